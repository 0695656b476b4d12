import { describe, expect, test } from 'vitest';
import { onlyLeader, onlyOneDescribed } from '../../../src/answer/people/described.ts';
import type { Analysis } from '../../../src/attribution/analysis.ts';
import type { Attribution } from '../../../src/attribution/attribution.ts';
import { analysisOf } from '../story.ts';

const COURT = analysisOf(
  [
    'The court in Dorton split on Monday. In a dissent, Judge Ida Holt wrote that it was late.',
    'The captain, Bo Reed, was in court. “It was cold,” said his daughter, Mia Reed.',
    'The town’s mayor, Eva Lind, said the pier would stay. The foreign minister, Nils Aas, said it would go.',
    'A gas company in Dorton was fined. The company said it would pay.',
    'Two nurses were heard. The first nurse, Jo Berg, said it was dark. Another nurse, Ann Holm, said it was light.',
  ].join('\n\n'),
);

const WORKS = analysisOf(
  [
    'The Kessim Justice Forum met on Monday. Ola Moen, director of the Kessim Justice Forum, said it was over.',
    'The port’s chief executive, Rex Dahl, said it was open. The port’s president, Ulf Lie, said it was shut.',
    'The cleaner of the bank, Siv Roe, said it was locked.',
  ].join('\n\n'),
);

const speakers = (
  find: (asked: string, analysis: Analysis) => readonly Attribution[],
  asked: string,
  story: Analysis,
): readonly (string | undefined)[] =>
  find(asked, story).map(
    ({ source }) => source?.name ?? (source && story.story.body.slice(source.start, source.end)),
  );

describe('the only one whom a description fits', () => {
  test.each([
    ['by a word of the sentence', 'the dissenting judge', ['Ida Holt']],
    ['by whose relative it is', "the captain's daughter", ['Mia Reed']],
    ['by a word that tells nothing', 'the local mayor', ['Eva Lind']],
    ['with what describes it too', 'the town’s foreign minister', ['Nils Aas']],
    ['a body that is called so again', 'the gas company', ['The company']],
    ['should NOT: one who is described otherwise', 'the defence minister', []],
    ['should NOT: one of two', 'the Dorton nurse', []],
    ['should NOT: by a word that stands nowhere', 'the retired judge', []],
    ['should NOT: nobody of that kind', 'the baker', []],
  ])('%s: %s', (_why, asked, expected) => {
    expect(speakers(onlyOneDescribed, asked, COURT)).toEqual(expected);
  });
});

describe('the only one who leads a body', () => {
  test.each([
    ['by any title', 'the head of the Kessim Justice Forum', ['Ola Moen']],
    ['with the body first', 'the justice forum boss', ['Ola Moen']],
    ['should NOT: one of two', 'the boss of the port', []],
    ['should NOT: who does not lead it', 'the head of the bank', []],
    ['should NOT: without a body', 'the boss', []],
  ])('%s: %s', (_why, asked, expected) => {
    expect(speakers(onlyLeader, asked, WORKS)).toEqual(expected);
  });
});
