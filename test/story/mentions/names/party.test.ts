import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../attribution/reading-of-text.ts';

const sourceIn = (body: string): readonly (string | undefined)[] => {
  const source = attributionsIn(body).at(-1)?.source;
  return [source && body.slice(source.start, source.end), source?.name];
};

describe('some of a party', () => {
  test.each([
    ['They met, and many prominent Republicans said it was over.', 'many prominent Republicans'],
    ['It was over, according to numerous fellow Democrats.', 'numerous fellow Democrats'],
    ['They met, but some Democrats say it is over.', 'some Democrats'],
    ['It was put to Republicans who say it is over.', 'Republicans'],
  ])('%s', (body, words) => {
    expect(sourceIn(body)).toEqual([words, undefined]);
  });

  test.each([
    ['a party', 'They met, and Republicans said it was over.', 'Republicans', 'Republicans'],
    ['of a chamber', 'Now Senate Democrats say it is over.', 'Senate Democrats', 'Senate Democrats'],
  ])('should NOT: %s: %s', (_, body, words, name) => {
    expect(sourceIn(body)).toEqual([words, name]);
  });
});
