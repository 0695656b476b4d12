import { isProse } from '../measure.ts';
import type { Segment } from '../segments.ts';

/** How outlets announce what is not the story any more. */
const announcement =
  /^(?:related(?: (?:stories|articles|content|links|topics|coverage|news|posts|reading))?|more (?:on this|from|stories|news|like this|in|coverage)\b.{0,40}|most (?:read|popular|viewed|watched|shared|commented).{0,20}|recommended(?: (?:for you|stories|reading|articles))?|trending(?: now)?|(?:what to )?read (?:more|next|also)|(?:you )?(?:may|might) (?:also )?(?:like|be interested in)|latest(?: news| stories)?|top stories|popular(?: posts| stories)?|(?:reader )?comments(?: \(?\d+\)?)?|leave a (?:reply|comment)|about the authors?|sponsored(?: content| links)?|paid content|editors?['’]?s? picks?|don['’]t miss|(?:from )?(?:around|elsewhere on) the web|up next|promoted(?: stories| links)?|topics in this (?:story|article)|join the (?:conversation|discussion)|find out more|see also|explore more)$/i;

/**
 * Cuts what stands after such a heading, where the story is nearly over and hardly anything but links follows;
 * amid a story the paragraphs after a box belong to it.
 */
export function withoutTail(
  segments: readonly Segment[],
  leave: (segment: Segment, rule: string) => void,
): readonly Segment[] {
  const start = segments.findIndex(
    (segment, index) => announcement.test(segment.text.trim()) && isTail(segments, index),
  );
  if (start < 0) return segments;
  for (const segment of segments.slice(start)) leave(segment, 'related links');
  return segments.slice(0, start);
}

function isTail(segments: readonly Segment[], start: number): boolean {
  const total = wordsOf(segments.filter(isProse));
  const after = segments.slice(start + 1);
  const links = after.reduce((sum, { linkWords }) => sum + linkWords, 0);
  const prose = wordsOf(after.filter(isProse));
  return prose <= total * 0.25 && (after.length === 0 || links * 3 >= wordsOf(after) || prose === 0);
}

const wordsOf = (segments: readonly Segment[]): number => segments.reduce((sum, { words }) => sum + words, 0);
