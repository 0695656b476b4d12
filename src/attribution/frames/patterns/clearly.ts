import type { Reading } from '../../reading.ts';
import { opensClause } from './clause.ts';
import { forms, lowerAt, type Pattern } from './pattern.ts';

const firm = ['adamant', 'insistent', 'emphatic', 'unequivocal', 'clear'] as const;
const longestHearer = 10;

/** "that" after whom it is told and when: "to voters on Monday that"; or a clause at once. */
const clauseAfter = (reading: Reading, from: number): boolean => {
  if (/^(?:determiner|possessive|pronoun)$/.test(reading.tokens[from]?.class ?? '')) return true;
  for (let at = from; at <= from + longestHearer; at += 1) {
    if (lowerAt(reading, at) === 'that') return true;
    if (/^(?:comma|stop|break|colon|verb|auxiliary|quote)$/.test(reading.tokens[at]?.class ?? 'stop'))
      return false;
  }
  return false;
};

export const madeItClear: Pattern = {
  name: 'made it clear',
  why: '“made it clear to drivers that the road would close”: tells so that nobody can doubt it',
  forms: forms('make'),
  like: 'say',
  reports: 'clause',
  endOf: (reading, at) => {
    const adjective = [at + 2, at + 3].find((place) =>
      /^(?:clear|plain|known)$/.test(lowerAt(reading, place)),
    );
    return lowerAt(reading, at + 1) === 'it' && adjective && clauseAfter(reading, adjective + 1)
      ? adjective + 1
      : undefined;
  },
};

export const wasAdamant: Pattern = {
  name: 'was adamant that',
  why: '“Lee was adamant that it was safe”: of somebody, an adjective of how firmly it is said; “the sky was clear” has no clause',
  forms: new Map(firm.map((adjective) => [adjective, 'base'])),
  like: 'insist',
  reports: 'clause',
  endOf: (reading, at) => {
    if (reading.tokens[at - 1]?.class === 'determiner') return undefined;
    const bare = lowerAt(reading, at) !== 'clear' && opensClause(reading, at + 1);
    return bare || lowerAt(reading, at + 1) === 'that' ? at + 1 : undefined;
  },
};
