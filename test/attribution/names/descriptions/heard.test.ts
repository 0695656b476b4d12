import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('an office is that of the one who has just been heard', () => {
  test.each([
    [
      'one of two chairmen',
      'Council chairman Carl Roe slept. Club chairman Bo Diaz wept. Diaz walked home. The chairman said it was over.',
      ['Bo Diaz'],
    ],
    [
      'of a place that the story has not told',
      'Ann Lee said it was over. “It is over,” the Ohio senator said.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'of the subject of the sentence',
      'Bo Diaz spoke against Carl Roe, and the New Jersey governor said it was over.',
      ['Bo Diaz'],
    ],
    [
      'what somebody was',
      'The quay will close, Ann Lee said. “It is over,” the retired neurosurgeon said.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'whom the sentence turns to',
      'Bo Diaz said it was over. “It is over,” the Ohio senator said. As for Carl Roe, he said it was not.',
      ['Bo Diaz', 'Bo Diaz', 'Carl Roe'],
    ],
    [
      'one of two who has spoken',
      'Senator Carl Roe met Senator Bo Diaz. Diaz said it was over. “It is not new,” the senator said.',
      ['Bo Diaz', 'Bo Diaz'],
    ],
    [
      'should NOT: one of two whom a sentence names',
      'Senator Carl Roe met Senator Bo Diaz. “It is over,” the senator said.',
      [undefined],
    ],
    [
      'should NOT: the last of two of whom nobody has spoken',
      'Fire Chief Carl Roe came. Police Chief Bo Diaz came too. The chief said it was over.',
      [undefined],
    ],
    [
      'should NOT: an office of another place',
      'Texas Sen. Ann Lee said it was over. “It is not,” the Ohio senator said.',
      ['Ann Lee', undefined],
    ],
    [
      'should NOT: an office of who is of another place',
      'Sen. Ann Lee of Texas said it was over. “It is not,” the Ohio senator said.',
      ['Ann Lee', undefined],
    ],
    [
      'should NOT: who only owns what is spoken of',
      'Ann Lee slept through Bo Diaz’s claim that it was over. The Ohio senator said it was not.',
      ['Bo Diaz', undefined],
    ],
    [
      'should NOT: somebody heard long before',
      'Ann Lee said it was over. It rained. It snowed. It hailed. The Ohio senator said it was not.',
      ['Ann Lee', undefined],
    ],
    [
      'should NOT: an office that nobody heard holds, without a place',
      'Ann Lee said it was over. The senator said it was not.',
      ['Ann Lee', undefined],
    ],
    [
      'should NOT: one of two descriptions',
      'Ann Lee said it was over. The former mayor and council said it was not.',
      ['Ann Lee', undefined],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
