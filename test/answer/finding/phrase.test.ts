import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Ulm Harbour was painted blue for the harbour party.',
      'The colour is called Harbour Blue, and nobody likes it.',
      'Ann Lee said that the party was dull.',
    ].join('\n\n'),
  ),
);

test('keywords that are a phrase of the story', () =>
  expect(answerTo('harbour blue')).toMatch(/called Harbour Blue/));

test('should NOT be asked of a question', () =>
  expect(answerTo('was the harbour painted blue?')).toMatch(/^Ulm Harbour/));
