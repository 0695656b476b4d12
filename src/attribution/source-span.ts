import { lexicon } from '../story/lexicon.ts';
import type { Mention } from '../story/mentions/mention.ts';
import type { Token } from '../story/mentions/tokens.ts';
import { ONE_TO_TWELVE } from '../story/number-words.ts';
import type { Reading } from './reading.ts';
import { describesPlace } from './words/place-adjectives.ts';

const longest = 3;
const postmodifiers: ReadonlySet<string> = new Set(lexicon('postmodifiers'));
/** "an aide | to the mayor". */
export const nounsWithTo: ReadonlySet<string> = new Set(lexicon('nouns-with-to'));

/** How far a phrase goes: the token after it, and the offset. */
type Stretch = Pick<Mention, 'to' | 'end'>;

const stretchTo = (tokens: readonly Token[], to: number): Stretch | undefined => {
  const last = tokens[to - 1];
  return last && { to, end: last.end };
};

/** The token after a run of at most so many that are of one sort. */
const pastRun = (
  tokens: readonly Token[],
  from: number,
  most: number,
  fits: (tokens: readonly Token[], at: number) => boolean,
): number => {
  let to = from;
  while (to - from < most && fits(tokens, to)) to += 1;
  return to;
};

/** Where the noun phrase of a source ends: "a spokesman for the campaign", "a person familiar with the plan". */
export const sourceEnd = (reading: Reading, mention: Mention): number =>
  (someOf(reading, mention) ?? overOwner(reading, mention, phraseEnd(reading, mention))).end;

/** "one | of two drivers", "some of Lee’s aides", "many of them": a number or a quantity, and of what. */
const someOf = (reading: Reading, { kind, to, head }: Mention): Stretch | undefined => {
  const { tokens } = reading;
  const some = /^(?:one|another|some|many|most|several|half|both|two|three)$/;
  if (kind !== 'pronoun' || !some.test(tokens[head]?.lower ?? '')) return undefined;
  const ofThem = tokens[to]?.lower === 'of' && /^(?:them|those|these|us)$/.test(tokens[to + 1]?.lower ?? '');
  return phraseAfter(reading, to, /^of$/) ?? (ofThem ? stretchTo(tokens, to + 2) : undefined);
};

