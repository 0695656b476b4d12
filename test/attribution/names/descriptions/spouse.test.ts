import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('her husband is the other of the couple that the story has named', () => {
  test.each([
    [
      'whose surname she has',
      'Ann and Carl Diaz left. Mrs Diaz said it was late. Her husband said it was over.',
      'Carl Diaz',
    ],
    [
      'whose given name stands before hers',
      'Carl and Ann Diaz left. Ann Diaz said it was late. Her husband said it was over.',
      'Carl Diaz',
    ],
    [
      'where a pronoun goes on for him',
      'Carl and Ann Diaz left.\n\n“It is late,” Ann Diaz said.\n\nHer husband was cross. “It is over,” he said.',
      'Carl Diaz',
    ],
    [
      'of two couples hers',
      'Carl and Ann Diaz left with Mary and Bo Roe. Ann Diaz said it was late. Her husband said it was over.',
      'Carl Diaz',
    ],
    [
      'should NOT: of somebody else',
      'Carl and Ann Diaz left. Mary Roe said it was late. Her husband said it was over.',
      undefined,
    ],
    [
      'should NOT: two of the same gender',
      'Mary and Ann Diaz left. Ann Diaz said it was late. Her husband said it was over.',
      undefined,
    ],
    [
      'should NOT: two with surnames of their own',
      'Carl Roe and Ann Diaz left. Ann Diaz said it was late. Her husband said it was over.',
      undefined,
    ],
  ])('%s', (_, body, name) => {
    expect(sourcesIn(body).at(-1)).toBe(name);
  });
});
