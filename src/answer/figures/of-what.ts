import { contains, type Span } from '../../story/span.ts';
import type { Figure } from '../answer.ts';

/** "people were reported killed": so near, the words between are shown too. */
const NEAR = 30;

/** What is counted and what is told of it, as spans in the story's order: "people were killed", or "killed", "people". */
export function ofWhat({ story, thing, state }: Figure): readonly Span[] {
  if (!thing || !state) return [thing ?? state].filter((span) => span !== undefined);
  if (contains(thing, state)) return [thing];
  const between = story.body.slice(thing.end, state.start);
  if (state.start >= thing.end && between.length <= NEAR && !/[\d\n.;:]/.test(between))
    return [{ start: thing.start, end: state.end }];
  return [thing, state].toSorted((a, b) => a.start - b.start);
}
