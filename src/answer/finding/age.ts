import { asWritten } from '../abstain/missing.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { type Finding, ranked } from './finding.ts';

/** "Ida Lunn, 83, spent", "83-year-old", "aged 83", "Lunn (83)", "born in 1942": how news gives an age. */
const AGE =
  /,\s\d{1,3}(?=[,.;:])|\b[\p{L}\d]+[- ]years?[- ]old\b|\b(?:aged?|turn(?:s|ed|ing)?)(?: of)? \d|\(\d{1,3}\)|\bborn\b|\bbirthday\b/u;
const GOES_ON = /^["“”'‘’]?(?:he|she|they|his|her|their)\b/i;

const SAME_WORD = 4;

/** "How old is X": only a sentence that gives an age can answer, with the name in it or in the one before. */
export function findAge(question: Question, index: IndexedStory): Finding | undefined {
  if (question.expects !== 'age') return undefined;
  const finding = ranked(index, question);
  const names = finding.ranking.matching.terms.filter(({ term }) => index.names.has(term.form));
  const [rarest] = names.toSorted((a, b) => b.rarity - a.rarity);
  if (!rarest) return undefined;
  const named = (s: number): boolean => (rarest.level[s] ?? 0) >= SAME_WORD;
  const candidates = finding.candidates.filter(({ sentence: s }) => {
    const text = index.passage.sentences[s]?.text ?? '';
    return AGE.test(text) && (named(s) || (GOES_ON.test(text) && named(s - 1)));
  });
  if (candidates.length > 0)
    return { ...finding, candidates, confidence: Math.max(SURE, finding.confidence) };
  const whose = asWritten(
    names.map(({ term }) => term.form),
    question.text,
  );
  return { ...finding, missing: { kind: 'no-figure', thing: `age of ${whose}` } };
}

/** A name and an age side by side leave no doubt. */
const SURE = 1;
