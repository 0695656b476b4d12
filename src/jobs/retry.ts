import { Refused } from './messenger.ts';

const LONGEST = 10 * 60_000;

/**
 * How long to wait before the next attempt: what Slack asked for, or twice as long each time, and up to as
 * much again at random, so that workers that failed together do not return together.
 */
export function waitBefore(
  { attempt, firstMs }: { readonly attempt: number; readonly firstMs: number },
  error: unknown,
  random: () => number,
): number {
  const asked = error instanceof Refused && error.refusal.kind === 'later' ? error.refusal.afterMs : 0;
  const base = Math.max(asked, Math.min(LONGEST, firstMs * 2 ** Math.min(attempt - 1, 20)));
  return Math.round(base * (1 + random()));
}
