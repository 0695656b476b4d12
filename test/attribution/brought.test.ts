import { describe, expect, test } from 'vitest';
import { attributionsIn, wordsOf } from './reading-of-text.ts';

const viaIn = (body: string): string | undefined => {
  const { via } = attributionsIn(body)[0] ?? {};
  return via?.name ?? wordsOf(body, via);
};

describe('through whom words came', () => {
  test.each([
    ['through somebody named beside', '“It is late,” Ann Lee said through her lawyer, Bo Diaz.', 'Bo Diaz'],
    ['through somebody', 'Ann Lee said through a spokesman that it was late.', 'a spokesman'],
    ['by who carried them', '“It is late,” Ann Lee said in remarks carried by KCNA.', 'KCNA'],
    [
      'by who is described and named',
      '“It is late,” said Ann Lee in a letter published by the news agency KCNA.',
      'KCNA',
    ],
    ['by who read them', 'In a statement read by her sister, Ann Lee said it was late.', 'her sister'],
    ['through somebody, first', 'Through a spokesman, Ann Lee said it was late.', 'a spokesman'],
    ['by media that a word tells of', 'State media quoted Ann Lee as saying it was late.', 'State media'],
    ['by who reported her so', 'Yonhap reported Ann Lee as saying it was late.', 'Yonhap'],
  ])('%s', (_, body, via) => {
    expect(viaIn(body)).toBe(via);
  });

  test.each([
    ['through a bank', '“It is late,” Ann Lee said through Ulm Bank.'],
    ['by email', '“It is late,” Ann Lee said via email.'],
    ['what was built by others', '“It is late,” Ann Lee said in a hall built by Bo Diaz.'],
    ['whom another clause tells of', '“It is late,” Ann Lee said in May, in a town read by nobody.'],
  ])('should NOT: %s', (_, body) => {
    expect(viaIn(body)).toBeUndefined();
  });
});
