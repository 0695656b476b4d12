import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';
import { afterMention } from './subjects.ts';

const nouns: ReadonlySet<string> = new Set(lexicon('speech-nouns').flatMap((noun) => [noun, `${noun}s`]));
/** Of those, which tell what somebody will or should do: "her promise to pay". */
const ofDoing = /^(?:commitment|demand|offer|plea|pledge|promise|proposal|request|vow)s?$/;

const mostBetween = 2;

const lowerAt = ({ tokens }: Reading, at: number): string => tokens[at]?.lower ?? '';

/** "his claim that", "the minister's promise to", "the announcement by Lee that": a noun of saying, its owner, its clause. */
export const nounFrame = (reading: Reading, at: number): Frame | undefined => {
  if (!nouns.has(lowerAt(reading, at))) return undefined;
  const author = authorAfter(reading, at + 1);
  const clause = author ? author.to : at + 1;
  if (!opensClause(reading, at, clause)) return undefined;
  const source = author ?? ownerBefore(reading, at);
  return (
    source && {
      kind: 'noun',
      unit: reading.unitAt[at] ?? 0,
      from: at,
      to: at + 1,
      source,
      inverted: author !== undefined,
      negated: false,
      hypothetical: false,
    }
  );
};

const authorAfter = (reading: Reading, at: number): Mention | undefined =>
  /^(?:by|from|of)$/.test(lowerAt(reading, at)) ? afterMention(reading, at + 1) : undefined;

/** Not "a proposal that passed", "a promise to voters": there no clause tells what was said. */
const opensClause = (reading: Reading, noun: number, at: number): boolean => {
  const next = reading.tokens[at + 1];
  const word = lowerAt(reading, at);
  if (word === 'that')
    return /^(?:determiner|possessive|pronoun|capital|number|word|preposition)$/.test(next?.class ?? '');
  const isVerb = /^(?:word|verb|auxiliary)$/.test(next?.class ?? '') && !/[^s]s$/.test(next?.lower ?? '');
  return word === 'to' && isVerb && ofDoing.test(lowerAt(reading, noun));
};

/** The owner over words that describe the noun: "his repeated claim". */
const ownerBefore = (reading: Reading, noun: number): Mention | undefined => {
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

const mentionTo = ({ mentions, mentionAt }: Reading, to: number): Mention | undefined => {
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
