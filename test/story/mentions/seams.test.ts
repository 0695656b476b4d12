import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../src/story/mentions/tokens.ts';

const wordsOf = (body: string): readonly string[] => tokensOf(body).map(({ text }) => text);

describe('page furniture that ran into the text', () => {
  test.each([
    ['a credit before a party', 'Press ImagesRepublican Ann Lee left', ['Press', 'Images']],
    ['a credit in capitals before a place', 'UNITED PRESSOhio Gov. Lee left', ['UNITED', 'PRESS']],
    ['a time', '52PMLee left', ['52PM']],
  ])('%s: %s', (_, body, furniture) => {
    expect(wordsOf(body).slice(0, furniture.length)).toEqual(furniture);
    expect(tokensOf(body)[furniture.length - 1]?.class).toBe('other');
  });

  test.each(['HuffPost', 'McDonald', 'MacArthur', 'DeSantis', 'JPMorgan', 'YouGov', 'NBCNews', 'FitzGerald'])(
    'should NOT: %s',
    (name) => {
      expect(wordsOf(name)).toEqual([name]);
    },
  );
});
