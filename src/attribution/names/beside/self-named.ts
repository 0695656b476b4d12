import { lexicon } from '../../../story/lexicon.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import { bodyNouns } from '../../../story/mentions/words.ts';
import type { Reading } from '../../reading.ts';
import { phraseEnd } from '../../source-span.ts';

const selfNamings: ReadonlySet<string> = new Set(lexicon('self-namings'));

/** Tokens of ", who asked to be identified only by his first name,". */
const longest = 12;

/** "A farmer who gave only his first name, Tadesse, said", "the rapper, whose real name is Bo Diaz, said", "a group calling itself the Front for Ulm said": under what name an unnamed person or body speaks. */
export const selfNamed = (reading: Reading, mention: Mention): Mention | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  if (mention.kind !== 'nominal' || !(mention.entity === 'person' || isBody(reading, mention)))
    return undefined;
  const { to } = phraseEnd(reading, mention);
  const from = tokens[to]?.class === 'comma' ? to + 1 : to;
  if (!OPENS.test(tokens[from]?.lower ?? '')) return undefined;
  for (let at = from + 1; at < from + longest; at += 1) {
    const name = mentions[mentionAt[at] ?? -1];
    if (name?.kind === 'name') return selfNamings.has(wordsOf(tokens.slice(from, at))) ? name : undefined;
    if (/^(?:stop|break|quote)$/.test(tokens[at]?.class ?? 'break')) return undefined;
  }
  return undefined;
};

const OPENS = /^(?:whom?|whose|which|that|known|calling|identified|named)$/;

const isBody = ({ tokens }: Reading, { head }: Mention): boolean => bodyNouns.has(tokens[head]?.lower ?? '');

const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    his: 'their',
    her: 'their',
    himself: 'themselves',
    herself: 'themselves',
    its: 'their',
    itself: 'themselves',
    which: 'who',
    that: 'who',
    went: 'goes',
    used: 'uses',
    was: 'is',
  }),
);

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ class: kind, lower }) => kind !== 'comma' && lower !== 'only' && lower !== 'simply')
    .map(({ lower }) => SAME.get(lower) ?? lower)
    .join(' ');
