import { describe, expect, it } from 'vitest';
import { wordOf } from '../../../src/answer/words/lemma.ts';
import { oneSpelling } from '../../../src/answer/words/spellings.ts';

describe('one word under two spellings', () => {
  it.each([
    ['armored', 'armoured'],
    ['neighbors', 'neighbours'],
    ['organizations', 'organisations'],
    ['analyzed', 'analysed'],
    ['centers', 'centres'],
    ['kilometers', 'kilometres'],
    ['dialog', 'dialogue'],
    ['programs', 'programmes'],
    ['defense', 'defence'],
    ['gray', 'grey'],
  ])('%s is %s', (american, british) => {
    expect(wordOf(american).stem).toBe(wordOf(british).stem);
  });

  it.each(['doctor', 'factor', 'orchestra', 'enter', 'letter', 'prize', 'size', 'frog'])(
    'should NOT: %s stays as it is',
    (word) => {
      expect(oneSpelling(word)).toBe(word);
    },
  );
});
