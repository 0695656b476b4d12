import type { Mention } from '../../story/mentions/mention.ts';
import { documentNouns, personNouns } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';

/** What shows something to the eye, though it is a record as well: "the video shows police". */
const pictures = /^(?:cards?|chart|clip|film|movie|posters?|signs?|sites?|spot|sticker|videos?)$/;

/** Records in pictures aside, the source is something written. */
export const isWritten = (reading: Reading, source: Mention): boolean => {
  const noun = reading.tokens[source.head]?.lower ?? '';
  const written = documentNouns.has(noun) || isMinutes(reading, source);
  return source.kind === 'nominal' && written && !pictures.test(noun);
};

/** "Minutes of the meeting", "the minutes", "council minutes": no number of minutes. */
const isMinutes = ({ tokens }: Reading, { from, head }: Mention): boolean =>
  tokens[head]?.lower === 'minutes' &&
  (from === head ||
    personNouns.has(tokens[head - 1]?.lower ?? '') ||
    /^(?:determiner|possessive)$/.test(tokens[from]?.class ?? ''));
