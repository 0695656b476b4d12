import { overlaps, type Span } from '../story/span.ts';
import type { Attribution } from './attribution.ts';

/** Whether any of what is said stands in a span. */
export const isSaidIn = ({ content }: Pick<Attribution, 'content'>, span: Span): boolean =>
  content.some((said) => overlaps(said, span));

/** Whether any of what is said stands in a span, or the words that report it do. */
export const isReportedIn = (attribution: Attribution, span: Span): boolean =>
  isSaidIn(attribution, span) || (attribution.cue !== undefined && overlaps(attribution.cue, span));
