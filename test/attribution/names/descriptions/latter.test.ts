import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['the second of two', 'Ann Lee and Bo Diaz left. The latter said it was over.', ['Bo Diaz']],
  ['the first of two', 'Ann Lee and Bo Diaz left. The former said it was over.', ['Ann Lee']],
  ['should NOT: of three', 'Ann Lee, Bo Diaz and Carl Roe left. The latter said it was over.', [undefined]],
  [
    'should NOT: who were named long before',
    'Ann Lee and Bo Diaz left. It rained. It snowed. The latter said it was over.',
    [undefined],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
