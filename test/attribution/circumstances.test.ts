import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/story/span.ts';
import { analysisOf } from '../answer/story.ts';

const toldOf = (body: string): readonly (string | undefined)[] => {
  const { attributions, story } = analysisOf(body);
  const { when, where } = attributions[0] ?? {};
  return [when, where].map((span) => span && textOf(story.body, span));
};

describe('when and where it was said', () => {
  test.each([
    ['“It is late,” Ann Lee said in a statement on Monday.', 'on Monday', 'in a statement'],
    ['“It is late,” Ann Lee said on CNN.', undefined, 'on CNN'],
    ['“It is late,” Ann Lee said on Twitter last week.', 'last week', 'on Twitter'],
    ['“It is late,” said Ann Lee, speaking at a rally.', undefined, 'at a rally'],
    ['“It is late,” Ann Lee said, during a visit.', undefined, 'during a visit'],
  ])('%s', (body, when, where) => expect(toldOf(body)).toEqual([when, where]));

  test.each([
    ['who somebody is', '“It is late,” said Ann Lee, a nurse at the hospital in Dorton.'],
    ['more of somebody', '“It is late,” said Ann Lee, who grew up in the town.'],
    ['more of somebody, without a comma', '“It is late,” said a woman who was at the rally.'],
    ['what it is about', 'Ann Lee would not comment on the report.'],
    ['what is done next', '“It is late,” Ann Lee said before she spoke at the rally.'],
  ])('should NOT: %s: %s', (_why, body) => expect(toldOf(body)[1]).toBeUndefined());
});
