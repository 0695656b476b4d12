import type { Span } from '../../story/span.ts';

/** A stretch in quotation marks, marks included, within one paragraph. */
export interface Quotation extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** No closing mark: the next paragraph continues it, or the writer forgot. */
  readonly open: boolean;
}
