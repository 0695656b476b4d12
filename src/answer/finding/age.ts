import type { Entity } from '../../attribution/names/entity.ts';
import { TWO_TO_TWELVE } from '../../story/number-words.ts';
import { overlaps } from '../../story/span.ts';
import { asWritten } from '../abstain/missing.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { LEVEL } from '../ranking/match.ts';
import { type Finding, ranked } from './finding.ts';
import { personNamed } from './topic.ts';

/** "Ida Lunn, 83, spent", "Ida Lunn, now 83, spent", "83-year-old", "aged 83", "Lunn (83)", "She was 91.": how news gives an age. */
const OUTRIGHT =
  /,\s(?:(?:now|then) )?\d{1,3}(?=[,.;:](?!\d))|\b(?:an?|the) (?:[\p{L}-]+ )?(?!(?:lives|average|total|maximum|minimum|majority|margin|number|score|speed|team|group|crew|crowd|list|board|panel|rate)\b)[\p{L}-]+ of \d{2}(?=[.;:]|,(?!\d)|\s(?!per|million|percent|%)\p{Ll})|\b(?:boy|girl|child|toddler|son|daughter|baby|man|woman|widow|widower|pensioner|youth|teenager|grandmother|grandfather) of \d{1,3}(?=[,.;:]| (?:years|months|weeks|days|was|is|has)\b| (?!\p{L}+s\b)\p{Ll})|^At \d{1,3},|\b(?:who|she|he), at \d{1,3},|\p{Lu}[\p{L}’'-]+, at \d{1,3}(?=,| (?:the|an?|one|is|was)\b)|(?<!\b(?:as \p{Ll}+ as|like|than) an? )\b[\p{L}\d]+[- ]years?[- ]old\b(?! (?:girls|boys|men|women|children|kids|pupils|students)\b)|\b(?:age[ds]?|turn(?:s|ed|ing)?)(?: of)? \d|\(\d{1,3}\)|\b(?:was|is|dead at|died at) \d{1,3}(?=[,.;:](?!\d)| years?\b| when\b| at the time\b)/u;

/** "Callum Reid, nine,": newspapers spell out the age of a child. */

const GIVEN = new RegExp(`${OUTRIGHT.source}|\\p{Lu}[\\p{L}’'-]+, (?:${TWO_TO_TWELVE})(?=[,.;])`, 'u');
/** What gives it by a date, where no sentence gives it outright. */
const DATED = /\bborn\b[^;]{0,60}\d|\d[^;]{0,40}\bborn\b|\bbirthday\b/u;
/** "She was 91.", "The singer, 29,": goes on about whom the sentence before names. */
const GOES_ON =
  /^["“”'‘’]?(?:(?:he|she|they|his|her|their)\b|the (?:[\p{L}-]+ ){0,2}?(?:[\p{L}-]+, \d|\d))/iu;
/** "A goal by the 29-year-old striker", "a jury convicted the 54-year-old.": the same, anywhere; whom a name follows, or who speaks, is known. */
const DESCRIBED = /\bthe \d+-year-old(?:[.;:]|,(?! \p{Lu})| (?!\p{Lu}|said\b|says\b|told\b|added\b))/u;

/** "How old was X when X left school": not as old as X is now; whoever has died stays as old as that. */
const OF_THEN = /^how old (?:was|were) .+ (?:when|as) (?!.*\b(?:died|killed|shot)\b)/i;

/** "How old is X": only a sentence that gives an age can answer, with the name in it or in the one before. */
export function findAge(question: Question, index: IndexedStory): Finding | undefined {
  if (question.expects !== 'age') return undefined;
  const finding = ranked(index, question);
  if (OF_THEN.test(question.text)) return findNameless(finding);
  const names = finding.ranking.matching.terms.filter(({ term }) => index.names.has(term.form));
  const [rarest] = names.toSorted((a, b) => b.rarity - a.rarity);
  if (!rarest) return findNameless(finding);
  const forms = names.map(({ term }) => term.form);
  const person = personNamed(forms, index);
  const named = (s: number): boolean =>
    person ? isIn(person, s, index) : (rarest.level[s] ?? 0) >= LEVEL.stem;
  const told = (by: RegExp) => (s: number) => {
    const text = index.passage.sentences[s]?.text ?? '';
    if (!by.test(text) || (person && isOfAnother(person, text, index))) return false;
    return named(s) || ((GOES_ON.test(text) || DESCRIBED.test(text)) && named(s - 1));
  };
  const isGiven = told(GIVEN);
  const isDated = told(DATED);
  const candidates = [
    ...finding.candidates.filter(({ sentence }) => isGiven(sentence)),
    ...finding.candidates.filter(({ sentence }) => !isGiven(sentence) && isDated(sentence)),
  ];
  if (candidates.length > 0)
    return { ...finding, candidates, confidence: Math.max(SURE, finding.confidence) };
  return { ...finding, missing: { kind: 'no-figure', thing: `age of ${asWritten(forms, question.text)}` } };
}

/** "How old was the woman who died": all that the question says of her, and an age, in one sentence. */
function findNameless(finding: Finding): Finding | undefined {
  const { terms } = finding.ranking.matching;
  const told = finding.candidates.find(
    ({ sentence }) =>
      GIVEN.test(finding.index.passage.sentences[sentence]?.text ?? '') &&
      terms.every(({ level }) => (level[sentence] ?? 0) > 1),
  );
  if (!told || terms.length === 0) return undefined;
  const others = finding.candidates.filter((candidate) => candidate !== told);
  return { ...finding, candidates: [told, ...others], confidence: Math.max(SURE, finding.confidence) };
}

const BESIDE = new RegExp(
  `(\\p{Lu}[\\p{L}\\p{M}’'-]*),\\s(?:(?:(?:now|then) )?(?:\\d{1,3}|${TWO_TO_TWELVE})(?=[,.;:])|an? (?:\\p{Ll}+ )?\\d{1,3}[- ]years?[- ]old\\b)`,
  'gu',
);
const BEFORE = /\d[- ]years?[- ]old (?:\p{Ll}+ )?(?=\p{Lu})/gu;

/** "Ben Lacey, 44," or "17-year-old Ben Lacey" in a sentence that names Ruth Lacey too: every age of it stands beside somebody else. */
function isOfAnother(person: Entity, text: string, { analysis }: IndexedStory): boolean {
  const forms = formsOf(person);
  const others = analysis.entities.filter((each) => each.gender !== undefined && each !== person);
  const behind = [...text.matchAll(BEFORE)].map(({ index, 0: words }) => text.slice(index + words.length));
  const begins = (rest: string, names: readonly string[]): boolean =>
    names.some((form) => rest.startsWith(form));
  const isOwn = [
    ...[...text.matchAll(BESIDE)].map(({ index, 1: last = '' }) =>
      forms.some((form) => (text.slice(0, index) + last).endsWith(form)),
    ),
    ...behind.flatMap((rest) => {
      if (begins(rest, forms)) return true;
      return begins(rest, others.flatMap(formsOf)) ? false : [];
    }),
  ];
  return isOwn.length > 0 && !isOwn.includes(true);
}

const formsOf = ({ name, aliases }: Entity): readonly string[] => [name, ...aliases];

/** By any form of the name, or as who speaks: "the 22-year-old said". */
function isIn({ name, mentions }: Entity, s: number, { analysis }: IndexedStory): boolean {
  const sentence = analysis.sentences[s];
  if (!sentence) return false;
  return (
    mentions.some((mention) => overlaps(mention, sentence)) ||
    analysis.attributions.some(({ source }) => source?.name === name && overlaps(source, sentence))
  );
}

/** A name and an age side by side leave no doubt. */
const SURE = 1;
