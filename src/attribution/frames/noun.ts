import { lexicon } from '../../story/lexicon.ts';
import { isThing, type Mention } from '../../story/mentions/mention.ts';
import { lowerAt } from '../../story/mentions/tokens.ts';
import { pluralOf } from '../../story/plural.ts';
import type { Reading } from '../reading.ts';
import { wordsNouns } from '../words/words-nouns.ts';
import type { Frame } from './frame.ts';
import { isParticiple } from './participle.ts';
import { afterMention } from './subjects.ts';

const speechNouns: ReadonlySet<string> = new Set(
  lexicon('speech-nouns').flatMap((noun) => [noun, pluralOf(noun)]),
);
/** With those which only "is that" makes a report of: "her view is that". */
export const toldNouns: ReadonlySet<string> = new Set([...speechNouns, ...wordsNouns, 'word']);
/** Of those, which tell what somebody will or should do: "her promise to pay". */
const ofDoing = /^(?:commitment|demand|offer|plea|pledge|promise|proposal|request|vow)s?$/;

const mostBetween = 2;

/** "his claim that", "the minister's promise to", "the announcement by Lee that": a noun of saying, its owner, its clause. */
export const nounFrame = (reading: Reading, at: number): Frame | undefined => {
  const noun = lowerAt(reading.tokens, at);
  if (!toldNouns.has(noun)) return undefined;
  const author = authorAfter(reading, at + 1);
  const end = author ? author.to : at + 1;
  const told = copulaAt(reading, end);
  if (told === undefined ? !speechNouns.has(noun) : author && isThing(author)) return undefined;
  const clause = told === undefined ? clauseAfter(reading, end) : told + 1;
  if (!opensClause(reading, at, clause)) return undefined;
  const source = author ?? ownerBefore(reading, at);
  return (
    source && {
      kind: 'noun',
      unit: reading.unitAt[at] ?? 0,
      from: at,
      to: told === undefined ? at + 1 : told + 1,
      source,
      inverted: author !== undefined,
      negated: false,
      hypothetical: false,
    }
  );
};

/** "Lee’s message | is that the road is closed", "has been that": the verb that ties a clause to its noun; not "is that of a bully". */
const copulaAt = ({ tokens }: Reading, from: number): number | undefined => {
  const at = /^(?:has|had)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  return (at > from ? /^been$/ : /^(?:is|was|remains)$/).test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'that' &&
    tokens[at + 2]?.lower !== 'of'
    ? at
    : undefined;
};

/** "by the mayor", "from former mayor Ann Lee", "by the head of the firm, Ann Lee,": the name beside a description is who. */
const authorAfter = (reading: Reading, at: number): Mention | undefined => {
  if (!/^(?:by|from|of)$/.test(lowerAt(reading.tokens, at))) return undefined;
  let from = at + 1;
  while (!afterMention(reading, from) && from - at <= mostDescribing && describes(reading, from)) from += 1;
  const author = afterMention(reading, from);
  return author && (namedAfter(reading, author) ?? author);
};

const mostDescribing = 4;

const describes = ({ tokens }: Reading, at: number): boolean =>
  /^(?:word|capital)$/.test(tokens[at]?.class ?? '');

/** "the head of the firm, | Ann Lee, that": the name between commas before a clause. */
const namedAfter = (reading: Reading, { to, kind }: Mention): Mention | undefined => {
  const comma =
    kind === 'nominal' ? [to, to + 2, to + 3].find((at) => reading.tokens[at]?.class === 'comma') : undefined;
  const named = comma === undefined ? undefined : afterMention(reading, comma + 1);
  const closed = named?.kind === 'name' && reading.tokens[named.to]?.class === 'comma';
  return closed && lowerAt(reading.tokens, named.to + 1) === 'that' ? named : undefined;
};

const longestAdjunct = 8;
/** Tokens of "made in an interview recorded a day before the vote". */
const longestAside = 16;
const END = /^(?:comma|stop|colon|dash|quote|break)$/;

