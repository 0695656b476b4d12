/** A stretch of a story's body in UTF-16 code units: `body.slice(start, end)` is its text, always. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const textOf = (body: string, span: Span): string => body.slice(span.start, span.end);

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
