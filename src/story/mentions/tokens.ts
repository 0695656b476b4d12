import { interned, oncePerWordIn } from '../once.ts';
import type { Span } from '../span.ts';
import { isNamedLikeModal, isNamedSaid } from './named-like-verbs.ts';
import { mayName } from './names/may-name.ts';
import { seamOf } from './seams.ts';
import { classOf, type TokenClass } from './token-class.ts';
import { opensPhrasalVerb, phrasalVerbOf, type Verb, verbOf } from './verbs.ts';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly class: TokenClass;
  /** Where the word can be a form of a reporting verb, whatever its class. */
  readonly verb: Verb | undefined;
  /** Whether the word, with a capital, may be a part of a name: no day, no “I’ve”. */
  readonly names: boolean;
}

/** A word in lower case; nothing where no token is. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

// Abbreviations and initials keep their point; words keep inner apostrophes, hyphens, underscores and points (but not where a
// page lost a line end: "said.Trump"), numbers the comma before three digits; “@lee” and
// “Calif.-based” are whole; runs of the
// same mark are one token, so that a wall of marks stays small. No alternative can backtrack over another; groups
// that repeat are counted, since the engine keeps a place on its stack for every repeat.
const pattern =
  /\n\s*|(?:\p{Lu}-)?(?:\p{Lu}\.){2,}(?:-(?:\p{Lu}\.){2,})?|\p{Lu}\.(?=[ \t]*(?:\p{Lu}|(?:de|del|della|di|da|du|von|van|ter|bin|ibn|la|le) |(?:al|el)-))|\b(?:then-|ex-)?(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Adm|Prof|Rev|Hon|St|Jr|Sr|Cpl|Maj|Cmdr|Brig|Pres|Del|Atty|Supt|Insp|Det|Pvt|Pfc|Spc|Ald|Cllr|Amb|Msgr)\.|\d{1,4}\/\d{1,4}|@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+){0,4}|[\p{L}\p{N}]+(?:(?:[’'\-&@_]|\.-(?=\p{Ll})|\.(?<!\p{Ll}\.(?=\p{Lu}))|,(?<=\d,)(?=\d{3}(?!\d)))[\p{L}\p{N}]+){0,99}|''|``|([^\p{L}\p{N}\s])\1{0,999}/uy;
const space = /[^\S\n]*/y;

/** What a token is wherever it stands. */
type Form = Omit<Token, keyof Span>;

const formOf = (text: string): Form => {
  const lower = interned(text.toLowerCase());
  const verb = verbOf(lower);
  return {
    text: interned(text),
    lower,
    class: classOf(text, lower, verb),
    verb,
    names: mayName(text, lower),
  };
};

/** All tokens have one shape, which the engine then reads several times faster than a mixture. */
const tokenOf = ({ text, lower, class: kind, verb, names }: Form, start: number): Token => ({
  start,
  end: start + text.length,
  text,
  lower,
  class: kind,
  verb,
  names,
});

const genitive = (text: string, start: number): Token =>
  tokenOf({ text, lower: "'s", class: 'clitic', verb: undefined, names: false }, start);

/** "Lee’s", with a word before the mark. */
const hasClitic = (text: string): boolean =>
  (text.endsWith('s') || text.endsWith('S')) && /[^’'][’'].$/.test(text);

/** A piece of a body wherever it stands. */
interface Piece extends Form {
  /** Where what the page ran into it ends; else 0. */
  readonly seam: number;
  readonly clitic: boolean;
  /** Whether what the word is may hang on its neighbours. */
  readonly wavers: boolean;
}

const pieceIn = oncePerWordIn((text): Piece => {
  const form = formOf(text);
  return { ...form, seam: seamOf(text), clitic: hasClitic(text), wavers: wavers(form) };
});

/** The apostrophe of "Workers’ Party". */
const isGenitiveMark = (body: string, at: number, text: string): boolean =>
  (text === '’' || text === "'") &&
  /[sS]/.test(body[at - 1] ?? '') &&
  /^ \p{L}/u.test(body.slice(at + 1, at + 3));

