import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/story/span.ts';
import { analysisOf } from '../../../answer/story.ts';

const roleIn = (body: string): string | undefined => {
  const { attributions, story } = analysisOf(body);
  const role = attributions.at(-1)?.source?.role;
  return role && textOf(story.body, role);
};

describe('what somebody is by the dictionary, right before the name', () => {
  test.each([
    ['“It is old,” said the guide Ann Lee.', 'the guide'],
    ['“It is old,” said the old cook Ann Lee.', 'the old cook'],
    ['“It is old,” said organiser Ann Lee.', 'organiser'],
    ['The conductor Ann Lee said it was old.', 'The conductor'],
  ])('%s', (body, role) => expect(roleIn(body)).toBe(role));

  test.each([
    ['what a thing is', 'The bridge Ann Lee built fell. “It is old,” Lee said.'],
    ['what happened to somebody', 'They found the injured Ann Lee. “It is old,” Lee said.'],
    ['of another', '“It is old,” said his cook Ann Lee.'],
    ['an adjective', '“It is old,” said tearful Ann Lee.'],
    ['of one name', '“It is old,” said the guide Lee.'],
  ])('should NOT: %s', (_, body) => expect(roleIn(body)).toBeUndefined());
});
