import type { Analysis } from '../attribution/analysis.ts';
import type { Sentence, Story } from '../story/story.ts';
import { GATE_FEATURES } from './abstain/features.ts';
import { partsOfConfidence } from './abstain/gate.ts';
import type { NoAnswer } from './answer.ts';
import { find } from './finding/find.ts';
import { indexOf } from './index.ts';
import { model } from './model.ts';
import { parseFollowUp, type Subject } from './question/follow-up.ts';
import type { Question } from './question/question.ts';
import { repairsBetween } from './question/repair.ts';
import { type Parts, partsOf } from './ranking/contributions.ts';
import { FEATURES } from './ranking/features.ts';
import type { Ranking } from './ranking/rank.ts';
import type { Repair } from './spelling.ts';

/** What one feature adds: its value × its learned weight, and what trees make of it. */
export interface Contribution {
  readonly feature: string;
  readonly value: number;
  readonly adds: number;
}

export interface ExplainedCandidate {
  readonly sentence: Sentence;
  readonly score: number;
  /** The largest first, by size. */
  readonly contributions: readonly Contribution[];
}

export interface ExplainedStory {
  readonly story: Story;
  readonly repairs: readonly Repair[];
  /** Above 0 the story answers. */
  readonly confidence: number;
  readonly gate: readonly Contribution[];
  readonly missing?: NoAnswer;
  readonly candidates: readonly ExplainedCandidate[];
}

export interface Explanation {
  readonly question: Question;
  readonly stories: readonly ExplainedStory[];
}

const MOST = 5;

function contributions(
  names: readonly string[],
  values: readonly number[],
  { start, adds }: Parts,
): readonly Contribution[] {
  const all = names.map((feature, i) => ({
    feature,
    value: values[i] ?? 0,
    adds: i === 0 ? start : (adds[i - 1] ?? 0),
  }));
  return all.filter(({ adds }) => adds !== 0).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

/** The parts of a confidence, with what every question has to begin with. */
function ofQuestion(ranking: Ranking): readonly Contribution[] {
  const { values, parts } = partsOfConfidence(ranking);
  return contributions(['any question', ...GATE_FEATURES], [1, ...values], parts);
}

/** The parts of a sentence's score, with what every sentence has to begin with. */
const ofSentence = (features: readonly number[]): readonly Contribution[] =>
  contributions(['any sentence', ...FEATURES], [1, ...features], partsOf(features, model.ranking));

/** Why `ask` answers as it does: how the question is read, the best sentences, and what each feature added. */
export function explain(text: string, analyses: readonly Analysis[], previous?: Subject): Explanation {
  const question = parseFollowUp(text, previous);
  const stories = analyses.map((analysis): ExplainedStory => {
    const {
      index,
      ranking,
      confidence,
      missing,
      candidates,
      question: read,
    } = find(question, indexOf(analysis));
    return {
      story: index.analysis.story,
      repairs: repairsBetween(question, read),
      confidence,
      gate: ofQuestion(ranking),
      ...(missing && { missing }),
      candidates: candidates.slice(0, MOST).flatMap(({ sentence: s, score, features }) => {
        const sentence = index.analysis.sentences[s];
        return sentence ? [{ sentence, score, contributions: ofSentence(features) }] : [];
      }),
    };
  });
  return { question, stories };
}
