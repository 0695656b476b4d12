import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';

const longest = 14;

/**
 * "Ann Lee, president of Ulm Cafes | stated", "“…,” Ann Lee, a lawyer for Ulm | told": where a role ends whose second
 * comma is missing, of a name that opens its sentence or stands behind a quotation; else nothing.
 */
export const unclosedEnd = (reading: Reading, { from: name }: Mention, from: number): number | undefined => {
  const { tokens, units, unitAt } = reading;
  const opens = units[unitAt[name] ?? -1]?.from === name || tokens[name - 1]?.class === 'quote';
  if (!opens) return undefined;
  for (let at = from; at < from + longest; at += 1) {
    const { class: kind = 'stop', text = '' } = tokens[at] ?? {};
    if (at > from + 1 && SAYS.test(text)) return tells(reading, at) ? at : undefined;
    if (/^(?:comma|stop|break|quote|colon|dash|auxiliary|pronoun|relative|open)$/.test(kind))
      return undefined;
  }
  return undefined;
};

const SAYS = /^(?:said|says|told|tells|stated|states|wrote|writes|added|adds|tweeted|explained|insisted)$/;

/** Whom or what it tells, and not "a man told to leave". */
const tells = ({ tokens }: Reading, at: number): boolean => {
  const { class: kind = 'stop', lower = '' } = tokens[at + 1] ?? {};
  return !/^(?:to|by)$/.test(lower) && kind !== 'break' && tokens[at - 1]?.class !== 'determiner';
};
