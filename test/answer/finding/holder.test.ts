import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const MINISTER = answerIn(
  analysisOf(
    [
      'The Danish finance minister hit back on Monday at complaints about steel.',
      'The finance minister, Ann Lee, said that her guests should curb their complaints.',
      'The secretary of state slept.',
    ].join('\n\n'),
  ),
);

test('where the holder of a post is named comes first', () =>
  expect(MINISTER('who is the Danish finance minister?')).toMatch(/Ann Lee/));

test('should NOT: where what the holder did is asked', () =>
  expect(MINISTER('who hit back at complaints about steel?')).toMatch(/hit back/));
