import { blocksOf } from '../../story/blocks.ts';
import { contains, type Span } from '../../story/span.ts';
import { doubleMarks, type Mark } from './marks.ts';
import type { Quotation } from './quotation.ts';
import { singlesOf } from './singles.ts';

export type { Quotation } from './quotation.ts';

/** Marks that are looked at for the end of a quotation that holds others. */
const mostNested = 12;

/** “Her claim that it is “old” is wrong,”: the place of the mark that closes as many as were opened, where one opens within another; -1: none does. */
const outerEnd = (marks: readonly Mark[], from: number): number => {
  let depth = 1;
  for (let at = from; at < Math.min(marks.length, from + mostNested); at += 1) {
    const { role, kind } = marks[at] ?? {};
    if (kind !== 'double' || role === 'either') return -1;
    depth += role === 'open' ? 1 : -1;
    if (depth === 0) return at;
  }
  return -1;
};

/** Where what stands before a mark ends, without the space between. */
const lastBefore = (body: string, at: number): number => {
  let end = at;
  while (/\s/.test(body[end - 1] ?? '')) end -= 1;
  return end;
};

const pair = (body: string, paragraph: number, end: number, marks: readonly Mark[]): readonly Quotation[] => {
  const found: Quotation[] = [];
  let opening: Mark | undefined;
  let nested = -1;
  for (const [at, mark] of marks.entries()) {
    if (at < nested) continue;
    if (opening?.kind === 'double' && mark.role === 'open' && mark.kind === 'double' && at > nested) {
      nested = outerEnd(marks, at);
      if (nested > 0) continue;
    }
    const closes = opening !== undefined && (mark.role !== 'open' || closesLow(opening, mark));
    if (closes && opening) {
      if (mark.kind !== opening.kind && opening.kind !== 'low') continue;
      found.push({ start: opening.start, end: mark.end, paragraph, open: false });
      opening = undefined;
    } else if (mark.role !== 'close') {
      if (opening && mark.kind === 'guillemet' && opening.kind !== 'guillemet') continue;
      // “We leave. “Nobody stays,”: paragraphs that a page has run together, each with its opening mark.
      const last = lastBefore(body, mark.start);
      if (opening?.kind === 'double' && mark.role === 'open' && /[.!?…]/.test(body[last - 1] ?? ''))
        found.push({ start: opening.start, end: last, paragraph, open: true });
      opening = mark;
    }
  }
  if (opening) found.push({ start: opening.start, end, paragraph, open: true });
  return found;
};

/** The stretches in double marks; “We leave.¶Nobody stays.” goes on without a mark of its own where the next paragraph closes first. */
const doublesOf = (body: string, paragraphs: readonly Span[]): readonly Quotation[] => {
  let open = false;
  return paragraphs.flatMap((span, index) => {
    const marks = doubleMarks(body, span);
    const [first, ...rest] = marks;
    const goesOn = open && first !== undefined && closesOnly(body, first);
    const found = goesOn
      ? [
          { start: span.start, end: first.end, paragraph: index, open: false },
          ...pair(body, index, span.end, rest),
        ]
      : pair(body, index, span.end, marks);
    open = found.at(-1)?.open ?? false;
    return found;
  });
};

/** A mark behind a word or a stop, before a space or the end. */
const closesOnly = (body: string, { start, end, role, kind }: Mark): boolean =>
  kind === 'double' &&
  role !== 'open' &&
  /\S/.test(body[start - 1] ?? ' ') &&
  !/[\p{L}\p{N}]/u.test(body[end] ?? '');

/** German and Polish style: „so“. */
const closesLow = (opening: Mark, mark: Mark): boolean => opening.kind === 'low' && mark.kind === 'double';

const words = (body: string, span: Span): number => body.slice(span.start, span.end).split(/\s+/).length;

/** British style: the outer marks are single where more text stands in single marks outside double ones. */
const isBritish = (body: string, doubles: readonly Quotation[], singles: readonly Quotation[]): boolean => {
  if (singles.length === 0) return false;
  const size = (found: readonly Quotation[]): number =>
    found.reduce((sum, span) => sum + words(body, span), 0);
  const closed = doubles.filter(({ open }) => !open);
  return size(outside(singles, doubles)) > size(outside(closed, singles));
};

/** The spans of one sorted list that no span of the other holds. */
const outside = (inner: readonly Quotation[], outer: readonly Quotation[]): readonly Quotation[] => {
  let next = 0;
  return inner.filter((span) => {
    while (next < outer.length && (outer[next]?.end ?? 0) < span.end) next += 1;
    const holder = outer[next];
    return !(holder && contains(holder, span));
  });
};

/** Beside double marks, single ones quote where they open a paragraph and close on a mark of the sentence, ‘…,’, or run on. */
const isSpoken = (body: string, span: Quotation, paragraph: Span | undefined): boolean =>
  span.open ||
  (span.start === paragraph?.start && /[,.!?]/.test(body[span.end - 2] ?? '') && words(body, span) >= 3);

const fewest = 6;

/** An opening mark without a closing one counts where the next paragraph continues it, it opens its own, or it opens what a cue leads to: `she said, “…`. */
const keepsOpen = (body: string, found: Quotation, next: Quotation | undefined, start: number): boolean =>
  !found.open ||
  (next !== undefined &&
    next.paragraph === found.paragraph + 1 &&
    /^\s*$/.test(body.slice(found.end, next.start))) ||
  ((found.start === start || /[,:] $/.test(body.slice(found.start - 2, found.start))) &&
    words(body, found) >= fewest);

/** In order; of two whose marks cross, "‘ “ ’ ”", the first. */
const apart = (found: readonly Quotation[]): readonly Quotation[] => {
  let last = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
};

/** The stretches in quotation marks of a body, in order and apart. Time is linear in the body's length. */
export const quotationsOf = (body: string): readonly Quotation[] => {
  const paragraphs = blocksOf(body);
  const doubles = doublesOf(body, paragraphs);
  const singles = singlesOf(body, paragraphs);
  const found = apart(
    isBritish(body, doubles, singles)
      ? [...singles, ...outside(doubles, singles)]
      : [
          ...doubles,
          ...outside(singles, doubles).filter((span) => isSpoken(body, span, paragraphs[span.paragraph])),
        ],
  );
  return found
    .filter((span, index) => keepsOpen(body, span, found[index + 1], paragraphs[span.paragraph]?.start ?? 0))
    .filter((span) => span.end - span.start > 2);
};
