import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const TOWN = answerIn(
  analysisOf(
    [
      'The Roe family are among the first 75 refugees to come to Lisk.',
      'Mayor Ann Lee said that refugees were welcome in Lisk. “Right now about 3,000 a year come here,” she said.',
    ].join('\n\n'),
  ),
);

test('so many in a time come before so many at once', () =>
  expect(TOWN('how many refugees come to Lisk each year?')).toMatch(/3,000 a year/));

test('should NOT: where no time is asked', () =>
  expect(TOWN('how many refugees were the first to come to Lisk?')).toMatch(/first 75/));
