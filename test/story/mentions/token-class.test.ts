import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../attribution/reading-of-text.ts';

const speakersIn = (body: string): readonly (string | undefined)[] =>
  attributionsIn(body).map(({ source }) => source?.name ?? (source && body.slice(source.start, source.end)));

describe('a brand that begins small', () => {
  test.each([
    ['speaks', 'On Monday easyJet said it was late.', ['easyJet']],
    ['opens a sentence', '“It is late,” eBay said. EBay said it was early.', ['eBay', 'eBay']],
    ['should NOT: two words without their space', 'The row ended heSaid it was late.', []],
  ])('%s: %s', (_, body, speakers) => {
    expect(speakersIn(body)).toEqual(speakers);
  });
});
