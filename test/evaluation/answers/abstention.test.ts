import { describe, expect, it, test } from 'vitest';
import { NO_CLUES } from '../../../src/answer/abstain/clues/clues.ts';
import { CLUE_FEATURES } from '../../../src/answer/abstain/clues/weigh.ts';
import { GATE_FEATURES } from '../../../src/answer/abstain/features.ts';
import { confidenceOf } from '../../../src/answer/abstain/gate.ts';
import { type GateRow, learnedGate, thresholdFor } from '../../../src/evaluation/answers/abstention.ts';

const SUITE = 'squad2.abstain-same';

/** Told apart by the first feature alone. */
const featuresOf = (first: number): readonly number[] =>
  GATE_FEATURES.slice(CLUE_FEATURES.length).map((_, i) => (i === 0 ? first : 0));

const rowsOf = (first: number, answers: boolean, right: boolean, suite = SUITE): readonly GateRow[] =>
  Array.from({ length: 300 }, () => ({
    suite,
    article: '',
    features: featuresOf(first),
    clues: NO_CLUES,
    answers,
    right,
  }));

describe('learnedGate', () => {
  const [RIGHT, MISRANKED, UNANSWERED] = [0, 1, 2];
  const gate = learnedGate([
    ...rowsOf(RIGHT, true, true),
    ...rowsOf(MISRANKED, true, false),
    ...rowsOf(UNANSWERED, false, false),
    ...rowsOf(UNANSWERED, true, true, 'squad2.story.typos'),
  ]);
  const oddsOf = (first: number): number =>
    confidenceOf({ features: featuresOf(first), clues: NO_CLUES }, gate);

  it('trusts a question whose answer is ranked behind another sentence less than one that is answered', () => {
    expect(oddsOf(RIGHT)).toBeGreaterThan(oddsOf(MISRANKED) + 1);
  });

  it('trusts it more than one that the story does not answer', () => {
    expect(oddsOf(MISRANKED)).toBeGreaterThan(oddsOf(UNANSWERED) + 1);
  });

  it('learns nothing from questions that are not about answering or refusing', () => {
    expect(oddsOf(UNANSWERED)).toBeLessThan(0);
  });
});

describe('thresholdFor', () => {
  const row = (right: boolean, suite = SUITE): GateRow => ({
    suite,
    article: '',
    features: [],
    clues: NO_CLUES,
    answers: right,
    right,
  });
  /** The first is trusted most. */
  const threshold = (rights: readonly boolean[], suite = SUITE): number => {
    const rows = rights.map((right) => row(right, suite));
    return thresholdFor(rows, new Map(rows.map((each, i) => [each, rights.length - i])));
  };

  test.each([
    ['one wrong of three is too much', [true, true, false], 1],
    ['what is trusted less than a wrong one stays out with it', [true, false, true], 2],
    ['one wrong of seven is not too much', [true, true, true, false, true, true, true, false], 1],
  ])('%s', (_, rights, lowest) => {
    expect(threshold(rights)).toBe(lowest);
  });

  it('looks at no other suites', () => {
    expect(threshold([true, false], 'squad2.abstain-other')).toBe(0);
  });
});
