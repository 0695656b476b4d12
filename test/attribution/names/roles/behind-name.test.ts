import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/story/span.ts';
import { analysisOf } from '../../../answer/story.ts';

const roleIn = (body: string): string | undefined => {
  const { attributions, story } = analysisOf(body);
  const role = attributions.at(-1)?.source?.role;
  return role && textOf(story.body, role);
};

describe('what stands right behind a name and tells who it is', () => {
  test.each([
    ['a seat', '“It is old,” said Ann Lee MP.', 'MP'],
    ['a seat, told once', 'Ann Lee MP left. “It is old,” Lee said.', 'MP'],
    ['counsel behind a comma', '“It is old,” said Ann Lee, KC, for the bank.', 'KC'],
    ['a party', '“It is old,” said Ann Lee (Labour).', 'Labour'],
    ['an office and its body', '“It is old,” said Ann Lee (CEO, Lumo).', 'CEO, Lumo'],
    ['a state', '“It is old,” said Ann Lee (D-Ohio).', 'D-Ohio'],
  ])('%s', (_, body, role) => expect(roleIn(body)).toBe(role));

  test.each([
    [
      'before a longer role',
      '“It is old,” said Ann Lee (Labour), the defence counsel.',
      'the defence counsel',
    ],
    ['behind a longer role', 'The counsel, Ann Lee (Labour), left. “It is old,” Lee said.', 'The counsel'],
    ['beside a role', '“It is old,” said Mayor Ann Lee (Labour).', 'Mayor'],
    ['an age', '“It is old,” said Ann Lee (40).', undefined],
    ['a degree', '“It is old,” said Ann Lee PhD.', undefined],
    ['a clause', '“It is old,” said Ann Lee (She left in May).', undefined],
    ['of a body', '“It is old,” said the Dorton Institute (Labour).', undefined],
    ['an office behind a comma that goes on', '“It is old,” said Ann Lee, MP for Ulm.', 'MP for Ulm'],
  ])('should NOT: %s', (_, body, role) => expect(roleIn(body)).toBe(role));
});
