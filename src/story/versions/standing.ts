import { overlaps, type Span } from '../span.ts';
import type { SentenceChange, StoryDiff } from './diff.ts';

/** Whether what was quoted from the old version is still said in the new one. */
export type Standing = 'stands' | 'changed' | 'vanished';

/**
 * Of the sentences that a span of the old version lies in, the one that fared worst; with the sentences
 * that stand there now.
 */
export function standingOf(
  span: Span,
  { sentences }: StoryDiff,
): { standing: Standing; now: readonly Span[] } {
  const touched = sentences.filter((change) => 'before' in change && overlaps(change.before, span));
  const now = touched.flatMap((change) => ('after' in change ? [change.after] : []));
  if (touched.some(({ kind }) => kind === 'changed')) return { standing: 'changed', now };
  if (!touched.some(isGone)) return { standing: 'stands', now };
  return { standing: touched.every(isGone) ? 'vanished' : 'changed', now };
}

const isGone = ({ kind }: SentenceChange): boolean => kind === 'removed';
