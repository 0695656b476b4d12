import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  [
    'called a professor before',
    'Ann Lee, a professor at Ulm, said it was over. “It is late,” the geographer said.',
    ['Ann Lee', 'Ann Lee'],
  ],
  [
    'with what she is an expert on, past whose student she is',
    'Bo Diaz’s student Ann Lee said it was over. The infectious disease expert said it was late.',
    ['Ann Lee', 'Ann Lee'],
  ],
  [
    'should NOT: with another beside her',
    'Ann Lee said Bo Diaz was wrong. The economist said it was late.',
    ['Ann Lee', undefined],
  ],
  [
    'should NOT: two sentences later',
    'Ann Lee said it was over. It rained. The economist said it was late.',
    ['Ann Lee', undefined],
  ],
  [
    'should NOT: whom the story has brought in without a name',
    'It was an economist who warned.\n\nAnn Lee said it was over. The economist said it was late.',
    ['Ann Lee', undefined],
  ],
  [
    'should NOT: who serves her',
    'Ann Lee said it was over. The doctor said it was late.',
    ['Ann Lee', undefined],
  ],
  [
    'should NOT: of what',
    'Ann Lee said it was over. The historian of the abbey said it was late.',
    ['Ann Lee', undefined],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
