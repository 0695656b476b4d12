import type { Analysis } from '../attribution/analysis.ts';
import type { Sentence, Story } from '../story/story.ts';
import { GATE_FEATURES } from './abstain/features.ts';
import { partsOfConfidence } from './abstain/gate.ts';
import type { NoAnswer, QuestionKind } from './answer.ts';
import { find } from './finding/find.ts';
import type { Finding } from './finding/finding.ts';
import { indexOf } from './index.ts';
import { model } from './model.ts';
import { followUp, type Subject } from './question/follow-up.ts';
import { withoutLostSource } from './question/nothing-asked.ts';
import type { Question } from './question/question.ts';
import { repairsOf } from './question/repair.ts';
import { bareQuestion } from './question/wrapping.ts';
import { type Parts, partsOf } from './ranking/contributions.ts';
import { FEATURES } from './ranking/features.ts';
import type { Candidate } from './ranking/rank.ts';
import type { Repair } from './spelling/speller.ts';
import { wordsAsked } from './words-asked.ts';

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

/** What is smaller is an error of adding up. */
const SMALLEST = 1e-6;

/** All that makes a total; what no feature added, the way did by which such questions are answered. */
function contributions(
  names: readonly string[],
  values: readonly number[],
  { start, adds }: Parts,
  { total, kind }: { readonly total: number; readonly kind: QuestionKind },
): readonly Contribution[] {
  const all = names.map((feature, i) => ({
    feature,
    value: values[i] ?? 0,
    adds: i === 0 ? start : (adds[i - 1] ?? 0),
  }));
  const rest = total - all.reduce((sum, { adds }) => sum + adds, 0);
  const found = { feature: `found as ${kind}`, value: 1, adds: Math.abs(rest) > SMALLEST ? rest : 0 };
  return [...all, found].filter(({ adds }) => adds !== 0).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

/** The parts of a confidence, with what every question has to begin with. */
function ofQuestion(finding: Finding): readonly Contribution[] {
  const { values, parts } = partsOfConfidence(finding);
  const whole = { total: finding.confidence, kind: finding.question.kind };
  return contributions(['any question', ...GATE_FEATURES], [1, ...values], parts, whole);
}

/** The parts of a sentence's score, with what every sentence has to begin with. */
function ofSentence({ features, score }: Candidate, kind: QuestionKind): readonly Contribution[] {
  const parts = partsOf(features, model.ranking);
  return contributions(['any sentence', ...FEATURES], [1, ...features], parts, { total: score, kind });
}

/** Why `ask` answers as it does: how the question is read, the best sentences, and what each feature added. */
export function explain(text: string, analyses: readonly Analysis[], previous?: Subject): Explanation {
  const asked = withoutLostSource(followUp(bareQuestion(text), previous).question);
  const question = wordsAsked(asked, analyses) ?? asked;
  const stories = analyses.map((analysis): ExplainedStory => {
    const finding = find(question, indexOf(analysis));
    const { index, confidence, missing, candidates, question: read } = finding;
    return {
      story: index.analysis.story,
      repairs: repairsOf(read),
      confidence,
      gate: ofQuestion(finding),
      ...(missing && { missing }),
      candidates: candidates.slice(0, MOST).flatMap((candidate) => {
        const sentence = index.analysis.sentences[candidate.sentence];
        const { score } = candidate;
        return sentence ? [{ sentence, score, contributions: ofSentence(candidate, read.kind) }] : [];
      }),
    };
  });
  return { question, stories };
}
