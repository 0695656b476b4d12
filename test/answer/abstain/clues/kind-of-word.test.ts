import { describe, expect, it } from 'vitest';
import { kindOfTerm, kindOfWord } from '../../../../src/answer/abstain/clues/kind-of-word.ts';
import { parseQuestion } from '../../../../src/answer/question/question.ts';
import { matching } from '../../../../src/answer/ranking/matching.ts';
import { passageOf } from '../../../../src/answer/ranking/passage.ts';

const kindIn = (sentence: string, form: string): string | undefined => {
  const words = passageOf('', [sentence]).sentences[0]?.words ?? [];
  const at = words.findIndex((word) => word.form === form);
  const word = words[at];
  return word && kindOfWord(word, at === 0);
};

describe('the kind of a word in a story', () => {
  it.each([
    ['The town voted for Orr.', 'orr', 'name'],
    ['Bakers voted for it.', 'bakers', 'sense 18'],
    ['It will melt at once.', 'melt', 'sense 22'],
    ['They devour it.', 'devour', 'verb 34'],
    ['Zzorr voted for it.', 'zzorr', 'name'],
    ['It began in 2014.', '2014', 'number of 4'],
    ['It cost 1234567 in all.', '1234567', 'number of 5'],
    ['It shut because of it.', 'because', 'because'],
    ['It shut after flooding.', 'flooding', '-ing'],
    ['They repainted it.', 'repainted', '-ed'],
    ['It shut abruptly.', 'abruptly', '-ly'],
  ])('%s %s: %s', (sentence, form, kind) => expect(kindIn(sentence, form)).toBe(kind));
});

describe('the kind of a word in a question', () => {
  const STORY = passageOf('', ['The town is happy with Orr.']);
  it.each([
    ['when did the baker retire?', 'baker', 'sense 18'],
    ['what happened in 2014?', '2014', 'number of 4'],
    ['what does Orr fear?', 'orr', 'name'],
    ['why did the mayor resign?', 'resign', 'verb 31'],
  ])('%s %s: %s', (text, lemma, kind) => {
    const { all } = matching(parseQuestion(text), STORY);
    const found = all.find(({ term }) => term.lemma === lemma);
    expect(found && kindOfTerm(found)).toBe(kind);
  });
});
