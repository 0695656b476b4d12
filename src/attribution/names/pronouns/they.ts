import type { Mention } from '../../../story/mentions/mention.ts';
import { documentNouns, isSpeakerNoun } from '../../../story/mentions/words.ts';
import type { Reading } from '../../reading.ts';
import { phraseEnd } from '../../source-span.ts';
import type { Cast } from '../cast/entities.ts';
import { joinedBefore, together } from '../descriptions/pair.ts';
import type { Entity } from '../entity.ts';
import { manyCalled } from '../memory.ts';
import { mentionsBefore } from '../mentions-before.ts';

/**
 * "Lee and Diaz left. They said", "The drivers did not tell what they hoped", "People briefed on it were sure. They said":
 * two who were just named, or those whom the sentence, or the one before, is about; nobody where others are described.
 */
export const severalBefore = (reading: Reading, cast: Cast, they: Mention): Entity | undefined => {
  const own = reading.unitAt[they.from] ?? 0;
  const unit = opensPlainly(reading, they, own) ? own - 1 : own;
  const inside = mentionsBefore(reading, they, unit)
    .filter(({ from }) => reading.quotationAt[from] === -1)
    .toReversed();
  const many = inside.filter((one) => isMany(reading, one));
  const pair = many.length === 0 ? joinedBefore(reading, cast, they, own - unit) : undefined;
  if (pair) return together(pair);
  const [first] = inside;
  const begins = first !== undefined && first === many[0] && first.from === reading.units[unit]?.from;
  return begins && !(unit === own && closesIt(reading, they)) ? subjectAlone(reading, cast, many) : undefined;
};

/** "Officials", "Democrats". */
export const isMany = ({ tokens }: Reading, { kind, plural, to }: Mention): boolean => {
  const { lower = '' } = tokens[to - 1] ?? {};
  return (kind === 'nominal' && plural) || (kind === 'name' && /[^s]s$/.test(lower) && isSpeakerNoun(lower));
};

/** "No jobs would be lost, they said": what stands before is what they say. */
const closesIt = ({ tokens }: Reading, { from }: Mention): boolean => tokens[from - 1]?.class === 'comma';

/** The whole phrase of people before its verb, where the sentence has no others. */
const subjectAlone = (reading: Reading, cast: Cast, many: readonly Mention[]): Entity | undefined => {
  const { tokens, body } = reading;
  const [first] = many;
  if (!first) return undefined;
  const { to, end } = phraseEnd(reading, first);
  const acts = /^(?:verb|auxiliary|adverb|word)$/.test(tokens[to]?.class ?? '');
  if (!acts || many.some((one) => one.from >= to)) return undefined;
  if (first.kind === 'name') return cast.entityOf.get(first);
  const some = first.entity === 'person' && tokens[first.from]?.lower !== 'no';
  return some ? manyCalled(body.slice(first.start, end)) : undefined;
};

/** "They said", "And they said", "In a note to clients, they said". */
const opensPlainly = ({ units, tokens }: Reading, { from }: Mention, unit: number): boolean => {
  const start = units[unit]?.from ?? from;
  const first = tokens[from - 1]?.class === 'comma' && isIn(tokens, start) ? from : start;
  return first === from || (first === from - 1 && /^(?:and|but|yet|so)$/.test(tokens[first]?.lower ?? ''));
};

/** "In a note", "In their letter": where they say it. */
const isIn = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'in' &&
  /^(?:determiner|possessive)$/.test(tokens[at + 1]?.class ?? '') &&
  tokens.slice(at + 2, at + 4).some(({ lower }) => documentNouns.has(lower));
