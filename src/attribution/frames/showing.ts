import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import type { Verb } from '../../story/mentions/verbs.ts';
import { irregularPasts } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import { afterMention } from './subjects.ts';
import { isWritten } from './written.ts';

/** "Records show that the bridge is old": what is written shows no more than it says. */
export const saysByShowing = (
  reading: Reading,
  at: number,
  verb: Verb | undefined,
  source: Mention,
): boolean => {
  if (verb?.lemma !== 'show' || !isWritten(reading, source)) return false;
  return (
    opensClause(reading, at + 1) || isTrailing(reading, source, at + 1) || isStanding(reading, source, at + 1)
  );
};

/** "A poll shows Lee leading by six points", "showed Lee with 49 percent", "shows Lee up by four": how somebody stands in a poll. */
const isStanding = (reading: Reading, source: Mention, at: number): boolean => {
  const { tokens } = reading;
  const stands = tokens[afterMention(reading, at)?.to ?? -1]?.lower ?? '';
  return (
    /^(?:polls?|surveys?)$/.test(tokens[source.head]?.lower ?? '') &&
    /^(?:leading|trailing|ahead|behind|tied|with|winning|losing|up|down|at|running|edging|beating|topping)$/.test(
      stands,
    )
  );
};

/** "show that", "show prices rose", "show Lee was": a clause, not an object as in "show a rise". */
export const opensClause = (reading: Reading, at: number): boolean => {
  const { tokens } = reading;
  if (tokens[at]?.lower === 'that') return true;
  if (tokens[at]?.lower === 'there') return tokens[at + 1]?.class === 'auxiliary';
  const first = afterMention(reading, at)?.to ?? (tokens[at]?.class === 'word' ? at + 1 : at);
  const to = overPart(reading, at, first);
  const next = tokens[to];
  if (to === at || !next) return false;
  if (endsPast(tokens, to)) return true;
  const finite = next.class === 'verb' && next.verb?.form !== 'ing' && next.verb?.form !== 'participle';
  return finite || next.class === 'auxiliary' || irregularPasts.has(next.lower);
};

/** "three of the drivers |": what a number is a part of. */
const overPart = (reading: Reading, from: number, at: number): number => {
  const { tokens } = reading;
  const counts =
    tokens[from]?.class === 'number' ||
    /^(?:one|two|three|four|five|six|some|many|most|half)$/.test(tokens[from]?.lower ?? '');
  const of = tokens[at]?.lower === 'of' ? at : from + 1;
  return counts && tokens[of]?.lower === 'of' ? (afterMention(reading, of + 1)?.to ?? at) : at;
};

/** "show three of the drivers | travelled to Ulm": a past in "-ed" goes on with a phrase; "show the increased cost" describes. */
const endsPast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'word' &&
  /[a-z]{2}ed$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower !== 'by' &&
  /^(?:preposition|determiner|possessive|adverb|number)$/.test(tokens[at + 1]?.class ?? '');

/** "The bridge is old, records show." */
const isTrailing = ({ tokens }: Reading, { from }: Mention, at: number): boolean =>
  /^(?:comma|dash|quote)$/.test(tokens[from - 1]?.class ?? '') &&
  /^(?:stop|comma|break|dash)$/.test(tokens[at]?.class ?? 'break');
