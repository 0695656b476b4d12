import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../src/answer/question/contractions.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';

describe('short forms are read in full', () => {
  it.each([
    ['whats the death toll', 'what is the death toll'],
    ['what’s the death toll', 'what is the death toll'],
    ['Whos in charge of the inquiry', 'Who is in charge of the inquiry'],
    ["where're the hostages", 'where are the hostages'],
    ['why didnt they pay', "why didn't they pay"],
    ['Isnt the bridge open', "Isn't the bridge open"],
    ['why wont he resign', "why won't he resign"],
    ['who cant travel', "who can't travel"],
  ])('%s', (typed, full) => expect(spelledOut(typed)).toBe(full));

  it.each([
    ['it asks whose', 'whose car was it'],
    ['a name', 'what did WhatsApp say'],
    ['another word', 'how is the horse'],
    ['a habit', 'was she wont to leave early'],
    ['a word that ends so', 'how many students want elephants'],
  ])('should NOT, for %s: %s', (_why, typed) => expect(spelledOut(typed)).toBe(typed));

  it.each([
    ['whos the coach', 'who'],
    ['wheres the hearing', 'where'],
    ['whens the next game', 'when'],
    ['whats her name', 'what'],
    ['didnt Russia confirm it', 'yes-no'],
  ])('%s asks %s', (typed, kind) => expect(parseQuestion(typed).kind).toBe(kind));
});
