import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { isAct } from './acts/acts.ts';
import type { Frame } from './frame.ts';
import { afterMention } from './subjects.ts';

const opensBefore = /^(?:after|before|while|when|by|upon|in|despite|without)$/;

/** Whether a participle opens its sentence: "Noting that", "After saying that", "But citing". */
const opensSentence = ({ tokens, units, unitAt }: Reading, at: number): boolean => {
  let first = units[unitAt[at] ?? 0]?.from ?? 0;
  while (tokens[first]?.class === 'break' || /^(?:and|but)$/.test(tokens[first]?.lower ?? '')) first += 1;
  return first === at || (first + 1 === at && opensBefore.test(tokens[first]?.lower ?? ''));
};

const leastContent = 3;
const reach = 80;

/** The subject of the main clause: the first mention right after a comma that has a verb of its own. */
const mainSubject = (reading: Reading, at: number): Mention | undefined => {
  const { tokens, unitAt, quotationAt } = reading;
  for (let comma = at + leastContent; comma < at + reach && unitAt[comma] === unitAt[at]; comma += 1) {
    if (tokens[comma]?.class !== 'comma' || quotationAt[comma] !== -1) continue;
    const mention = afterMention(reading, comma + 1);
    if (mention && /^(?:verb|auxiliary|adverb|clitic|word)$/.test(tokens[mention.to]?.class ?? ''))
      return mention;
  }
  return undefined;
};

/** "Noting that the bridge is old, Lee called for a new one": who does what the main clause tells says what the participle reports. */
export const frontedFrame = (reading: Reading, at: number): Frame | undefined => {
  const token = reading.tokens[at];
  const verb = token?.verb;
  if (verb?.form !== 'ing' || !/^(?:verb|capital)$/.test(token?.class ?? '')) return undefined;
  if (reading.mentionAt[at] !== -1 || !opensSentence(reading, at) || isAct(reading, at)) return undefined;
  const source = mainSubject(reading, at);
  return (
    source && {
      kind: 'verb',
      unit: reading.unitAt[at] ?? 0,
      from: at,
      to: at + 1,
      verb,
      source,
      inverted: false,
      negated: reading.tokens[at - 1]?.lower === 'without',
      hypothetical: false,
    }
  );
};
