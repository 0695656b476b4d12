import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../src/answer/question/contractions.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';

describe('short forms are read in full', () => {
  it.each([
    ['whats the death toll', 'what is the death toll'],
    ['what’s the death toll', 'what is the death toll'],
    ['Whos in charge of the inquiry', 'Who is in charge of the inquiry'],
    ["where're the hostages", 'where are the hostages'],
    ["what'd Lee say", 'what did Lee say'],
    ['waht did Lee say', 'what did Lee say'],
    ['hwo many died', 'how many died'],
    ['how mnay died', 'how many died'],
    ['hwo said it was late', 'who said it was late'],
    ['whne is the vote', 'when is the vote'],
    ['wher is the vote', 'where is the vote'],
    ['wyh did she pay', 'why did she pay'],
    ['why didnt they pay', "why didn't they pay"],
    ['Isnt the bridge open', "Isn't the bridge open"],
    ['why wont he resign', "why won't he resign"],
    ['who cant travel', "who can't travel"],
    ['why hes angry', "why he's angry"],
    ['what thats about', "what that's about"],
    ['where theyre going', "where they're going"],
    ['when youll know', "when you'll know"],
    ['who says theyve lost', "who says they've lost"],
    ['who says weve lost', "who says we've lost"],
    ['who said im sorry', "who said i'm sorry"],
  ])('%s', (typed, full) => expect(spelledOut(typed)).toBe(full));

  it.each([
    ['it asks whose', 'whose car was it'],
    ['a name', 'what did WhatsApp say'],
    ['a tool', 'hoe sales rose'],
    ['a road', 'hwy 9 closed'],
    ['who would', "who'd pay"],
    ['not where it asks', 'who said waht'],
    ['another word', 'how is the horse'],
    ['it owns', 'what did the firm say of its profit'],
    ['a hut', 'who built the shed'],
    ['a past', 'who were the winners'],
    ['health', 'when will they be well'],
    ['a name in capitals', 'who runs IM'],
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
