import { describe, expect, it } from 'vitest';
import { focusForms } from '../../../src/answer/question/focus.ts';

const CASES: readonly (readonly [question: string, focus: string])[] = [
  ['What lake did the plane land on?', 'lake'],
  ['How many troops are there?', 'troops'],
  ['how many North Korean troops fight in Kursk', 'north korean troops'],
  ['How many people died in the fire?', 'people'],
  ['Which two countries signed the treaty?', 'two countries'],
  ['Which company owns the ferry?', 'company'],
  ['Which of the bridges fell?', 'bridges'],
  ['What kind of music does she play?', 'music'],
  ['How many sports teams took part?', 'sports teams'],
  ['In the end, which closed first, and in what year?', 'year'],
  ['What percentage of the voters stayed at home?', 'voters'],
];

const NONE = [
  'What happened to the ferry?',
  'What is the ferry called?',
  'Who left?',
  'what caused the fire',
];

describe('what a question asks a kind of', () => {
  it.each(CASES)('%s', (question, focus) => {
    expect([...focusForms(question)].join(' ')).toBe(focus);
  });
  it.each(NONE)('is nothing in: %s', (question) => {
    expect([...focusForms(question)]).toEqual([]);
  });
});
