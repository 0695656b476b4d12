import { lexicon } from '../../../story/lexicon.ts';
import { formsIn } from '../../../story/mentions/verbs.ts';
import type { Reading } from '../../reading.ts';
import { opensClause } from './clause.ts';
import { lowerAt, type Pattern } from './pattern.ts';

const longestHearer = 5;

/** The place of the "that" which opens a clause right behind a verb, or behind whom it is told to: "to friends in Ulm | that". */
const clauseAfter = (reading: Reading, from: number): number | undefined => {
  if (lowerAt(reading, from) === 'that') return from;
  if (lowerAt(reading, from) !== 'to') return undefined;
  for (let at = from + 2; at <= from + 1 + longestHearer; at += 1) {
    if (lowerAt(reading, at) === 'that') return at;
    if (!/^(?:word|capital|preposition)$/.test(reading.tokens[at]?.class ?? 'stop')) return undefined;
  }
  return undefined;
};

export const mumbledThat: Pattern = {
  name: 'mumbled that',
  why: '“mumbled that it was safe”, “confided to friends that”: with a clause verbs of manner and of arguing report; “highlighted the need” shows it',
  forms: formsIn(lexicon('clause-verbs')),
  like: 'say',
  reports: 'clause',
  ofPeople: true,
  endOf: (reading, at) => {
    const that = clauseAfter(reading, at + 1);
    return that !== undefined && opensClause(reading, that) ? at + 1 : undefined;
  },
};
