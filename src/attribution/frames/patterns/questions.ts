import type { Reading } from '../../reading.ts';
import { asksAt, forms, lowerAt, type Pattern } from './pattern.ts';

const longestAdjunct = 6;

/** "in recent days", "on Monday": what may stand between a verb and its clause. */
const afterAdjunct = (reading: Reading, from: number): number | undefined => {
  const { tokens } = reading;
  for (let at = from; at <= from + longestAdjunct; at += 1) {
    if (asksAt(reading, at)) return at;
    const kind = tokens[at]?.class ?? 'break';
    if (at === from && kind !== 'preposition' && kind !== 'adverb') return undefined;
    if (!/^(?:preposition|adverb|word|capital|number|determiner)$/.test(kind)) return undefined;
  }
  return undefined;
};

export const questioned: Pattern = {
  name: 'questioned whether',
  why: '“questioned why the bridge was closed”, “queried whether it was safe”: a doubt put as a question; “questioned the driver” hears somebody',
  forms: forms('question query'),
  like: 'question',
  reports: 'clause',
  endOf: (reading, at) => (afterAdjunct(reading, at + 1) === undefined ? undefined : at + 1),
};

export const talkedHow: Pattern = {
  name: 'talked about how',
  why: '“spoke about how the flood began”: the clause is what was told; “spoke about the flood” names a topic alone',
  forms: forms('talk speak'),
  like: 'explain',
  reports: 'object',
  endOf: (reading, at) =>
    /^(?:about|of)$/.test(lowerAt(reading, at + 1)) &&
    /^(?:how|why)$/.test(lowerAt(reading, at + 2)) &&
    asksAt(reading, at + 2)
      ? at + 2
      : undefined,
};
