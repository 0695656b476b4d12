import { describe, expect, test } from 'vitest';
import { addedRules } from '../../../src/attribution/contents/added.ts';
import { continuation } from '../../../src/attribution/contents/continuation.ts';
import { questionIn, textFrom } from './question-of-text.ts';

/** The text from where content that opens its sentence goes on behind the report. */
const restIn = (body: string): string | undefined => {
  const question = questionIn(body);
  const opened = continuation(question, question.unit.from);
  return opened && textFrom(question, opened.start);
};

const cases: readonly (readonly [rule: string, body: string])[] = [
  ['long after', 'Six drivers were hurt in Ulm on Monday, police said, hours after the road had opened.'],
  ['long after', 'Six drivers were hurt in Ulm, police said, less than a week after it opened.'],
  ['another time', 'The dam will close in June, the firm said, after two bad winters pushed up its costs.'],
  ['meanwhile', 'A fourth driver has died, police said on Monday, as workers shut the road to Ulm.'],
  ['meanwhile', 'Most farmers want the dam, a poll showed, even as a majority of drivers opposed it.'],
  ['set against it', 'The dam holds, the firm said, although neither town has seen the report.'],
  ['set against it', 'Some 300 farmers were there, police said, even though the road was open.'],
  ['rank', 'Six drivers died near Ulm on Saturday, police said, the latest in a string of crashes.'],
  ['record', 'Two ferries collided near Ulm, police said, in the deadliest accident on the lake since 1990.'],
  ['gesture', 'Sales were good, Ann Lee said, wiping sweat off her face.'],
  ['gesture', 'Sales were good, according to Ann Lee, speaking at a rally.'],
];

describe('what the story adds behind a report', () => {
  test.each(cases)('%s: %s', (_, body) => {
    expect(restIn(body)).toBeUndefined();
  });

  test('every rule has a case', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(addedRules.map(({ name }) => name)));
  });

  test.each([
    ['what led to it', 'A driver was hurt, police said, after he left the road.', 'after he left the road.'],
    [
      'what is to come after',
      'The dam will close, Ann Lee said, after the farmers leave.',
      'after the farmers leave.',
    ],
    [
      'what came of it',
      'Sales were good, Ann Lee said, forcing rivals to leave.',
      'forcing rivals to leave.',
    ],
    ['what happened then', 'The ferry sank, police said, as boats came near.', 'as boats came near.'],
    ['the same person', 'A driver died, police said on Monday, as he left Ulm.', 'as he left Ulm.'],
    ['a role', 'Bo Diaz was paid, Ann Lee said on Monday, as mayor.', 'as mayor.'],
    [
      'where',
      'The ferry sank, police said, in the worst part of the lake.',
      'in the worst part of the lake.',
    ],
    [
      'the verb of its subject',
      'The dam, Ann Lee said, even though it is old, will hold.',
      'even though it is old, will hold.',
    ],
  ])('is NOT %s', (_, body, rest) => {
    expect(restIn(body)).toBe(rest);
  });
});
