import type { Span } from '../../story/span.ts';

/** How a mark can serve where it stands. */
export interface Mark extends Span {
  readonly role: 'open' | 'close' | 'either';
  /** Marks of one kind close each other. */
  readonly kind: 'double' | 'low' | 'guillemet' | 'reversed-guillemet' | 'single';
}

const opensAfter = /^$|[\s([{—–\-:,;…'‘/]/;
const ofDouble = /["“”„«»]|''|``|’’|‘‘/g;

type Use = Pick<Mark, 'role' | 'kind'>;

/** Marks that serve one way wherever they stand. */
const uses: Readonly<Record<string, Use>> = {
  '“': { role: 'open', kind: 'double' },
  '``': { role: 'open', kind: 'double' },
  '‘‘': { role: 'open', kind: 'double' },
  '”': { role: 'close', kind: 'double' },
  '„': { role: 'open', kind: 'low' },
  '«': { role: 'open', kind: 'guillemet' },
  '»': { role: 'close', kind: 'guillemet' },
};
const opening: Use = { role: 'open', kind: 'double' };
const either: Use = { role: 'either', kind: 'double' };

/** The double marks of a paragraph. A straight mark opens where only an opening one can stand. */
export const doubleMarks = (body: string, { start, end }: Span): readonly Mark[] => {
  const marks: Mark[] = [];
  const text = body.slice(start, end);
  for (const { 0: mark, index } of text.matchAll(ofDouble)) {
    const { role, kind } = readAs(text, mark, index);
    marks.push({ start: start + index, end: start + index + mark.length, role, kind });
  }
  return marks;
};

/** A mark that is turned the wrong way serves as its place tells: “so.“ closes, ”so” opens. */
const readAs = (text: string, mark: string, index: number): Use => {
  const opens = opensAt(text, index, mark.length);
  if (mark === '“' && closesAt(text, index)) return { role: 'close', kind: 'double' };
  if (mark === '”' && opens) return either;
  return uses[mark] ?? (opens ? opening : either);
};

const closesAt = (text: string, at: number): boolean =>
  /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? '') && /^$|[\s.,;:!?)]/.test(text[at + 1] ?? '');

const opensAt = (text: string, at: number, length: number): boolean => {
  const before = text[at - 1] ?? '';
  const after = text[at + length] ?? '';
  return opensAfter.test(before) && !/[-—,']/.test(before) && /[^\s.,;:!?)]/.test(after);
};

/** "’90s", "’tis", "rock ’n’ roll": the mark stands for what a word lost at its front. */
const elided = /^.(?:\d\ds|[Tt]is|[Tt]was|em|til|n)(?![\p{L}\p{N}])/u;
const longestElided = 6;

const isElision = (text: string, at: number): boolean =>
  elided.test(text.slice(at, at + longestElided)) || /^['‘’]n$/.test(text.slice(Math.max(0, at - 2), at));

/** Single marks: a mark inside a word is an apostrophe, and so is one after a plural s that a later mark closes. */
export const singleMarks = (body: string, { start, end }: Span): readonly Mark[] => {
  const marks: Mark[] = [];
  const text = body.slice(start, end);
  for (const { index } of text.matchAll(/['‘’]/g)) {
    const role = singleRole(text, index);
    if (role) marks.push({ start: start + index, end: start + index + 1, role, kind: 'single' });
  }
  return marks;
};

const singleRole = (text: string, at: number): Mark['role'] | undefined => {
  const [before = '', mark, after = ''] = [text[at - 1], text[at], text[at + 1]];
  if (before === mark || after === mark || isElision(text, at)) return undefined;
  if (mark !== '’' && (before === '' || /[\s([—–:-]/.test(before)) && beginsSpeech.test(after)) return 'open';
  // “I do,‘ he said: turned the wrong way.
  const turned = mark === '‘' && !(/[,.!?…]/.test(before) && /^\s?$/.test(after));
  if (turned || before.trim() === '' || /[\p{L}\p{N}]/u.test(after)) return undefined;
  return isPluralGenitive(text, at) ? 'either' : 'close';
};

/** What a quotation begins with: a word, "#MeToo", "@annlee", "£5m", "(T)he", "… and so", another quotation. */
const beginsSpeech = /[\p{L}\p{N}\p{Sc}"“[(#@….]/u;

const isPluralGenitive = (text: string, at: number): boolean =>
  text[at - 1] === 's' && /^.\s\p{Ll}/u.test(text.slice(at, at + 3));