/** "in May", "since May 2019", "last May", "a May interview": the month, where no modal can stand. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'May' &&
  /^(?:in|on|of|since|until|by|from|last|early|late|mid|a|the|this)$/.test(tokens[at - 1]?.lower ?? '');

/** "state media", "the state broadcaster": whose they are, no verb. */
const isOfState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'state' &&
  /^(?:media|television|TV|radio|broadcaster|news|newspaper)$/.test(tokens[at + 1]?.text ?? '');

/** "shot back": a verb in two words is one at its first; "went on to win" goes on. */
const phrasalAt = (tokens: readonly Token[], at: number): Verb | undefined =>
  tokens[at + 2]?.lower === 'to'
    ? undefined
    : phrasalVerbOf(tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '');

/** Where what matches at a place ends. Asked for no more than that the engine makes no array of each match. */
const endOf = (sticky: RegExp, body: string, at: number): number => {
  sticky.lastIndex = at;
  return sticky.test(body) ? sticky.lastIndex : at;
};

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Marks that nothing but themselves go on. */
const lone: ReadonlySet<string | undefined> = new Set([...',.;:?!()“”"']);

/** Where a word of plain letters ends before a space or a mark that can be no part of it, or a mark that stands once; else where it began: the pattern is asked. */
const plainEnd = (body: string, at: number): number => {
  let end = at;
  while (isPlainLetter(body.charCodeAt(end))) end += 1;
  const next = body[end];
  if (end === at) return lone.has(next) && body[at + 1] !== next ? at + 1 : at;
  return next === ' ' || next === ',' || next === '\n' || next === '"' || next === ')' ? end : at;
};

/** Past a single space, else past all white space but a new line. */
const afterSpace = (body: string, at: number): number =>
  body[at] === ' ' && isPlainLetter(body.charCodeAt(at + 1)) ? at + 1 : endOf(space, body, at);

/** "state media", "in May", "Will said", "shot back": what is something else beside some neighbours. */
const wavers = ({ text, lower }: Form): boolean =>
  lower === 'state' || text === 'May' || text === 'Will' || text === 'Said' || opensPhrasalVerb(lower);

const settled = (tokens: readonly Token[], at: number, token: Token): Token => {
  if (isOfState(tokens, at)) return { ...token, class: 'word', verb: undefined };
  if (isMonth(tokens, at)) return { ...token, class: 'word' };
  if (isNamedLikeModal(tokens, at) || isNamedSaid(tokens, at)) return { ...token, class: 'capital' };
  const verb = token.class === 'word' || token.class === 'verb' ? phrasalAt(tokens, at) : undefined;
  return verb ? { ...token, class: 'verb', verb } : token;
};

/** The tokens, those that waver as their neighbours have them: few do, and only those are looked at. */
const allSettled = (tokens: readonly Token[], wavering: readonly number[]): readonly Token[] => {
  const all = [...tokens];
  for (const at of wavering) {
    const token = tokens[at];
    if (token) all[at] = settled(tokens, at, token);
  }
  return all;
};

/** The words and marks of a body, in order. A genitive or contracted `'s` is a token of its own. */
export const tokensOf = (body: string): readonly Token[] => {
  const tokens: Token[] = [];
  const wavering: number[] = [];
  let end = 0;
  for (let start = endOf(space, body, 0); start < body.length; start = afterSpace(body, end)) {
    const plain = plainEnd(body, start);
    end = plain > start ? plain : endOf(pattern, body, start);
    const piece = pieceIn(body, start, end);
    const { text } = piece;
    // What the page ran into the text is a mark, over which no name and no description goes.
    if (piece.seam > 0) {
      const form = formOf(text.slice(0, piece.seam));
      if (wavers(form)) wavering.push(tokens.length);
      tokens.push({ ...tokenOf(form, start), class: 'other' });
      end = start + piece.seam;
    } else if (isGenitiveMark(body, start, text)) tokens.push(genitive(text, start));
    else if (piece.clitic) {
      const owner = pieceIn(body, start, end - 2);
      if (owner.wavers) wavering.push(tokens.length);
      tokens.push(tokenOf(owner, start), genitive(text.slice(-2), end - 2));
    } else {
      if (piece.wavers) wavering.push(tokens.length);
      tokens.push(tokenOf(piece, start));
    }
  }
  return allSettled(tokens, wavering);
};
