import { interned, oncePerWord } from '../../story/once.ts';

/** A word as it stands in a text, and the form that is compared. Offsets count from the text's start. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, no possessive, straight apostrophe, no thousands separators. */
  readonly form: string;
  readonly capital: boolean;
}

const WORD = /\d+(?:[.,]\d+)*\p{L}*|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Short forms that stand for one name, whatever the dots. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'u.s.': 'usa',
    'u.s.a.': 'usa',
    'u.k.': 'uk',
    'u.n.': 'un',
    'e.u.': 'eu',
  }),
);

function formOf(text: string): string {
  if (text === 'US') return 'usa';
  const lower = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(/[’ʼ]/g, "'");
  if (/^\d/.test(lower)) return lower.replaceAll(',', '');
  return ABBREVIATIONS.get(lower) ?? lower.replaceAll('.', '').replace(/'s$/, '');
}

const formOnce = oncePerWord((text) => interned(formOf(text)));

export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: formOnce(match[0]),
    capital: /^\p{Lu}/u.test(match[0]),
  }));
}
