import { describe, expect, test } from 'vitest';
import { aloneRules, isAlone } from '../../../src/attribution/contents/alone.ts';
import { questionIn } from './question-of-text.ts';

/** Of the last cue of a text. */
const aloneIn = (body: string): boolean => {
  const question = questionIn(body, true, -1);
  return question.quotation !== undefined && isAlone(question, question.quotation);
};

const cases: readonly (readonly [rule: string, body: string])[] = [
  ['is what somebody says', '“Wait and see” is what Ann Lee tells drivers.'],
  ['is what somebody says', '“Wait for the ferry” was how the mayor described it.'],
  ['what somebody says is', 'What Ann Lee tells drivers is “wait and see”.'],
  ['what somebody says is', 'All Ann Lee told reporters was “no”.'],
  ['summed up', 'Ann Lee described it in three words: “an old ruin.”'],
  ['taken up by a relative', 'Ann Lee wants to end the “rigged race” that she says is run by banks.'],
  ['remembered', '“It is lost,” he remembers Ann Lee telling drivers.'],
];

describe('a quotation that is said alone', () => {
  test.each(cases)('%s: %s', (_, body) => {
    expect(aloneIn(body)).toBe(true);
  });

  test('every rule has a case', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(aloneRules.map(({ name }) => name)));
  });

  test.each([
    ['its clause goes on', '“Wait and see” is the only way, Ann Lee told drivers.'],
    ['it ends a clause', 'What Ann Lee said was that the bridge was “a ruin”.'],
    ['it names what a noun sums up', 'Ann Lee called the bridge two things: “old and ugly”.'],
    ['the clause before it is told', 'Ann Lee said it shook: “like a leaf”.'],
    ['it opens a clause of the speaker', '“No more,” say drivers telling Ann Lee to go.'],
  ])('should NOT, where %s: %s', (_, body) => {
    expect(aloneIn(body)).toBe(false);
  });
});
