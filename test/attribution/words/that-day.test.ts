import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

const whatIn = (body: string): readonly string[] => saidIn(body).map(({ what }) => what);

describe('“that” that tells when', () => {
  test.each([
    ['Ann Lee said that day she was late.', 'she was late'],
    ['Ann Lee said that same night that she was late.', 'she was late'],
    ['Ann Lee told reporters that Monday the bridge was old.', 'the bridge was old'],
    ['Ann Lee complained that morning about the noise.', 'the noise'],
  ])('%s', (body, what) => {
    expect(whatIn(body)).toEqual([what]);
  });

  test.each(['Ann Lee ranted that day and left.', 'Ann Lee wrote that night to the mayor.'])('%s', (body) => {
    expect(whatIn(body)).toEqual([]);
  });

  test.each([
    ['Ann Lee said that day care was dear.', 'day care was dear'],
    ['Ann Lee said that summer had come.', 'summer had come'],
    ['Ann Lee said that week after week it rained.', 'week after week it rained'],
    ['Ann Lee said that last year it rained.', 'last year it rained'],
  ])('should NOT: %s', (body, what) => {
    expect(whatIn(body)).toEqual([what]);
  });
});
