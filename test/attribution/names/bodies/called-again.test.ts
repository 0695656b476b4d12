import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['by its noun', 'The Ulm Commission met. The commission said it was over.', 'Ulm Commission'],
  [
    'by more words of its name',
    'The Harbour Budget Office closed. The budget office said it was over.',
    'Harbour Budget Office',
  ],
  [
    'in another order',
    'The Court of Appeals for Ulm met. The appeals court said it was over.',
    'Court of Appeals for Ulm',
  ],
  [
    'last of two',
    'The Ulm Commission met. The Dorton Commission did not. The commission said it was over.',
    'Dorton Commission',
  ],
  [
    'should NOT: either of two that one breath names',
    'The Ulm Commission and the Dorton Commission met. The commission said it was over.',
    undefined,
  ],
  [
    'should NOT: by another word',
    'The Harbour Budget Office closed. The mining office said it was over.',
    undefined,
  ],
  [
    'should NOT: where only one word is of it',
    'The Harbour Budget Office closed. The harbour police office said it was over.',
    undefined,
  ],
])('a body is called again %s', (_, body, name) => {
  expect(sourcesIn(body)).toEqual([name]);
});
