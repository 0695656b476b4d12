import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/answer/ask.ts';
import { textOf } from '../../../../src/story/span.ts';
import { analysisOf } from '../../../answer/story.ts';

const roleIn = (body: string): string | undefined => {
  const { attributions, story } = analysisOf(body);
  const role = attributions.at(-1)?.source?.role;
  return role && textOf(story.body, role);
};

describe('where somebody belongs stands in for a role', () => {
  test.each([
    ['“It is late,” said Ann Lee of the Dorton Institute.', 'of the Dorton Institute'],
    ['“It is late,” said Ann Lee of the liberal Dorton Institute.', 'of the liberal Dorton Institute'],
    ['“It is late,” said Ann Lee of Ulm’s Center on Road Policy.', 'of Ulm’s Center on Road Policy'],
    ['Ann Lee of the University of Hawaii left. “It is late,” Lee said.', 'of the University of Hawaii'],
    ['“It is late,” said Ann Lee from Ohio.', 'from Ohio'],
    ['Ann Lee, of the Dorton Institute, said it was late.', 'of the Dorton Institute'],
    ['Ann Lee, 40, from Ohio, said it was late.', 'from Ohio'],
    ['Ann Lee, 40, from Ohio sold water. “It is late,” Lee said.', 'from Ohio'],
    ['Ann Lee, 40, of Flint, Mich., said it was late.', 'of Flint, Mich.'],
    ['“It is late,” said Ann Lee of Austin, Texas.', 'of Austin, Texas'],
    ['“It is late,” said Amity International’s Ann Lee.', 'Amity International'],
    ['The XBN’s Ann Lee left. “It is late,” Lee said.', 'XBN'],
    ['Heads of Ulm Motors’ Ann Lee left. “It is late,” Lee said.', 'Ulm Motors'],
  ])('%s', (body, role) => expect(roleIn(body)).toBe(role));

  test.each([
    ['beside a role', '“It is late,” said Mayor Ann Lee of Ohio.', 'Mayor'],
    ['a person', '“It is late,” said Ann Lee of Bo Diaz.', undefined],
    ['a phrase that goes on', 'Ann Lee, from Ohio Street in the rain, said it was late.', undefined],
    ['who owns somebody', '“It is late,” said Bo Diaz’s Ann Lee.', undefined],
    ['a title in quotation marks', 'A ‘Bloodvine’ Ann Lee left. “It is late,” Lee said.', undefined],
  ])('should NOT: %s', (_why, body, role) => expect(roleIn(body)).toBe(role));

  test('and does not speak for the body', () => {
    const story = analysisOf('Ann Lee of the University of Hawaii left. “It is late,” Lee said.');
    expect(ask('what did the university say?', [story]).answered).toBe(false);
  });
});
