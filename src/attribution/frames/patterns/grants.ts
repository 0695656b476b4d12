import type { Reading } from '../../reading.ts';
import { hasTense } from '../clause.ts';
import { forms, lowerAt, type Pattern } from './pattern.ts';

/** "that | the bridge was old", "that drivers | knew": a clause of its own behind "that", not "that | offer". */
const thatClause = (reading: Reading, at: number): number | undefined =>
  lowerAt(reading, at + 1) === 'that' &&
  (/^(?:determiner|possessive|pronoun|capital|number)$/.test(reading.tokens[at + 2]?.class ?? '') ||
    hasTense(reading.tokens[at + 3]))
    ? at + 1
    : undefined;

export const acceptedThat: Pattern = {
  name: 'accepted that',
  why: '“the witness accepted that she was late”: grants it when asked; “accepted that offer” took it',
  forms: forms('accept'),
  like: 'acknowledge',
  reports: 'clause',
  ofPeople: true,
  endOf: thatClause,
};

const longestHearer = 8;

export const putItTo: Pattern = {
  name: 'put it to somebody that',
  why: '“counsel put it to the witness that she had left”: states it for an answer; “put it to the test” tried it',
  forms: forms('put'),
  like: 'suggest',
  reports: 'clause',
  ofPeople: true,
  endOf: (reading, at) => {
    const put = lowerAt(reading, at + 1) === 'it' && lowerAt(reading, at + 2) === 'to';
    const hearer = reading.tokens.slice(at + 3, at + 3 + longestHearer).map(({ lower }) => lower);
    return put && hearer.includes('that') ? at + 3 : undefined;
  },
};

export const recordedThat: Pattern = {
  name: 'recorded that',
  why: '“the minutes record that the chair left”: what is written down as having happened; “recorded that song” played it',
  forms: forms('record'),
  like: 'state',
  reports: 'clause',
  endOf: thatClause,
};
