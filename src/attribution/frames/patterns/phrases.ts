import { formsIn } from '../../../story/mentions/verbs.ts';
import type { Reading } from '../../reading.ts';
import { opensClause } from './clause.ts';
import { lowerAt, type Pattern } from './pattern.ts';

/** Fixed phrases that report the clause behind them: the verb, and what stands between it and the clause. */
const phrases: readonly (readonly [string, string])[] = [
  ['take', 'the view'],
  ['take', 'the position'],
  ['let', 'it be known'],
  ['let', 'slip'],
  ['let', 'on'],
  ['give', 'his word'],
  ['give', 'her word'],
  ['give', 'their word'],
  ['send', 'word'],
  ['break', 'the news'],
  ['reach', 'the conclusion'],
  ['draw', 'the conclusion'],
  ['come', 'to the conclusion'],
  ['come', 'to the view'],
  ['float', 'the idea'],
];

/** By the form of the verb, the words of its phrases. */
const byForm: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [...Map.groupBy(phrases, ([verb]) => verb)].flatMap(([verb, known]) =>
    [...formsIn([verb]).keys()].map((form) => [form, known.map(([, words]) => words.split(' '))] as const),
  ),
);

/** Where the words of a phrase end that follow a place. */
const endOfWords = (reading: Reading, at: number, words: readonly string[]): number | undefined =>
  words.every((word, index) => lowerAt(reading, at + index) === word) ? at + words.length : undefined;

export const inPhrase: Pattern = {
  name: 'took the view that',
  why: '“took the view that it was safe”, “let it be known that”, “gave her word that”: of such phrases with a clause somebody makes known what it says; “took the view in”, “let slip the rope” report nothing',
  forms: formsIn([...new Set(phrases.map(([verb]) => verb))]),
  like: 'say',
  reports: 'clause',
  ofPeople: true,
  endOf: (reading, at) => {
    for (const words of byForm.get(lowerAt(reading, at)) ?? []) {
      const end = endOfWords(reading, at + 1, words);
      if (end !== undefined && lowerAt(reading, end) === 'that' && opensClause(reading, end)) return end;
    }
    return undefined;
  },
};
