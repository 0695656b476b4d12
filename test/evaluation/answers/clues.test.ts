import { describe, expect, it } from 'vitest';
import { type ClueLesson, learnedClues } from '../../../src/evaluation/answers/clues.ts';
import { linear, logisticRegression } from '../../../src/evaluation/answers/logistic.ts';

/** One clue speaks for, another against; each article has one of its own that stands for nothing. */
const lessons = Array.from({ length: 1600 }, (_, i): ClueLesson => {
  const article = i % 40;
  const right = article % 2 === 0;
  return {
    article: String(article),
    features: [0],
    clues: { told: [right ? 1 : 2, 100 + article], lacking: [] },
    right,
    weight: 1,
  };
});

describe('learnedClues', () => {
  const { weights, kept } = learnedClues(lessons);

  it('learns what speaks for an answer and what against', () => {
    expect(weights[1]).toBeGreaterThan(0.1);
    expect(weights[2]).toBeLessThan(-0.1);
  });

  it('does not weigh by what an article alone has', () => {
    const [first = 0] = kept[0] ?? [];
    const own = (weights[1] ?? 0) * Math.sqrt(25) + (weights[100] ?? 0) * Math.sqrt(25);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(own);
  });
});

it('learns nothing that the offset says already', () => {
  const rows = [true, false].flatMap((right) =>
    Array.from({ length: 200 }, () => ({
      columns: [right ? 0 : 1],
      values: [1],
      offset: right ? 12 : -12,
      right,
      weight: 1,
    })),
  );
  const weights = logisticRegression(rows, { width: 2, ridge: 1, steps: 100 });
  expect(Math.abs(linear(weights, { columns: [0], values: [1] }))).toBeLessThan(0.05);
});
