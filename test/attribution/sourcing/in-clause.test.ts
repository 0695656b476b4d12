import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('a quotation in a clause below the main one', () => {
  test.each([
    ['after', 'Ann Lee hit back after Bo Diaz called the plan a “farce”.', 'Bo Diaz'],
    ['when, in front', 'When Bo Diaz called the plan a “farce”, Ann Lee laughed.', 'Bo Diaz'],
    ['because', 'Ann Lee said it was over because Bo Diaz had branded it a “farce”.', 'Bo Diaz'],
    ['a day after', 'A day after Bo Diaz called it a “farce”, Ann Lee said it was late.', 'Bo Diaz'],
    [
      'with its comma in the marks',
      'After Bo Diaz called it a “farce,” Ann Lee said it was late.',
      'Bo Diaz',
    ],
    ['on a claim', 'Ann Lee said it was late, a claim Bo Diaz called a “farce”.', 'Bo Diaz'],
    [
      'on a claim, with “that”',
      'Ann Lee said it was late, a claim that Bo Diaz called a “farce”.',
      'Bo Diaz',
    ],
    ['what came of it', 'Ann Lee said it was late, prompting Bo Diaz to call it a “farce”.', 'Bo Diaz'],
    [
      'should NOT: behind another clause',
      'When Bo Diaz accused her, Ann Lee warned, “It is a “farce”.”',
      'Ann Lee',
    ],
    ['should NOT: of the main clause', 'After Bo Diaz left, Ann Lee called the plan a “farce”.', 'Ann Lee'],
  ])('%s', (_, body, who) => {
    expect(saidIn(body).findLast(({ what }) => what.includes('“farce'))?.who).toBe(who);
  });
});
