import type { Span } from '../story/span.ts';
import type { Attribution } from './attribution.ts';

const holds = (outer: Attribution, span: Span): boolean =>
  outer.content.some(({ start, end }) => start <= span.start && span.end <= end);

/** Reports that one report can stand in: more nobody writes into a sentence. */
const mostAround = 3;

/**
 * "According to the lawsuit, Diaz told them that …": what is said within another's report came through whom that
 * credits. In the order of their contents, so that the report around stands right before.
 */
export const throughOthers = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions.map((inner, at) => {
    const { source, cue, via, content } = inner;
    if (!source || !cue || via) return inner;
    const outer = attributions
      .slice(Math.max(0, at - mostAround), at)
      .findLast((one) => holds(one, cue) && content.every((span) => holds(one, span)));
    const told = outer?.source;
    return told && !(told.name !== undefined && told.name === source.name) ? { ...inner, via: told } : inner;
  });
