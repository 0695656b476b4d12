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

/** "a more serious | charge", "an impromptu social | call": what a single thing is described by twice; "a third", "a growing number" are some. */
export const isDescribedTwice = (tokens: readonly Token[], at: number): boolean => {
  if (SHARE.test(tokens[at - 1]?.lower ?? '') || isSpeakerNoun(tokens[at - 1]?.lower ?? '')) return false;
  let from = at - 1;
  while (from > at - longestDescription && tokens[from]?.class === 'word') from -= 1;
  return from < at - 2 && /^(?:an?|another)$/.test(tokens[from]?.lower ?? '');
};

const longestDescription = 5;
const SHARE = /^(?:number|majority|minority|plurality|quarter|third|half|few|couple|handful|lot|group|team)$/;
