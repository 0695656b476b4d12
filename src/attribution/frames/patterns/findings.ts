import { lexicon } from '../../../story/lexicon.ts';
import { forms, lowerAt, type Pattern } from './pattern.ts';

const traces: ReadonlySet<string> = new Set(lexicon('traces'));

export const foundNone: Pattern = {
  name: 'found no evidence',
  why: '“found no evidence that it was old”: a search that came to nothing, with the “no” that it came to; “found the evidence in a box” came upon it',
  forms: forms('find'),
  like: 'find',
  reports: 'object',
  endOf: (reading, at) =>
    /^(?:no|little)$/.test(lowerAt(reading, at + 1)) &&
    [at + 2, at + 3].some((place) => traces.has(lowerAt(reading, place)))
      ? at + 1
      : undefined,
};
