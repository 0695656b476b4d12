import type { Token } from '../../story/mentions/tokens.ts';
import { isSpeakerNoun } from '../../story/mentions/words.ts';

/** "a shrewd and calculated move", "so politically charged that", "30 pledged delegates": how something is. */
export const isQuality = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] ?? {};
  if (lower === 'charged') return tokens[at - 1]?.class === 'adverb';
  if (lower === 'pledged') return tokens[at + 1]?.lower === 'delegates';
  return (
    lower === 'calculated' &&
    (isBesideQuality(tokens, at) || tokens[at - 1]?.class === 'adverb') &&
    tokens[at + 1]?.class === 'word'
  );
};

/** "an awkward but | promising change": joined to how the same noun is. */
const isBesideQuality = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at - 2]?.class === 'word' &&
  tokens[at - 3]?.class === 'determiner';

/** "an awkward but promising change". */
export const isPromising = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'promising' && isBesideQuality(tokens, at) && tokens[at + 1]?.class === 'word';

/** "his final say on it", "a bigger say in it": what somebody has. */
export const isSay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'say' &&
  /^(?:on|in|over)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:final|last|full|direct|bigger|greater|real|own)$/.test(tokens[at - 1]?.lower ?? '');

/** "a more serious | charge", "an impromptu social | call", "a new and more personal campaign | message": what a single thing is described by twice; "a third", "a growing number" are some. */
export const isDescribedTwice = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  if (SHARE.test(before) || (isSpeakerNoun(before) && MANY.test(before))) return false;
  let from = at - 1;
  while (from > at - longestDescription && describes(tokens, from)) from -= 1;
  return from < at - 2 && /^(?:an?|another)$/.test(tokens[from]?.lower ?? '');
};

/** A word of how, or "and more": "and" alone may join somebody else. */
const describes = (tokens: readonly Token[], at: number): boolean =>
  /^(?:word|adverb)$/.test(tokens[at]?.class ?? '') ||
  (tokens[at]?.lower === 'and' && /^(?:more|less|very)$/.test(tokens[at + 1]?.lower ?? ''));

const MANY = /(?:[^s]s|people|police|men|women|staff|crew|public|press|media|youth)$/;
const longestDescription = 7;
const SHARE = /^(?:number|majority|minority|plurality|quarter|third|half|few|couple|handful|lot|group|team)$/;

/** "Nurses, hospital staff, | call handlers and clerks": in a list, a bare noun before people tells what they work at; no comma parts a verb from a bare subject. */
export const isListedTrade = (tokens: readonly Token[], at: number): boolean => {
  const people = tokens[at + 1];
  const goesOn = /^(?:comma|conjunction)$/.test(tokens[at + 2]?.class ?? '');
  if (tokens[at - 1]?.class !== 'comma' || people?.class !== 'word' || !goesOn || !isPeople(people.lower))
    return false;
  let from = at - 2;
  while (from > at - longestDescription && tokens[from]?.class === 'word') from -= 1;
  return from < at - 2 && /^(?:comma|break|stop|conjunction)$/.test(tokens[from]?.class ?? 'break');
};

const isPeople = (plural: string): boolean =>
  /[a-z]{3}(?:er|or|ist|ian)s$/.test(plural) || isSpeakerNoun(plural.replace(/s$/, ''));