/** Where the clause of a noun opens, over when and where it was said and the comma of an apposition: "his claim in November that", "by the mayor, Ann Lee, that", "his comments, made on Monday, that". */
export const clauseAfter = (reading: Reading, from: number): number => {
  const { tokens } = reading;
  if (tokens[from]?.class === 'comma' && lowerAt(reading.tokens, from + 1) === 'that') return from + 1;
  if (tokens[from]?.class === 'comma' && isParticiple(tokens[from + 1])) {
    const aside = tokens.slice(from + 1, from + longestAside);
    const end = from + 1 + aside.findIndex(({ class: kind }) => END.test(kind));
    return tokens[end]?.class === 'comma' && lowerAt(tokens, end + 1) === 'that' ? end + 1 : from;
  }
  if (!/^(?:in|on|at|during|after|before|last|this|earlier)$/.test(lowerAt(reading.tokens, from)))
    return from;
  for (let at = from + 1; at <= from + longestAdjunct; at += 1) {
    if (lowerAt(reading.tokens, at) === 'that') return at;
    if (!/^(?:preposition|word|capital|number|determiner|possessive|adverb)$/.test(tokens[at]?.class ?? ''))
      return from;
  }
  return from;
};

/** Not "a proposal that passed", "a promise to voters": there no clause tells what was said. */
const opensClause = (reading: Reading, noun: number, at: number): boolean => {
  const next = reading.tokens[at + 1];
  const word = lowerAt(reading.tokens, at);
  if (word === 'that')
    return (
      /^(?:there|even)$/.test(next?.lower ?? '') ||
      /^(?:determiner|possessive|pronoun|capital|number|word|preposition)$/.test(next?.class ?? '')
    );
  const isVerb = /^(?:word|verb|auxiliary)$/.test(next?.class ?? '') && !/[^s]s$/.test(next?.lower ?? '');
  return word === 'to' && isVerb && ofDoing.test(lowerAt(reading.tokens, noun));
};

/** The owner over words that describe the noun: "his repeated claim". */
export const ownerBefore = (reading: Reading, noun: number): Mention | undefined => {
  const { tokens } = reading;
  for (let at = noun - 1; at >= noun - 1 - mostBetween; at -= 1) {
    const token = tokens[at];
    if (token?.class === 'clitic') return mentionTo(reading, at);
    if (token?.class === 'possessive') return takesUp(reading, at - 1) ? undefined : possessor(reading, at);
    if (token?.class !== 'word' && token?.class !== 'capital' && token?.class !== 'adverb') return undefined;
  }
  return undefined;
};

/** "repeated his claim": the verb before it reports the clause already. */
const takesUp = ({ tokens }: Reading, at: number): boolean => tokens[at]?.class === 'verb';

/** Names and descriptions inside longer ones follow them: how many are looked at. */
const mostNested = 6;

/** The name or description that ends at a token, inside a longer one too. */
export const mentionTo = ({ mentions, mentionAt }: Reading, to: number): Mention | undefined => {
  const first = mentionAt[to - 1] ?? -1;
  return first < 0 ? undefined : mentions.slice(first, first + mostNested).find((one) => one.to === to);
};

/** "his", "her", "their": whoever the pronoun stands for. */
export const possessor = ({ tokens }: Reading, at: number): Mention | undefined => {
  const token = tokens[at];
  if (!token || !/^(?:his|her|their|its)$/.test(token.lower)) return undefined;
  const { start, end, lower } = token;
  const entity = lower === 'its' ? 'unknown' : 'person';
  return { kind: 'pronoun', entity, start, end, from: at, to: at + 1, head: at, plural: lower === 'their' };
};

const longestOwner = 6;

/** The place of the genitive that ends the name or description which begins at a token. */
export const genitiveAfter = ({ tokens }: Reading, at: number): number | undefined => {
  for (let next = at + 1; next <= at + longestOwner; next += 1) {
    const { class: kind = 'stop' } = tokens[next] ?? {};
    if (kind === 'clitic') return next;
    if (!/^(?:word|capital)$/.test(kind)) return undefined;
  }
  return undefined;
};
