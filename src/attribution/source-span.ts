import { lexicon } from '../story/lexicon.ts';
import type { Mention } from '../story/mentions/mention.ts';
import type { Token } from '../story/mentions/tokens.ts';
import type { Reading } from './reading.ts';

const longest = 3;
const postmodifiers: ReadonlySet<string> = new Set(lexicon('postmodifiers'));

/** Where the noun phrase of a source ends: "a spokesman for the campaign", "a person familiar with the plan". */
export const sourceEnd = (reading: Reading, mention: Mention): number => phraseEnd(reading, mention).end;

/** The same as an offset and as the token after it. */
export const phraseEnd = (reading: Reading, mention: Mention): Pick<Mention, 'to' | 'end'> => {
  if (mention.kind === 'pronoun') return mention;
  const person = mention.kind === 'name' && mention.entity === 'person';
  let { to, end } = closeTo(reading, mention) ?? mention;
  for (let step = 0; step < longest; step += 1) {
    const next = phraseAfter(reading, to, person ? /^of$/ : /^(?:of|for|from|at|with)$/);
    if (!next) break;
    ({ to, end } = next);
  }
  return { to, end };
};

/** "Those close | to him": the adjective is the last word that the mention holds. */
const closeTo = ({ tokens }: Reading, { to }: Mention): Pick<Mention, 'to' | 'end'> | undefined => {
  const hearer = tokens[to + 1];
  const tied = postmodifiers.has(tokens[to - 1]?.lower ?? '') && tokens[to]?.lower === 'to';
  return tied && hearer?.class === 'pronoun' ? { to: to + 2, end: hearer.end } : undefined;
};

/** What a preposition ties to the phrase that ends at a token, over "familiar", "close", "briefed". */
const phraseAfter = (
  { tokens, mentions, mentionAt }: Reading,
  at: number,
  ties: RegExp,
): Pick<Mention, 'to' | 'end'> | undefined => {
  const known =
    knowledgeAfter({ tokens, mentions, mentionAt }, at) ??
    someAfter({ tokens }, at) ??
    matterAfter({ tokens }, at);
  if (known) return known;
  const tied = postmodifiers.has(tokens[at]?.lower ?? '');
  const preposition = tokens[tied ? at + 1 : at];
  const from = tied ? at + 2 : at + 1;
  const holds = tied ? preposition?.class === 'preposition' : ties.test(preposition?.lower ?? '');
  const next = holds ? mentions[mentionAt[from] ?? -1] : undefined;
  if (holds && next?.from !== from) return nameAfter({ tokens, mentions, mentionAt }, from);
  return next?.from === from && next.kind !== 'pronoun' ? next : undefined;
};

/** "a lawyer | for 212 of them", "for three of the men": some of those who were named. */
const someAfter = (
  { tokens }: Pick<Reading, 'tokens'>,
  at: number,
): Pick<Mention, 'to' | 'end'> | undefined => {
  const isSome = tokens[at]?.lower === 'for' && SOME.test(tokens[at + 1]?.lower ?? '');
  const last = tokens[at + 3];
  return isSome && tokens[at + 2]?.lower === 'of' && /^(?:them|those|these)$/.test(last?.lower ?? '') && last
    ? { to: at + 4, end: last.end }
    : undefined;
};

/** "the chamber | of commerce", "the ministry of food and water": what a body is of, up to its verb or a comma. */
const matterAfter = (
  { tokens }: Pick<Reading, 'tokens'>,
  at: number,
): Pick<Mention, 'to' | 'end'> | undefined => {
  if (tokens[at]?.lower !== 'of' || tokens[at + 1]?.lower === 'course') return undefined;
  let to = at + 1;
  while (to - at <= longestPortfolio && (tokens[to]?.class === 'word' || isJoined(tokens, to))) to += 1;
  const last = tokens[to - 1];
  return to > at + 1 && last && /^(?:verb|auxiliary|comma|stop)$/.test(tokens[to]?.class ?? '')
    ? { to, end: last.end }
    : undefined;
};

const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'and' && tokens[at - 1]?.class === 'word' && tokens[at + 1]?.class === 'word';

const SOME =
  /^(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|many|most|all)$/;

/** "two people with (direct) knowledge of | the case": what news calls sources that it does not name. */
const knowledgeAfter = (
  { tokens, mentions, mentionAt }: Pick<Reading, 'tokens' | 'mentions' | 'mentionAt'>,
  at: number,
): Mention | undefined => {
  if (tokens[at]?.lower !== 'with') return undefined;
  const noun = tokens[at + 1]?.lower === 'knowledge' ? at + 1 : at + 2;
  if (tokens[noun]?.lower !== 'knowledge' || tokens[noun + 1]?.lower !== 'of') return undefined;
  const matter = mentions[mentionAt[noun + 2] ?? -1];
  return matter?.from === noun + 2 ? matter : undefined;
};

const longestAttribute = 3;

/** "the landlord of | the nearby Plough Inn": an article and adjectives open the phrase of a name. */
export const nameAfter = (
  { tokens, mentions, mentionAt }: Pick<Reading, 'tokens' | 'mentions' | 'mentionAt'>,
  from: number,
): Mention | undefined => {
  if (tokens[from]?.class !== 'determiner') return undefined;
  let at = from + 1;
  while (at - from <= longestAttribute && tokens[at]?.class === 'word') at += 1;
  const name = mentions[mentionAt[at] ?? -1];
  return name?.from === at && name.kind === 'name' ? name : undefined;
};

/** Tokens of "for health and care". */
export const longestPortfolio = 4;

/** A noun without an article, a look-alike of a verb too, or "and" between two. */
export const isBare = (token: Token | undefined): boolean =>
  token?.class === 'word' ||
  token?.lower === 'and' ||
  (token?.class === 'verb' && token.verb?.form === 'base');

/**
 * "the minister for transport, Ann Lee", "its spokesman on health and care, Bo Diaz": bare nouns up to a comma, which
 * no mention holds; the token after them.
 */
export const portfolioEnd = ({ tokens }: Reading, at: number): number => {
  if (!/^(?:for|of|on|at|in)$/.test(tokens[at]?.lower ?? '')) return at;
  let to = at + 1;
  while (to - at <= longestPortfolio && isBare(tokens[to])) to += 1;
  return to > at + 1 && tokens[to]?.class === 'comma' ? to : at;
};

/** "a colleague in the business school, Ann Lee", "a father at the gate, Bo Diaz": where somebody is, up to a comma; the token after it. */
export const placeEnd = ({ tokens }: Reading, at: number): number => {
  if (!/^(?:at|in|near|on|outside)$/.test(tokens[at]?.lower ?? '')) return at;
  const from = tokens[at + 1]?.class === 'determiner' ? at + 2 : at + 1;
  let to = from;
  while (to - from <= longestAttribute && /^(?:word|capital)$/.test(tokens[to]?.class ?? '')) to += 1;
  return to > from && tokens[to]?.class === 'comma' ? to : at;
};
