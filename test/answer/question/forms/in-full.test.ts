import { describe, expect, it } from 'vitest';
import { inFull } from '../../../../src/answer/question/forms/in-full.ts';

describe('a question in the form of a noun phrase', () => {
  it.each([
    ['age of the driver', 'how old is the driver'],
    ["Mara Quill's age", 'how old is Mara Quill'],
    ['the estimated cost of the bridge?', 'how much is the estimated cost of the bridge'],
    ['size of the crowd', 'how big is the crowd'],
    ['duration of the strike', 'how long is the strike'],
    ['date of the second vote', 'when is the second vote'],
    ['venue of the final', 'where is the final'],
    ['any reaction from the union', 'what did the union say'],
    ['is there any comment from Ann Lee yet?', 'what did Ann Lee say'],
    ['what is the latest death toll?', 'how many dead'],
    ['number of deaths', 'how many people died'],
    ['how many lives were lost in the fire?', 'how many people died in the fire'],
    ['reason for the delay', 'why the delay'],
    ['reason the ferry turned back', 'why the ferry turned back'],
    ['owner of the hotel', 'who is the owner of the hotel'],
    ['head of the harbour board', 'who is the head of the harbour board'],
  ])('%s: %s', (typed, full) => expect(inFull(typed)).toBe(full));

  it.each([
    ['a crowd first of all', 'state of the roads'],
    ['a number of people is told in many ways', 'number of dead birds'],
    ['not what a thing costs', 'cost of living'],
    ['a deed', 'reason to stay'],
    ['how many', 'mother of four killed'],
    ['several', 'owners of the hotel'],
    ['a question as it is', 'what is the driver charged with'],
  ])('should NOT: %s: %s', (_why, typed) => expect(inFull(typed)).toBe(typed));
});

describe('another way to ask for words', () => {
  it.each([
    'what has the mayor had to say about the road',
    'what did the mayor have to say on the subject of the road',
    'what is the mayor saying about the road',
    'did the mayor say anything about the road',
    'has the mayor commented on the road?',
    "what is the mayor's view on the road",
    "what was the mayor's statement on the road",
    "what were the mayor's exact words about the road",
    "the mayor's reaction to the road",
    'quote the mayor on the road',
    'what does the mayor make of the road',
    'the mayor says what about the road?',
    'is there a quote from the mayor on the road?',
    'anything from the mayor on the road',
  ])('%s', (typed) => expect(inFull(typed)).toMatch(/^what did (?:the )?mayor say about the road$/));

  it.each([
    'what did anyone say about the road',
    "who criticised the mayor's comments on the road",
    "why was the mayor's statement to police leaked",
    'has the mayor declined to comment on the road',
    'quote of the day on Monday',
    "the mayor's road",
    'what is the road made of',
    'anything about the road',
    'did anyone say anything about the road',
  ])('should NOT: %s', (typed) => expect(inFull(typed)).toBe(typed));
});

describe('another way to ask who', () => {
  it.each([
    'who is quoted as saying it is late',
    'who was saying that it is late',
    'who was it that said it is late',
    "who's the person who said it is late",
    'name the person who said it is late',
    'which person said it is late',
    'whose words are it is late',
    'who is the source of the quote it is late?',
    'where does the line it is late come from',
    'who is the quote it is late attributed to',
    'did anyone say it is late',
  ])('%s', (typed) => expect(inFull(typed)).toBe('who said it is late'));

  it.each([
    ['“It is late”: who said that?', 'who said “It is late”'],
    ['who is the one who resigned', 'who resigned'],
    ['what is the name of the person who resigned', 'who resigned'],
    ["what is Ann Lee's job?", 'who is Ann Lee'],
    ['what position does Ann Lee hold', 'who is Ann Lee'],
  ])('%s: %s', (typed, full) => expect(inFull(typed)).toBe(full));

  it.each([
    'what one thing did he say',
    'whose comments were criticised',
    'did anyone say why the road closed',
    'who is the person in charge',
    'which person is it',
    'whose words matter',
    "what is the bank's role",
  ])('should NOT: %s', (typed) => expect(inFull(typed)).toBe(typed));
});

describe('another way to ask how many, when, where, why, and whether', () => {
  it.each([
    ['what is the number of drivers that left', 'how many drivers left'],
    ['what number of drivers left', 'how many drivers left'],
    ['what is the number of deaths', 'how many people died'],
    ['how large a number of drivers left', 'how many drivers left'],
    ['roughly how many left', 'how many left'],
    ['how many left in total', 'how many left'],
    ['how many drivers in total were hurt', 'how many drivers were hurt'],
    ['what is the age of the driver', 'how old is the driver'],
    ['how many years old is the driver', 'how old is the driver'],
    ['for how long did it last', 'how long did it last'],
    ['on what day did it close', 'when did it close'],
    ['what was the date of the closure', 'when the closure'],
    ['how long ago did it close', 'when did it close'],
    ['when was it that it closed', 'when it closed'],
    ['in which place did it close', 'where did it close'],
    ['for what reason did it close', 'why did it close'],
    ['what is the reason the road was closed', 'why was the road closed'],
    ['how come it closed', 'why it closed'],
    ['how is it that it closed', 'why it closed'],
    ['is it true that the road is closed?', 'is the road closed'],
    ['the road is closed, right?', 'is the road closed'],
    ["didn't Lee resign?", 'did Lee resign'],
  ])('%s: %s', (typed, full) => expect(inFull(typed)).toBe(full));

  it.each([
    'which place has the most cases',
    'what reason did Lee give for leaving',
    'what is the number of the bus',
    'how many were left in total darkness',
    'is it so hot that people died',
    'is Lee dead or alive, right',
    'what day',
    'what is the reason to stay',
    'how many were there in all the towns',
    'when is it',
  ])('should NOT: %s', (typed) => expect(inFull(typed)).toBe(typed));
});
