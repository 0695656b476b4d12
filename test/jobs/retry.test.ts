import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refused } from '../../src/jobs/messenger.ts';
import { waitBefore } from '../../src/jobs/retry.ts';

const later = (afterMs: number) => new Refused({ kind: 'later', afterMs }, 'later');

test.each([
  [1, 5_000],
  [2, 10_000],
  [3, 20_000],
  [8, 600_000],
  [1_000, 600_000],
])('attempt %i is followed by %i ms at least', (attempt, ms) => {
  expect(waitBefore({ attempt, firstMs: 5_000 }, new Error('down'), () => 0)).toBe(ms);
});

test('never earlier than Slack asks, at most twice as late', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3_600_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (asked, random) => {
        const wait = waitBefore({ attempt: 1, firstMs: 5_000 }, later(asked), () => random);
        expect(wait).toBeGreaterThanOrEqual(asked);
        expect(wait).toBeLessThanOrEqual(2 * Math.max(asked, 5_000));
      },
    ),
  );
});
