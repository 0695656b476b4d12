import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  [
    'the subject of words in marks',
    'Tom Roe said it was late. Mr. Hale “looked me in the eye,” he said.',
    ['Tom Roe', 'Tom Roe'],
  ],
  [
    'should NOT: whom a colon follows',
    'Tom Roe said it was late. Bo Hale was blunt: “It is not,” he said.',
    ['Tom Roe', 'Bo Hale'],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
