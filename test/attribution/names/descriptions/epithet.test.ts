import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a description that fits two is whoever the sentence before is about', () => {
  test.each([
    [
      'who spoke in it',
      'Ann Lee and Bo Diaz are running. Lee told a paper that Diaz was late. The candidate said it was over.',
      ['Ann Lee', 'Ann Lee'],
    ],
    ['its subject', 'Ann Lee met Bo Diaz in Ulm. The Republican nominee said it was over.', ['Ann Lee']],
    [
      'its subject after a dateline',
      'ULM — Ann Lee met Bo Diaz on Sunday. In an interview with Carl Roe, the candidate said it was over.',
      ['Ann Lee'],
    ],
    [
      'the other of the sentence, against its subject',
      'Ann Lee leads Bo Diaz by far, but the socialist said it was not over.',
      ['Bo Diaz'],
    ],
    [
      'the other, whatever tells one person',
      'Ann Lee rebuked Bo Diaz when the singer said it was over.',
      ['Bo Diaz'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test.each([
    [
      'which of two, told by no sentence',
      'Ann Lee met Bo Diaz. The incumbent said it was over.',
      [undefined],
    ],
    [
      'who only asked',
      'Ann Lee asked Bo Diaz to wait. The candidate said it was over.',
      ['Ann Lee', undefined],
    ],
    [
      'whoever asks, of two whom the sentence names',
      'In Ulm host Ann Lee asked Bo Diaz, who is late, to wait. The candidate said it was over.',
      [undefined],
    ],
    [
      'of another party',
      'Republican Ann Lee met Bo Diaz. The Democratic nominee said it was over.',
      [undefined],
    ],
    ['two who act', 'Ann Lee slept while Bo Diaz walked. The candidate said it was over.', [undefined]],
    [
      'who is only named beside',
      'Her rival, Ann Lee, of Ohio, met Bo Diaz. The candidate said it was over.',
      [undefined],
    ],
    ['one of three', 'Ann Lee saw Bo Diaz and Carl Roe, but the candidate said it was over.', [undefined]],
  ])('should NOT: %s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
