import { describe, expect, it } from 'vitest';
import { unitOf } from '../../../src/evaluation/attribution/predict.ts';

const story = (text: string, ...quoted: readonly string[]) => ({
  id: 'a',
  text,
  quotes: quoted.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words, type: 'direct' as const, speaker: null };
  }),
});

describe('what the spans of a gold file are', () => {
  it.each([
    ['with their marks', '“It is late,” Lee said.', '“It is late,”'],
    ['without their marks', '“It is late,” Lee said.', 'It is late'],
    ['in single marks', '‘It is late,’ Lee said.', '‘It is late,’'],
    ['in guillemets', '«It is late», Lee said.', '«It is late»'],
  ])('stretches %s', (_, text, quoted) => expect(unitOf([story(text, quoted)])).toBe('stretches'));

  it('stretches, one of many wrong', () => {
    const right = story('“It is late,” Lee said.', '“It is late,”');
    expect(unitOf([...Array(9).fill(right), story('Lee said it was late.', 'it was late')])).toBe(
      'stretches',
    );
  });

  it('contents', () => {
    expect(
      unitOf([story('“It is late,” Lee said, and that it rained.', '“It is late,”', 'that it rained')]),
    ).toBe('contents');
  });
});
