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

test.each([
  ['as it was said, small words too', 'who said he was born to do what he did?', /^“He was the kind/],
  ['should NOT: three words are chance', 'who said he was not born to keep it?', /^He was not born/],
])('the wording of a quotation: %s', (_what, question, expected) =>
  expect(
    answerIn(
      analysisOf(
        'Ida Holt paid tribute to Bo Diaz.\n\n“He was the kind of man who was born to do what he did all day. He was not born to keep it in the chest,” Holt said.',
      ),
    )(question),
  ).toMatch(expected),
);
