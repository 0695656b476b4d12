import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['who was asked', 'When Bo Diaz was asked about it, the prime minister said it was late.', ['Bo Diaz']],
  ['should NOT: who presides', 'When Bo Diaz was asked about it, the judge said it was late.', [undefined]],
  [
    'should NOT: who speaks for him',
    'When Bo Diaz was asked about it, the spokesman said it was late.',
    [undefined],
  ],
  [
    'should NOT: whom the story gives another role',
    'When Councillor Bo Diaz was asked about it, the mayor said it was late.',
    [undefined],
  ],
  ['should NOT: where nobody was asked', 'When Bo Diaz left, the mayor said it was late.', [undefined]],
])('a description in the main clause stands for %s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
