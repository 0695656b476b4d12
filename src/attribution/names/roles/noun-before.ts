import type { Mention } from '../../../story/mentions/mention.ts';
import { looksPast } from '../../../story/mentions/words.ts';
import { KIND, kindsOf } from '../../../story/senses.ts';
import type { Span } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';

const mostDescribing = 3;

/** "the tenor | Ann Lee", "said organiser | Ann Lee": what somebody is by the dictionary, between an article or a cue and the name. */
export const nounBefore = (
  { tokens }: Reading,
  { kind, entity, from, to, role }: Mention,
): Span | undefined => {
  const noun = tokens[from - 1];
  if (kind !== 'name' || entity !== 'person' || role || to - from < 2 || noun?.class !== 'word')
    return undefined;
  // "the injured Ann Lee".
  if (looksPast(noun.lower) || !kindsOf(noun.lower).includes(KIND.person)) return undefined;
  let first = from - 1;
  while (from - first <= mostDescribing && tokens[first - 1]?.class === 'word') first -= 1;
  const opening = tokens[first - 1];
  // "shot back | Ann Lee": over the second word of a cue.
  const behindCue = opening?.verb?.lemma.includes(' ') ? first + 1 : first;
  const opened = opening?.verb?.group === 'speech' ? tokens[behindCue] : opening;
  const opens = opened !== opening || /^(?:the|an?)$/.test(opening?.lower ?? '');
  return opens && opened && behindCue < from ? { start: opened.start, end: noun.end } : undefined;
};
