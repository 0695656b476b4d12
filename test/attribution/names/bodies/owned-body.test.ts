import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a body is that of the one whom the sentences before tell', () => {
  test.each([
    [
      'by a pronoun',
      'Hannah Lee met Bo Diaz in Ulm. Her campaign said it was over.',
      ['Hannah Lee’s campaign'],
    ],
    [
      'by its owner before',
      'Thomas Sands’ campaign said it was late. The campaign said it was over.',
      ['Thomas Sands’ campaign', 'Thomas Sands’ campaign'],
    ],
    [
      'by its owner’s surname',
      'Hannah Lee met Bo Diaz. Lee’s campaign said it was over.',
      ['Hannah Lee’s campaign'],
    ],
    [
      'by a name before it',
      'Hannah Lee met Bo Diaz. The rival Lee campaign said it was over. It said it was late.',
      ['Hannah Lee’s campaign', 'Hannah Lee’s campaign'],
    ],
    [
      'with the office that it is for',
      'Hannah Lee met Bo Diaz. Ms. Lee’s presidential campaign said it was over. Her own campaign said it was late.',
      ['Hannah Lee’s campaign', 'Hannah Lee’s campaign'],
    ],
    [
      'behind what its owner is',
      'Candidate Hannah Lee’s campaign said it was over.',
      ['Hannah Lee’s campaign'],
    ],
    [
      'by its name before',
      'The Lee campaign left Ulm. Hannah Lee slept. The campaign said it was over.',
      ['Hannah Lee’s campaign'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test.each([
    ['of two', 'Hannah Lee’s campaign met Bo Diaz’s campaign. The campaign said it was over.'],
    ['of nobody', 'It rained in Ulm. The campaign said it was over.'],
    ['no body', 'Hannah Lee met Bo Diaz in Ulm. Her way said it was over.'],
    ['one of several', 'Hannah Lee met Bo Diaz. A Lee team said it was over.'],
    ['with words between', 'Hannah Lee met Bo Diaz. Lee’s old campaign said it was over.'],
    ['by a body’s name', 'Hannah Lee met Bo Diaz. The Dorton Rail board said it was over.'],
    ['a figure of speech', 'Hannah Lee met Bo Diaz. Lee’s army of fans said it was over.'],
    ['with words of its own', 'Hannah Lee’s campaign left. The rival campaign said it was over.'],
  ])('should NOT: %s', (_, body) => {
    expect(sourcesIn(body)).toEqual([undefined]);
  });
});

describe('a body of somebody is the one that they are told to belong to', () => {
  test.each([
    ['by a name', 'Ann Lee of the Dorton Trust slept. Her group said it was over.', 'Dorton Trust'],
    ['by a role', 'Ann Lee, a member of Dorton Union, left. Her union said it was over.', 'Dorton Union'],
    [
      'should NOT: of another kind',
      'Ann Lee of Dorton University left. Her group said it was over.',
      'Ann Lee’s group',
    ],
    [
      'should NOT: a place',
      'Ann Lee, a nurse from Dorton, left. Her group said it was over.',
      'Ann Lee’s group',
    ],
  ])('%s', (_, body, name) => {
    expect(sourcesIn(body)).toEqual([name]);
  });
});