/** "a person familiar with Lee | ’s thinking": a phrase never ends within a possessive. */
const overOwner = ({ tokens }: Reading, mention: Mention, { to, end }: Stretch): Stretch => {
  if (to === mention.to || tokens[to]?.class !== 'clitic' || !/^[’']s?$/.test(tokens[to]?.text ?? ''))
    return { to, end };
  const past = pastRun(
    tokens,
    to + 1,
    longestOwned,
    (_, at) => isBare(tokens[at]) || tokens[at]?.verb?.form === 'ing',
  );
  return (past > to + 1 && stretchTo(tokens, past)) || { to, end };
};

const longestOwned = 3;

/** The same as an offset and as the token after it. */
export const phraseEnd = (reading: Reading, mention: Mention): Stretch => {
  if (mention.kind === 'pronoun') return mention;
  const person = mention.kind === 'name' && mention.entity === 'person';
  let { to, end } = closeTo(reading, mention) ?? mention;
  for (let step = 0; step < longest; step += 1) {
    const next = phraseAfter(reading, to, person ? /^of$/ : tiesOf(reading, to));
    if (!next) break;
    ({ to, end } = next);
  }
  return (to > mention.to && ofTwo(reading, mention, to)) || { to, end };
};

/** "the ministers of Norland | and Velonia": several people, of both. */
const ofTwo = (
  { tokens, mentions, mentionAt }: Reading,
  { kind, entity, plural }: Mention,
  and: number,
): Stretch | undefined => {
  const several = kind === 'nominal' && entity === 'person' && plural;
  const [first, second] = [mentions[mentionAt[and - 1] ?? -1], mentions[mentionAt[and + 1] ?? -1]];
  const named = first?.kind === 'name' && second?.kind === 'name' && second.from === and + 1;
  const alike = named && (first.entity === 'person') === (second.entity === 'person');
  return several && alike && tokens[and]?.lower === 'and' ? stretchTo(tokens, second.to) : undefined;
};

/** "the head | of", "aides | to": what ties a phrase to the noun that ends at a token. */
const tiesOf = ({ tokens }: Reading, to: number): RegExp =>
  nounsWithTo.has(tokens[to - 1]?.lower ?? '') ? /^(?:of|for|from|at|with|to)$/ : /^(?:of|for|from|at|with)$/;

/** "Those close | to him": the adjective is the last word that the mention holds. */
const closeTo = ({ tokens }: Reading, { to }: Mention): Stretch | undefined => {
  const tied = postmodifiers.has(tokens[to - 1]?.lower ?? '') && tokens[to]?.lower === 'to';
  return tied && tokens[to + 1]?.class === 'pronoun' ? stretchTo(tokens, to + 2) : undefined;
};

/** What a preposition ties to the phrase that ends at a token, over "familiar", "close", "briefed". */
const phraseAfter = (reading: Reading, at: number, ties: RegExp): Stretch | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  const known = knowledgeAfter(reading, at) ?? someAfter(reading, at) ?? matterAfter(reading, at);
  if (known) return known;
  const tied = postmodifiers.has(tokens[at]?.lower ?? '');
  const preposition = tokens[tied ? at + 1 : at];
  const from = tied ? at + 2 : at + 1;
  const holds = tied ? preposition?.class === 'preposition' : ties.test(preposition?.lower ?? '');
  const next = holds ? mentions[mentionAt[from] ?? -1] : undefined;
  if (holds && next?.from !== from) return nameAfter(reading, from);
  return next?.from === from && next.kind !== 'pronoun' ? wholeName(reading, next) : undefined;
};

/** "Ulm University’s Center | on Global Policy": a name that goes on behind its owner. */
const wholeName = ({ mentions, mentionAt }: Reading, mention: Mention): Mention => {
  const last = mentions[mentionAt[mention.to - 1] ?? -1];
  return last && last.to > mention.to ? last : mention;
};

/** "a lawyer | for 212 of them", "for three of the men": some of those who were named. */
const someAfter = ({ tokens }: Reading, at: number): Stretch | undefined => {
  const word = (place: number): string => tokens[place]?.lower ?? '';
  const isSome = word(at) === 'for' && SOME.test(word(at + 1)) && word(at + 2) === 'of';
  return isSome && /^(?:them|those|these)$/.test(word(at + 3)) ? stretchTo(tokens, at + 4) : undefined;
};

const SOME = new RegExp(String.raw`^(?:\d[\d,]*|${ONE_TO_TWELVE}|some|several|many|most|all)$`);

/** "the chamber | of commerce", "the ministry of food and water": what a body is of, up to its verb or a comma. */
const matterAfter = ({ tokens }: Reading, at: number): Stretch | undefined => {
  if (tokens[at]?.lower !== 'of' || tokens[at + 1]?.lower === 'course') return undefined;
  const to = pastRun(tokens, at + 1, longestPortfolio, isMatter);
  const closed = /^(?:verb|auxiliary|comma|stop)$/.test(tokens[to]?.class ?? '');
  return to > at + 1 && closed ? stretchTo(tokens, to) : undefined;
};

const isWord = (tokens: readonly Token[], at: number): boolean => tokens[at]?.class === 'word';

/** A noun, or "and" between two. */
const isMatter = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens, at) || (tokens[at]?.lower === 'and' && isWord(tokens, at - 1) && isWord(tokens, at + 1));

/** "two people with (direct) knowledge of | the case": what news calls sources that it does not name. */
const knowledgeAfter = ({ tokens, mentions, mentionAt }: Reading, at: number): Mention | undefined => {
  if (tokens[at]?.lower !== 'with') return undefined;
  const noun = tokens[at + 1]?.lower === 'knowledge' ? at + 1 : at + 2;
  if (tokens[noun]?.lower !== 'knowledge' || tokens[noun + 1]?.lower !== 'of') return undefined;
  const matter = mentions[mentionAt[noun + 2] ?? -1];
  return matter?.from === noun + 2 ? matter : undefined;
};

const longestAttribute = 3;

/** "the landlord of | the nearby Plough Inn": an article and adjectives open the phrase of a name. */
export const nameAfter = ({ tokens, mentions, mentionAt }: Reading, from: number): Mention | undefined => {
  // "the ministry of | neighbouring Norland".
  const near = isWord(tokens, from) && describesPlace(tokens[from]?.lower ?? '');
  if (tokens[from]?.class !== 'determiner' && !near) return undefined;
  const at = pastRun(tokens, from + 1, longestAttribute, isWord);
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
  const to = pastRun(tokens, at + 1, longestPortfolio, (_, place) => isBare(tokens[place]));
  return to > at + 1 && tokens[to]?.class === 'comma' ? to : at;
};

/** Tokens of "at the new north gate". */
const longestPlace = 4;

/** "a colleague in the business school, Ann Lee", "a father at the gate, Bo Diaz": where somebody is, up to a comma; the token after it. */
export const placeEnd = ({ tokens }: Reading, at: number): number => {
  if (!/^(?:at|in|near|on|outside)$/.test(tokens[at]?.lower ?? '')) return at;
  const from = tokens[at + 1]?.class === 'determiner' ? at + 2 : at + 1;
  const to = pastRun(tokens, from, longestPlace, (_, place) =>
    /^(?:word|capital)$/.test(tokens[place]?.class ?? ''),
  );
  return to > from && tokens[to]?.class === 'comma' ? to : at;
};
