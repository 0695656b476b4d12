import { contains, type Span } from '../story/span.ts';
import type { Attribution } from './attribution.ts';

/** Whether something stands in one stretch of what an attribution reports. */
const holds = (outer: Attribution, span: Span): boolean =>
  outer.content.some((whole) => contains(whole, span));

/** Whether all that one reports stands in what the other does. */
export const isWithin = (inner: Attribution, outer: Attribution): boolean =>
  inner !== outer && inner.content.every((span) => holds(outer, span));

/** Reports that one report can stand in: more nobody writes into a sentence. */
const mostAround = 3;

/**
 * "According to the lawsuit, Diaz told them that …": what is said within another's report came through whom that
 * credits. In the order of their contents, so that the report around stands right before.
 */
export const throughOthers = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions.map((inner, at) => {
    const { source, cue, via } = inner;
    if (!source || !cue || via) return inner;
    const outer = attributions
      .slice(Math.max(0, at - mostAround), at)
      .findLast((one) => holds(one, cue) && isWithin(inner, one));
    const told = outer?.source;
    return told && !(told.name !== undefined && told.name === source.name) ? { ...inner, via: told } : inner;
  });
