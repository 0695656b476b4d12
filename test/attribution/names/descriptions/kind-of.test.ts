import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['of a title', 'Professor Ann Lee met Bo Diaz. The academic said it was over.', ['Ann Lee']],
  ['of an apposition', 'Ann Lee, a surgeon, met Bo Diaz. The doctor said it was over.', ['Ann Lee']],
  ['of an office', 'Pope Leo met King Carl. The monarch said it was over.', ['Carl']],
  [
    'of where somebody is from',
    'The anchor Ann Lee left. The Dutch journalist said it was over.',
    ['Ann Lee'],
  ],
  ['of an age', 'Ann Lee, a surgeon, left. The 60-year-old doctor said it was over.', ['Ann Lee']],
  [
    'should NOT: one of two',
    'Ann Lee, a surgeon, met Bo Diaz, a physician. The doctor said it was over.',
    [undefined],
  ],
  [
    'should NOT: who is brought in by the word',
    'Ann Lee, a surgeon, met Bo Diaz and a doctor. The doctor said it was over.',
    [undefined],
  ],
  [
    'a filmmaker beside who was named last',
    'The director Ann Lee cast Bo Diaz. “He is fun,” the filmmaker said.',
    ['Ann Lee'],
  ],
  [
    'should NOT: who is told by a place as well',
    'Ann Lee, a surgeon, met Bo Diaz. The Dorton doctor said it was over.',
    [undefined],
  ],
  [
    'should NOT: who is told by more than the word',
    'Ann Lee, a surgeon, met Bo Diaz. The doctor at the school said it was over.',
    [undefined],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
