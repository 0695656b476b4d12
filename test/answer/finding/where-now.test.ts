import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'The painting had been on loan to a museum east of Ulm when it was stolen.',
      'The painting is being kept at the town hall in Dorton, police said.',
      'The thief was held at a house in Halm.',
    ].join('\n\n'),
  ),
);

test.each([['where is the painting now?'], ['where is the painting?']])('where it is: %s', (question) =>
  expect(answerTo(question)).toMatch(/Dorton/),
);

test('should NOT be where it is that it was', () =>
  expect(answerTo('where was the painting stolen?')).toMatch(/east of Ulm/));
