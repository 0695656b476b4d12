import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['he is not she', 'Ann Lee and Bo Diaz left. He said no. She said yes.', ['Bo Diaz', 'Ann Lee']],
  ['it is nobody', 'Lumo fired Bo Diaz. It said no. He said yes.', ['Lumo', 'Bo Diaz']],
  [
    'a lawyer of his who is no man',
    'Bo Diaz is charged. His lawyer said no. “He is sorry,” she said.',
    [undefined, 'His lawyer'],
  ],
  [
    'should NOT: either of two who are brought in as one',
    'Ann Lee and Mary Roe left. She said no.',
    [undefined],
  ],
  [
    'one of two whom the story has told of',
    'Ann Lee slept. Ann Lee and Mary Roe left. She said no.',
    ['Ann Lee'],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
