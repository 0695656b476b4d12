import { expect, test } from 'vitest';
import { sourcesIn } from '../../sources-in.ts';

test.each([
  [
    'the company of its chief executive',
    'Lumo chief executive Ann Lee said it was over. The company said it was late.',
    ['Ann Lee', 'Lumo'],
  ],
  [
    'by what it makes',
    '“It is over,” said Ann Lee, chairwoman of Lumo. The lamp maker said it was late.',
    ['Ann Lee', 'Lumo'],
  ],
  [
    'of a spokeswoman without a name',
    'A spokeswoman for Lumo said it was over. The company said it was late.',
    [undefined, 'Lumo'],
  ],
  [
    'a group of its official, which has spoken',
    'Hurrash said it was over. A Hurrash official, Bo Diaz, said it was late. The group said no more was to come.',
    ['Hurrash', 'Bo Diaz', 'Hurrash'],
  ],
  [
    'should NOT: a group that has not',
    'A Hurrash official, Bo Diaz, said it was late. The group said no more was to come.',
    ['Bo Diaz', undefined],
  ],
  [
    'should NOT: a word with a capital for its place',
    'Finance chief Ann Lee said it was over. The company said it was late.',
    ['Ann Lee', undefined],
  ],
  [
    'should NOT: another named since',
    'Lumo chief executive Ann Lee said it was over. Corvane did not reply. The lamp maker said it was late.',
    ['Ann Lee', undefined],
  ],
  [
    'should NOT: where somebody only works',
    'Lumo driver Ann Lee said it was over. The company said it was late.',
    ['Ann Lee', undefined],
  ],
  [
    'should NOT: a body of another kind',
    'Lumo Union chairwoman Ann Lee said it was over. The company said it was late.',
    ['Ann Lee', undefined],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
