import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  [
    'by letters in brackets',
    'Ann Lee (D-Iowa) met Bo Diaz (R-Ohio). The Democrat said it was over.',
    ['Ann Lee'],
  ],
  [
    'by letters between commas',
    'Ann Lee, D-Iowa, met Bo Diaz, R-Ohio. The Republican said it was over.',
    ['Bo Diaz'],
  ],
  [
    'by a role',
    'Labour MP Ann Lee met Conservative MP Bo Diaz. The Conservative said it was over.',
    ['Bo Diaz'],
  ],
  [
    'should NOT: one of two of a party',
    'Ann Lee (D-Iowa) met Bo Diaz (D-Ohio). The Democrat said it was over.',
    [undefined],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
