import { lexicon } from '../../story/lexicon.ts';
import { overlaps } from '../../story/span.ts';
import { confidence } from '../abstain/gate.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';
import { namesakesOf, personNamed } from './topic.ts';

const KIN: ReadonlySet<string> = new Set(lexicon('kin'));

/** "Was Colin Farrow convicted": what is told of Denise Farrow alone, by her surname too, is not of him; "who is Colin Farrow's wife" is. */
export function withoutNamesakes(finding: Finding): Finding {
  const { question, index, ranking, candidates } = finding;
  if (question.said || ranking.matching.terms.some(({ term }) => KIN.has(term.lemma))) return finding;
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
  const told = toldIn(first, finding);
  const alike = own.filter(({ sentence }) => told.some(({ level }) => (level[sentence] ?? 0) > 0));
  if (told.length > 0 && alike.length === 0) return { ...finding, candidates: own, confidence: 0 };
  const { missing: _, ...rest } = finding;
  const [best] = alike;
  const found = { ...rest, candidates: best ? [best, ...own.filter((one) => one !== best)] : own };
  return { ...found, confidence: confidence(found) };
}

/** What a sentence tells of the question besides names: "Was Tom Reed fined" is not answered by his name alone. */
const toldIn = ({ sentence }: Candidate, { ranking, index }: Finding): readonly TermMatch[] =>
  ranking.matching.terms.filter(
    ({ term, level }) => !index.names.has(term.form) && (level[sentence] ?? 0) >= LEVEL.stem,
  );
