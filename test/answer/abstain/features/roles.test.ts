import { describe, expect, it } from 'vitest';
import { ROLE_FEATURES, roleFeatures } from '../../../../src/answer/abstain/features/roles.ts';
import { named, rankedFirst } from '../asking.ts';

const rolesOf = (question: string, ...sentences: readonly string[]) =>
  named(ROLE_FEATURES, roleFeatures(rankedFirst(question, ...sentences)));

describe('who does what to whom, in the question and in the sentence', () => {
  it.each([
    ['the same', 'When did Norland invade Sudmark?', 'Norland invaded Sudmark in May.', 1],
    ['told as a passive', 'When did Norland invade Sudmark?', 'Sudmark was invaded by Norland in May.', 1],
    ['asked as a passive', 'When was Sudmark invaded by Norland?', 'Norland invaded Sudmark in May.', 1],
    [
      'should NOT be met where they are swapped',
      'When did Norland invade Sudmark?',
      'Sudmark invaded Norland in May.',
      0,
    ],
  ])('%s: %s %s', (_, question, sentence, met) =>
    expect(rolesOf(question, sentence)['parts met']).toBeCloseTo(met, 6),
  );

  it('a report that was leaked does not tell who leaked it as "leaked" alone', () => {
    const leaked = rolesOf('Who leaked the report?', 'The dam may fail, the leaked report shows.');
    expect(leaked['verb asked is a verb there']).toBe(0);
    expect(leaked['verb asked is there as another word']).toBe(1);
    const told = rolesOf('Who leaked the report?', 'An engineer leaked the report.');
    expect(told['verb asked is a verb there']).toBe(1);
  });

  it('what is wanted is not done', () => {
    const wanted = rolesOf('When did Orr sell the bridge?', 'Orr hopes to sell the bridge.');
    expect(wanted['only intended or wanted']).toBe(1);
    const done = rolesOf('When did Orr sell the bridge?', 'Orr sold the bridge.');
    expect(done['only intended or wanted']).toBe(0);
  });

  it('only one of both is negated', () => {
    const name = 'only the question negated, or only the clause';
    expect(rolesOf('Which club signed the deal?', 'Calder has not signed the deal.')[name]).toBe(1);
    expect(rolesOf('Which club did not sign the deal?', 'Calder signed the deal.')[name]).toBe(-1);
    expect(rolesOf('Which club did not sign the deal?', 'Calder did not sign the deal.')[name]).toBe(0);
  });
});
