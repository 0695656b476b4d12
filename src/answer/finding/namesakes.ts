import { overlaps } from '../../story/span.ts';
import { confidence } from '../abstain/gate.ts';
import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';
import { namesakesOf, personNamed } from './topic.ts';

/** "Was Colin Farrow convicted": what is told of Denise Farrow alone, by her surname too, is not of him. */
export function withoutNamesakes(finding: Finding): Finding {
  const { question, index, ranking, candidates } = finding;
  if (question.said) return finding;
  const forms = ranking.matching.terms.flatMap(({ term }) =>
    index.names.has(term.form) ? (term.typed ?? term.form) : [],
  );
  const person = forms.length > 1 ? personNamed(forms, index) : undefined;
  const others = person ? namesakesOf(person, index) : [];
  if (!person || others.length === 0) return finding;
  const isOfOther = ({ sentence: s }: Candidate): boolean => {
    const sentence = index.analysis.sentences[s];
    const names = (one: typeof person): boolean =>
      sentence !== undefined && one.mentions.some((mention) => overlaps(mention, sentence));
    return others.some(names) && !names(person);
  };
  const [first] = candidates;
  if (!first || !isOfOther(first)) return finding;
  const own = candidates.filter((one) => !isOfOther(one));
  if (own.length === 0) return finding;
  const { missing: _, ...rest } = finding;
  const found = { ...rest, candidates: own };
  return { ...found, confidence: confidence(found) };
}
