import type { Mention } from '../../story/mentions/mention.ts';
import type { Verb } from '../../story/mentions/verbs.ts';
import { documentNouns, irregularPasts, personNouns } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import { afterMention } from './subjects.ts';

/** What shows something to the eye, though it is a record as well: "the video shows police". */
const pictures = /^(?:cards?|chart|clip|film|movie|posters?|signs?|sites?|spot|sticker|videos?)$/;

/** Records in pictures aside, the source is something written. */
export const isWritten = (reading: Reading, source: Mention): boolean => {
  const noun = reading.tokens[source.head]?.lower ?? '';
  const written = documentNouns.has(noun) || isMinutes(reading, source);
  return source.kind === 'nominal' && written && !pictures.test(noun);
};

/** "Records show that the bridge is old": what is written shows no more than it says. */
export const saysByShowing = (
  reading: Reading,
  at: number,
  verb: Verb | undefined,
  source: Mention,
): boolean => {
  if (verb?.lemma !== 'show' || !isWritten(reading, source)) return false;
  return opensClause(reading, at + 1) || isTrailing(reading, source, at + 1);
};

/** "Minutes of the meeting", "the minutes", "council minutes": no number of minutes. */
const isMinutes = ({ tokens }: Reading, { from, head }: Mention): boolean =>
  tokens[head]?.lower === 'minutes' &&
  (from === head ||
    personNouns.has(tokens[head - 1]?.lower ?? '') ||
    /^(?:determiner|possessive)$/.test(tokens[from]?.class ?? ''));

/** "show that", "show prices rose", "show Lee was": a clause, not an object as in "show a rise". */
export const opensClause = (reading: Reading, at: number): boolean => {
  const { tokens } = reading;
  if (tokens[at]?.lower === 'that') return true;
  if (tokens[at]?.lower === 'there') return tokens[at + 1]?.class === 'auxiliary';
  const to = afterMention(reading, at)?.to ?? (tokens[at]?.class === 'word' ? at + 1 : at);
  const next = tokens[to];
  if (to === at || !next) return false;
  const finite = next.class === 'verb' && next.verb?.form !== 'ing' && next.verb?.form !== 'participle';
  return finite || next.class === 'auxiliary' || irregularPasts.has(next.lower);
};

/** "The bridge is old, records show." */
const isTrailing = ({ tokens }: Reading, { from }: Mention, at: number): boolean =>
  /^(?:comma|dash|quote)$/.test(tokens[from - 1]?.class ?? '') &&
  /^(?:stop|comma|break|dash)$/.test(tokens[at]?.class ?? 'break');
