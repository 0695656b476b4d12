import { describe, expect, test } from 'vitest';
import { anyVerb, openingKey, openingOf, openingRate } from '../../../src/attribution/contents/opening.ts';
import { startsOf } from '../../../src/attribution/contents/starts.ts';
import { questionIn } from './question-of-text.ts';

const openingsIn = (body: string): readonly string[] => {
  const question = questionIn(body);
  return startsOf(question).map((start) => openingOf(question, start));
};

describe('how content is tied to its cue', () => {
  test.each([
    ['a clause', 'Ann Lee said on Monday that the bridge will close.', 'that'],
    ['an infinitive', 'Ann Lee vowed to close the bridge.', 'cue-to'],
    ['an infinitive further on', 'Ann Lee pledged in May to close the bridge.', 'infinitive'],
    ['its subject, a pronoun', 'Ann Lee said it will close.', 'cue-pronoun'],
    ['an object', 'Ann Lee warned of long delays.', 'object-of'],
    ['before its report', 'The bridge will close, Ann Lee said.', 'sentence'],
  ])('%s', (_, body, opening) => {
    expect(openingsIn(body)).toContain(opening);
  });

  test('NOT by words of open classes', () => {
    expect(openingsIn('Ann Lee said bridges are old.').join()).not.toMatch(/bridges|old/);
  });
});

describe('how often a verb opens contents so', () => {
  const question = questionIn('Ann Lee vowed to close the bridge.');
  const [start] = startsOf(question).filter((one) => openingOf(question, one) === 'cue-to');
  const rateWith = (rates: readonly (readonly [string, number])[]): number | undefined =>
    start && openingRate({ ...question, rates: new Map(rates) }, start);
  const vow = openingKey('vow', 'cue-to');

  test('as learned of the verb', () => {
    expect(
      rateWith([
        [vow, 0.9],
        [anyVerb(vow), 0.4],
      ]),
    ).toBe(0.9);
  });

  test('as any verb does where it was seen seldom', () => {
    expect(rateWith([[anyVerb(vow), 0.4]])).toBe(0.4);
  });

  test('never, where nothing was learned', () => {
    expect(rateWith([])).toBe(0);
  });
});
