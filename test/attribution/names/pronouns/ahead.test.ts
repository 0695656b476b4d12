import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  [
    'who calls it so, whoever spoke before',
    'Bo Diaz spoke. In what he called a good day for Ulm, Carl Roe said it was late.',
    ['Carl Roe', 'Carl Roe'],
  ],
  [
    'who is named first behind the comma',
    'After he blasted the film for its songs, Pastor Bo Diaz said it was late.',
    ['Bo Diaz', 'Bo Diaz'],
  ],
  [
    'should NOT: behind the comma, where somebody has been named before',
    'Bo Diaz spoke. After he blasted the film for its songs, Pastor Carl Roe said it was late.',
    ['Bo Diaz', 'Carl Roe'],
  ],
  [
    'should NOT: of the other sex',
    'After she blasted the film for its songs, Pastor Tom Roe said it was late.',
    [undefined, 'Tom Roe'],
  ],
  [
    'should NOT: of another clause behind the main one',
    'When he said it was late, drivers left, and Bo Diaz said it was over.',
    [undefined, 'Bo Diaz'],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
