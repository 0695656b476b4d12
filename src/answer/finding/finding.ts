import type { Attribution } from '../../attribution/attribution.ts';
import { oncePer } from '../../story/once.ts';
import { overlaps } from '../../story/span.ts';
import { confidence } from '../abstain/gate.ts';
import type { NoAnswer } from '../answer.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { type Candidate, type Ranking, rank } from '../ranking/rank.ts';

/** What one story has to say to a question. */
export interface Finding {
  readonly index: IndexedStory;
  /** As this story reads it: slips repaired, in its own words, without words that only ask. */
  readonly question: Question;
  readonly ranking: Ranking;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Logistic: above 0 the story answers. */
  readonly confidence: number;
  /** Absent: the story answers. */
  readonly missing?: NoAnswer;
  /** For a sentence with several, the attribution that answers. */
  readonly attributions?: ReadonlyMap<number, Attribution>;
}

/** Of a question, by story: several ways of finding begin with the same ranking. */
const rankedOf = oncePer((_: Question) => new WeakMap<IndexedStory, Finding>());

export function ranked(index: IndexedStory, question: Question): Finding {
  const known = rankedOf(question);
  const before = known.get(index);
  if (before) return before;
  const ranking = rank(question, index.passage);
  const { candidates } = ranking;
  const finding = { index, question, ranking, candidates, confidence: confidence(ranking) };
  known.set(index, finding);
  return finding;
}

/** The sentences that these attributions' contents stand in, each with its attribution. */
export function sentencesOfContent(
  { analysis }: IndexedStory,
  attributions: readonly Attribution[],
): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  analysis.sentences.forEach((sentence, s) => {
    const here = attributions.find(({ content }) => content.some((span) => overlaps(span, sentence)));
    if (here) found.set(s, here);
  });
  return found;
}
