import { canonicalText, type Piece } from '../story/canonical.ts';
import { UNKNOWN_OUTLET } from '../story/outlet.ts';

export interface Titled {
  readonly title: string;
  /** How the title was deduced. */
  readonly reason: string;
  /** The pieces that are left for the body. */
  readonly rest: readonly Piece[];
}

const longestTitle = 200;
const fewWords = 12;

/** The title of a text that does not name one: its first heading or title line, else its first words. */
export function takeTitle(pieces: readonly Piece[]): Titled {
  const [first, ...rest] = pieces;
  if (!first) return { title: 'Untitled', reason: 'there is no text', rest };
  const text = canonicalText(first.text);
  if (first.kind === 'heading') return { title: text, reason: 'the first heading', rest };
  if (rest.length > 0 && isTitleLine(text)) return { title: text, reason: 'the first line', rest };
  const words = text.split(' ');
  const title = words.slice(0, fewWords).join(' ') + (words.length > fewWords ? ' …' : '');
  return {
    title: title.slice(0, longestTitle),
    reason: 'the first words: no line stands as a title',
    rest: pieces,
  };
}

/** A title is short and does not end like a sentence. */
const isTitleLine = (text: string): boolean =>
  text.length <= longestTitle && !/[.…:;,]["'”’»)\]]*$/.test(text);

/** The outlet of a text that does not name one. */
export const unknownOutlet = { outlet: UNKNOWN_OUTLET, reason: 'the file names no outlet' } as const;
