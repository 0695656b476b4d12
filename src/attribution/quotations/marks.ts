import type { Span } from '../../story/span.ts';

/** How a mark can serve where it stands. */
export interface Mark extends Span {
  readonly role: 'open' | 'close' | 'either';
  /** Marks of one kind close each other. */
  readonly kind: 'double' | 'low' | 'guillemet' | 'reversed-guillemet' | 'single';
}

const opensAfter = /^$|[\s([{—–\-:,;…'‘/]/;
const ofDouble = /["“”„«»]|''|``|’’|‘‘/g;

/** The double marks of a paragraph. A straight mark opens where only an opening one can stand. */
export const doubleMarks = (body: string, { start, end }: Span): readonly Mark[] => {
  const marks: Mark[] = [];
  const text = body.slice(start, end);
  for (const match of text.matchAll(ofDouble)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    marks.push({ ...span, ...roleOfDouble(match[0], text, match.index) });
  }
  return marks;
};

const roleOfDouble = (mark: string, text: string, at: number): Pick<Mark, 'role' | 'kind'> => {
  if (mark === '“' || mark === '``' || mark === '‘‘') return { role: 'open', kind: 'double' };
  if (mark === '”') return { role: 'close', kind: 'double' };
  if (mark === '„') return { role: 'open', kind: 'low' };
  const before = text[at - 1] ?? '';
  const after = text[at + mark.length] ?? '';
  if (mark === '«') return { role: 'open', kind: 'guillemet' };
  if (mark === '»') return { role: 'close', kind: 'guillemet' };
  const opens = opensAfter.test(before) && !/[-—,']/.test(before) && /[^\s.,;:!?)]/.test(after);
  return { role: opens ? 'open' : 'either', kind: 'double' };
};

/** Single marks: a mark inside a word is an apostrophe, and so is one after a plural s that a later mark closes. */
export const singleMarks = (body: string, { start, end }: Span): readonly Mark[] => {
  const marks: Mark[] = [];
  const text = body.slice(start, end);
  for (const { index, 0: mark } of text.matchAll(/['‘’]/g)) {
    const span = { start: start + index, end: start + index + 1 };
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (before === mark || after === mark) continue;
    const opening =
      mark !== '’' && (before === '' || /[\s([—–:-]/.test(before)) && /[\p{L}\p{N}"“[]/u.test(after);
    const closing = mark !== '‘' && !/[\p{L}\p{N}]/u.test(after) && /[^\s]/.test(before);
    if (opening) marks.push({ ...span, role: 'open', kind: 'single' });
    else if (closing)
      marks.push({ ...span, role: isPluralGenitive(text, index) ? 'either' : 'close', kind: 'single' });
  }
  return marks;
};

const isPluralGenitive = (text: string, at: number): boolean =>
  text[at - 1] === 's' && /^.\s\p{Ll}/u.test(text.slice(at, at + 3));
