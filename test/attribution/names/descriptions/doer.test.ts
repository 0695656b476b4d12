import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['an owner', 'Ann Lee owns the bakery. “It is shut,” the owner said.', 'Ann Lee'],
  ['an owner by the way', 'Ann Lee, who also owns a bakery, left. “It is shut,” the owner said.', 'Ann Lee'],
  ['a founder of what has a name', 'Ann Lee founded Lumo. “It is shut,” the founder said.', 'Ann Lee'],
  ['a chair', 'Ann Lee chairs the board. Bo Diaz left. The chairwoman said it was late.', 'Ann Lee'],
  [
    'an author beside who spoke last',
    'Ann Lee wrote the book. Bo Diaz hated it. “He is wrong,” the author said.',
    'Ann Lee',
  ],
  ['should NOT: of two who did it', 'Ann Lee owns a shop. Bo Diaz owns a bar. The owner said no.', undefined],
  ['should NOT: of what', 'Ann Lee owns a shop. The owner of the bar said it was late.', undefined],
  [
    'should NOT: whom the story brought in',
    'Ann Lee owns a shop and met an owner. The owner said no.',
    undefined,
  ],
  ['should NOT: in a quotation', '“Ann Lee owns the shop,” one said. The owner said no.', undefined],
  ['should NOT: by itself', 'Ann Lee owns up. The owner said it was late.', undefined],
  [
    'should NOT: of a letter',
    'Ann Lee wrote a letter. Bo Diaz published a novel. The author said no.',
    'Bo Diaz',
  ],
])('%s', (_, body, name) => {
  expect(sourcesIn(body).at(-1)).toBe(name);
});
