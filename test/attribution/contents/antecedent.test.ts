import { describe, expect, test } from 'vitest';
import { attributionsIn, saidIn, wordsOf } from '../reading-of-text.ts';

const said = (body: string): string | undefined => saidIn(body)[0]?.what;

describe('what a relative takes up', () => {
  test.each([
    [
      'is said with it',
      'Drivers wait for the vote, which Ann Lee said would be lost.',
      'the vote, which … would be lost',
    ],
    [
      'is said with a “that” before the report',
      'The town fears a rule change that Ann Lee said would hurt drivers.',
      'a rule change that … would hurt drivers',
    ],
    [
      'is said without where it was said',
      'Drivers wait for the vote, which the union said on its website came late.',
      'the vote, which … came late',
    ],
    [
      'is said with what it is of',
      'He came with his message of love, which Ann Lee says is old.',
      'his message of love, which … is old',
    ],
    [
      'is said with where and when it was',
      'Drivers fled a fire in old Ulm on Friday that Ann Lee said had spread.',
      'a fire in old Ulm on Friday that … had spread',
    ],
    [
      'is said with its owner',
      'The town has the council’s toll plan, which Ann Lee said would fail.',
      'the council’s toll plan, which … would fail',
    ],
    [
      'is said where no pronoun stands between',
      'Ann Lee left with a list of towns she said were too far.',
      'a list of towns … were too far',
    ],
    [
      'is NOT looked for where the clause has a subject',
      'Drivers know that Ann Lee said the bridge would close.',
      'the bridge would close',
    ],
    [
      'is the sentence before “that’s”',
      'The bridge will close in May. That’s according to Ann Lee.',
      'The bridge will close in May. … That’s',
    ],
    [
      'is the sentence before “said this”',
      'The bridge will close in May.\n\nAnn Lee said this while she met drivers.',
      'The bridge will close in May',
    ],
    [
      'is NOT a sentence that somebody has said already',
      'The bridge will close, Bo Diaz added.\n\nAnn Lee said this after a vote.',
      'The bridge will close',
    ],
    ['is NOT “what”', 'They saw what Ann Lee said was a fragment.', 'what … was a fragment'],
  ])('%s', (_, body, what) => {
    expect(said(body)).toBe(what);
  });

  test('is told from the clause', () => {
    const body = 'Drivers wait for the vote, which Ann Lee said would be lost.';
    const [first] = attributionsIn(body);
    expect(wordsOf(body, first?.antecedent)).toBe('the vote,');
  });
});
