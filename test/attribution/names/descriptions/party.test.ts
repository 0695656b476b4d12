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
    'with a town of no list',
    'Ann Lee, D-Dorton, met Bo Diaz, R-Ulm. The Ulm Republican said it was over.',
    ['Bo Diaz'],
  ],
  [
    'of two of a party the one of the place',
    'Ann Lee (D-Iowa) met Bo Diaz (D-Ohio). The Iowa Democrat said it was over.',
    ['Ann Lee'],
  ],
  ['a town is no name', 'Assembly member Ann Lee left. The Dorton Democrat said it was over.', ['Ann Lee']],
  [
    'should NOT: one of another place',
    'Ann Lee (D-Iowa) met Bo Diaz (R-Utah). The Ohio Democrat said it was over.',
    [undefined],
  ],
  ['should NOT: a newspaper', 'Ann Lee left. “It is over,” she told the Tallahassee Democrat.', ['Ann Lee']],
  [
    'should NOT: one of two of a party',
    'Ann Lee (D-Iowa) met Bo Diaz (D-Ohio). The Democrat said it was over.',
    [undefined],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
