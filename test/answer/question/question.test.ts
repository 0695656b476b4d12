import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../src/answer/question/question.ts';

const termsOf = (text: string): readonly string[] => parseQuestion(text).terms.map(({ form }) => form);

describe('what a question asks about', () => {
  it.each([
    ['how many boats sank in the harbour', ['boats', 'sank', 'harbour'], 'its content words'],
    ['how much did she make', ['make'], 'where there are none, the others, but for whom it points at'],
    ['how long was she doing this', ['doing'], 'the same of a thing'],
    ['what did he do', ['he'], 'nothing but whom it points at'],
  ])('%s: %j, %s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});
