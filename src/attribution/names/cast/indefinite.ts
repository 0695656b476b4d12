import { looksPast, organisationWords } from '../../../story/mentions/words.ts';
import { type Reading, tokenFrom } from '../../reading.ts';
import type { Named } from './drafts.ts';

const mostDescribing = 3;

/** "a new rival PAC", "another Commission": with an article for one of many a kind of body is brought in, and none that was named is meant; "a Senate | aide" is somebody of one. */
export const isOneOfKind = ({ tokens }: Reading, { mention: { start, to, name }, key }: Named): boolean => {
  if (!organisationWords.has(key)) return false;
  const next = tokens[to];
  if (next?.class === 'capital' || (next?.class === 'word' && !looksPast(next.lower))) return false;
  const from = tokenFrom(tokens, name?.start ?? start);
  let at = from - 1;
  while (from - at <= mostDescribing && tokens[at]?.class === 'word') at -= 1;
  return /^(?:an?|another)$/.test(tokens[at]?.lower ?? '');
};
