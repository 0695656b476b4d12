import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  [
    'of which the first may be a given name',
    'Ann Lee Diaz met Bo Diaz. Ms Lee Diaz said no.',
    'Ann Lee Diaz',
  ],
  ['of another', 'Ann Lee Diaz met Bo Diaz. Ms Roe Diaz said no.', 'Roe Diaz'],
  ['should NOT: without a form of address', 'Ann Paul Roe met Bo Diaz. Paul Roe said no.', 'Paul Roe'],
])('two surnames %s', (_, body, name) => {
  expect(sourcesIn(body).at(-1)).toBe(name);
});
