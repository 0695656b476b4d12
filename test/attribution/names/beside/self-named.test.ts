import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('the name under which somebody speaks', () => {
  test.each([
    ['given', 'A farmer who gave only his first name, Tadesse, said it was over.', 'Tadesse'],
    ['told of oneself', 'A student, who identified herself as Mina, said it was over.', 'Mina'],
    ['of a fighter', '“It is over,” said a fighter who goes by Abu Omar.', 'Abu Omar'],
    ['told by others', 'The driver, identified simply as Etin, said it was over.', 'Etin'],
    ['told by police', 'A man, named by police as Bo Diaz, said it was over.', 'Bo Diaz'],
    ['real', 'The rapper, whose real name is Bo Diaz, said it was over.', 'Bo Diaz'],
    [
      'asked for',
      'A man who asked to be identified only by his first name, Samir, said it was over.',
      'Samir',
    ],
    ['of a fighter on the radio', 'A guard who gave only his call sign, Hector, said it was over.', 'Hector'],
    [
      'that a body has given itself',
      'A group which calls itself the Front for Ulm said it was over.',
      'Front for Ulm',
    ],
    ['that a man has given himself', '“It is over,” wrote a man calling himself Bo Diaz.', 'Bo Diaz'],
    [
      'should NOT: of a body that somebody judges',
      'A group that Ann Lee calls old said it was over.',
      undefined,
    ],
    ['should NOT: of whom somebody judges', 'One driver called Ann Lee “old.”', undefined],
    ['should NOT: of whom somebody met', 'A farmer who met Ann Lee said it was over.', undefined],
    ['of many', 'Rebels known as the Red Hand said it was over.', 'Red Hand'],
    ['should NOT: of many', 'Farmers who gave the name Lumo said it was over.', undefined],
    ['should NOT: of a place', 'A farmer whose name is known in Ohio said it was over.', undefined],
  ])('%s: %s', (_, body, name) => {
    expect(sourcesIn(body).at(-1)).toBe(name);
  });
});
