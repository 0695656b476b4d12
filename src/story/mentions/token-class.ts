import { lexicon } from '../lexicon.ts';
import type { Verb } from './verbs.ts';

/** What a token is in the sentence: a closed class, a mark, or one of the open rest. */
export type TokenClass =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'auxiliary'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'negation'
  | 'adverb'
  | 'number'
  | 'capital'
  | 'verb'
  | 'word'
  | 'clitic'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'stop'
  | 'quote'
  | 'open'
  | 'close'
  | 'break'
  | 'other';

const closedClasses = [
  'determiner',
  'possessive',
  'pronoun',
  'auxiliary',
  'preposition',
  'conjunction',
  'relative',
  'negation',
  'adverb',
] as const satisfies readonly TokenClass[];

const closed = new Map<string, TokenClass>();
for (const line of lexicon('closed-class')) {
  const [name, ...words] = line.split(' ');
  const kind = closedClasses.find((one) => one === name);
  if (kind) for (const word of words) if (!closed.has(word)) closed.set(word, kind);
}

const notAdverbs: ReadonlySet<string> = new Set(lexicon('nouns-in-ly'));
const headlineVerbs: ReadonlySet<string> = new Set(lexicon('headline-verbs'));

const markClass = (text: string): TokenClass => {
  if (/^["“”„«»‹›]/.test(text) || text === "''" || text === '``') return 'quote';
  if (/^[,،]/.test(text)) return 'comma';
  if (/^:/.test(text)) return 'colon';
  if (/^[—–―-]/.test(text)) return 'dash';
  if (/^[.!?…;]/.test(text)) return 'stop';
  if (/^[([{]/.test(text)) return 'open';
  if (/^[)\]}]/.test(text)) return 'close';
  return 'other';
};

/** "al-Nadir", "el-Sisi", "then-Gov.": an article that a name begins with, and what a title does, are written small. */
const articledName = /^(?:al|el|ul|ad|an|ar|as|ash|at|az|then|ex)-\p{Lu}/u;

/** "@lee", "ann_lee": what people call themselves on a site is a name, however it is written. */
const handle = /^@|\p{L}_\p{L}/u;

/** "easyJet", "eBay", "iRobot": a brand that begins small; a seam of two words is longer before its capital. */
const innerCapital = /^\p{Ll}{1,4}\p{Lu}\p{Ll}/u;

const wordClass = (text: string, lower: string, verb: Verb | undefined): TokenClass => {
  const capital =
    /^\p{Lu}/u.test(text) ||
    handle.test(text) ||
    innerCapital.test(text) ||
    (text.includes('-') && articledName.test(text));
  const shouted = text.length > 1 && text === text.toUpperCase();
  if (!(capital && shouted)) {
    const known = closed.get(lower.replace('’', "'"));
    if (known) return known;
  }
  if (/^\p{N}/u.test(text)) return 'number';
  if (capital) return verb && !shouted && headlineVerbs.has(lower) ? 'verb' : 'capital';
  if (verb) return 'verb';
  return lower.endsWith('ly') && !notAdverbs.has(lower) ? 'adverb' : 'word';
};

export const classOf = (text: string, lower: string, verb: Verb | undefined): TokenClass => {
  if (text.startsWith('\n')) return 'break';
  return /^(?:@[\p{L}\p{N}_]|[\p{L}\p{N}])/u.test(text) ? wordClass(text, lower, verb) : markClass(text);
};
