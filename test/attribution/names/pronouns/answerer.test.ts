import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['who was told', '“It is late,” Mary Lee told Ann Roe. “It is not,” she replied.', ['Mary Lee', 'Ann Roe']],
  [
    'who was asked',
    'Mary Lee asked Ann Roe if it was late. “It is not,” she answered.',
    ['Mary Lee', 'Ann Roe'],
  ],
  [
    'should NOT: who goes on',
    '“It is late,” Mary Lee told Ann Roe. “It is very late,” she added.',
    ['Mary Lee', 'Mary Lee'],
  ],
  [
    'should NOT: of the other sex',
    '“It is late,” Mary Lee told Tom Roe. “It is very late,” she replied.',
    ['Mary Lee', 'Mary Lee'],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
