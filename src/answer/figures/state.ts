import { lexicon } from '../../story/lexicon.ts';
import type { Span } from '../../story/span.ts';
import type { Quantity } from './numbers.ts';
import { isSomebody } from './somebody.ts';

/** What is told of those who are counted: "killed", "unaccounted for". */
export interface CountedState extends Span {
  /** One name for "killed", "dead" and "died". */
  readonly kind: string;
}

const kinds: ReadonlyMap<string, string> = new Map(
  lexicon('states-counted').flatMap((line) => {
    const [kind = '', ...words] = line.split(' ');
    return words.map((word): [string, string] => [word, kind]);
  }),
);

/** The state that a word names. */
export const stateNamed = (word: string): string | undefined => kinds.get(word.toLowerCase());

const WORD = /\p{L}[\p{L}'’-]*/gu;
const ROOM = 60;

/** What may stand between those counted and what is told of them: "were still", "had been reported", "who". */
const LEADS =
  /^(?:,? ?who|has|have|had|is|are|was|were|be|being|been|remain|remained|remains|still|also|now|not|all|reported|reportedly|feared|believed|confirmed|said|listed|left|in|taken|fell|fallen|became|become|to|as|or|known)$/i;

/** "Two officers | and a deckhand | were hurt": a plural verb is of both, "and a dog was hurt" of the second. */
const JOINED = /^ and an? (?:\p{Ll}+ )?\p{Ll}+(?= (?:are|were|have)\b)/u;

/** "Two drivers | suffered minor burns": news tells by what somebody was hurt. */
const SUFFERED =
  /^ (?:also |each |both |all )?(?:suffer(?:ed|s)?|sustain(?:ed|s)?) (?:[\p{L}-]+ ){0,5}?(?:burns?|injur(?:y|ies)|wounds?|fractures?|cuts|bruises|concussions?|broken \p{L}+|smoke inhalation)\b/iu;

/** "People | from the ship | were rescued": where they were, of nobody else, up to the plural verb. */
const FROM_WHERE =
  /^ (?:from|in|on|aboard|inside|at) (?:(?!(?:and|but|or|who|which|that|where|when|while|as|after|before|with|is|are|was|were|has|have|had)\b)[\p{L}\d/’'-]+ ){1,5}(?=(?:are|were|have)\b)/u;

/** "people were unaccounted for", "people died", "58 people missing": the first word after that is no part of the verb. */
function after(text: string, from: number): CountedState | undefined {
  const beside = text.slice(from, from + ROOM);
  const skipped = JOINED.exec(beside) ?? FROM_WHERE.exec(beside);
  const start = from + (skipped?.[0].length ?? 0);
  const [suffered] = SUFFERED.exec(text.slice(start, start + ROOM)) ?? [];
  if (suffered) return { start: start + 1, end: start + suffered.length, kind: 'hurt' };
  const rest = text.slice(start, start + ROOM);
  for (const { 0: word, index } of rest.matchAll(WORD)) {
    if (/[.;:,—“”"]/.test(rest.slice(0, index))) return undefined;
    const kind = stateNamed(word);
    if (kind) {
      const particle = /^ (?:for|out|up)\b/.exec(rest.slice(index + word.length))?.[0] ?? '';
      return { start: start + index, end: start + index + word.length + particle.length, kind };
    }
    if (!LEADS.test(word)) return undefined;
  }
  return undefined;
}

/** "Took the lives of 49 guests". */
const TAKES_LIVES = /\b(?:takes?|took|taken|taking|claim(?:s|ed|ing)?) the lives of(?= $)/i;

/** "killed at least 19", "injuring 40 others", "killing all six aboard"; who "treated 400 patients" did not hurt them. */
function before(text: string, to: number): CountedState | undefined {
  const from = Math.max(0, to - ROOM);
  const [takenIn] = /\b(?:take[ns]?|taking|took) in(?= $)/.exec(text.slice(from, to)) ?? [];
  if (takenIn) return { start: to - 1 - takenIn.length, end: to - 1, kind: 'sheltered' };
  const [lives] = TAKES_LIVES.exec(text.slice(from, to)) ?? [];
  if (lives) return { start: to - 1 - lives.length, end: to - 1, kind: 'dead' };
  const done = /\p{L}+(?= (?:all )?$)/u.exec(text.slice(from, to));
  const word = done?.[0] ?? '';
  const kind = /(?:ed|ing|rt)$/.test(word) && word !== 'treated' ? stateNamed(word) : undefined;
  if (!done || !kind) return undefined;
  return { start: from + done.index, end: from + done.index + word.length, kind };
}

/** "Seized 40 guns", "saved 300 jobs": done to goods as often as to people. */
const TAKES_GOODS = /^(?:seiz|sav)(?:ed|ing)$/i;

const isOfSomebody = (text: string, thing: Span | undefined): boolean => {
  const noun = thing && /\p{L}+$/u.exec(text.slice(thing.start, thing.end))?.[0].toLowerCase();
  return noun === undefined || isSomebody(noun);
};

/** What is counted tells its state by itself: "19 bodies", "a death toll of 34", "60 missing". */
function itself(text: string, { start, end }: Span): CountedState | undefined {
  const words = [...text.slice(start, end).matchAll(WORD)];
  const found = words.find(({ 0: word }) => stateNamed(word) !== undefined);
  const kind = found && stateNamed(found[0]);
  return found && kind
    ? { start: start + found.index, end: start + found.index + found[0].length, kind }
    : undefined;
}

/** The state of those whom a figure counts, where the words beside it tell. */
export function stateOf(
  text: string,
  quantity: Quantity,
  thing: Span | undefined,
  hedge: Span | undefined,
): CountedState | undefined {
  if (quantity.unit) return undefined;
  const to = hedge && hedge.end <= quantity.start ? hedge.start : quantity.start;
  const follows = thing && thing.start >= quantity.end ? thing.end : quantity.end;
  const done = before(text, to);
  const isOfGoods = done && TAKES_GOODS.test(text.slice(done.start, done.end)) && !isOfSomebody(text, thing);
  return (thing && itself(text, thing)) ?? (isOfGoods ? undefined : done) ?? after(text, follows);
}
