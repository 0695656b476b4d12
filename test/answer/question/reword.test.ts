import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { repairsOf } from '../../../src/answer/question/repair.ts';
import { reworded } from '../../../src/answer/question/reword.ts';
import { analysisOf } from '../story.ts';

const COACH = indexOf(
  analysisOf(
    [
      'The coach was carrying 43 pupils when fighting broke out near the pass.',
      'Eleven pupils have been discharged, said head teacher Judith Karam, who has a child there.',
      'Two farmers demanded a toll, and a third demanded rain. Nobody sought a recount.',
      'Grain prices rose by 4% and the pass stays closed until Tuesday, the minister announced.',
      'State television reported three deaths. The minister resigned over the ceasefire on Friday. Her resignation was expected. She admitted nothing. The sale of the port proceeds.',
    ].join('\n\n'),
  ),
);

const read = (text: string): string =>
  reworded(parseQuestion(text), COACH)
    .terms.map(({ form }) => form)
    .join(' ');

describe('read with the word that the story has for the same thing', () => {
  it.each([
    ['one word', 'who drove the bus?', 'drove coach'],
    ['of several the most frequent', 'how many kids were there?', 'pupils'],
    ['of several the one beside what else is asked', 'who asked for a recount?', 'sought recount'],
    ['a phrase of the story', 'when did the fighting start?', 'fighting broke'],
    ['a phrase of the question', 'how many were sent home?', 'discharged'],
    ['a phrase for a phrase', 'how much did prices go up?', 'prices rose'],
    ['a phrase for a word', 'will the sale go ahead?', 'sale proceeds'],
    ['one way only', 'when does the pass reopen?', 'pass closed'],
    ['a no for a yes', 'did the minister deny it?', 'minister admitted'],
    ['in either order of the list', 'what about the truce?', 'ceasefire'],
  ])('%s: %s', (_why, question, expected) => expect(read(question)).toBe(expected));

  it.each([
    ['the story has the very word', 'how many pupils were hurt?', 'pupils hurt'],
    ['the story has it in another form', 'when did the minister resign?', 'minister resign'],
    ['what it is read as is not there either', 'where is the shop?', 'shop'],
    ['only a yes or no is asked for', 'when was it denied?', 'denied'],
    ['who reports is not what is reported', 'how many journalists died?', 'journalists died'],
    ['the other way round', 'who closed the pass?', 'closed pass'],
  ])('should NOT: %s: %s', (_why, question, expected) => expect(read(question)).toBe(expected));

  it('says what it read', () =>
    expect(repairsOf(reworded(parseQuestion('who drove the bus?'), COACH))).toEqual([
      { from: 'bus', to: 'coach' },
    ]));

  it('reads the topic of what somebody said', () =>
    expect(
      reworded(parseQuestion('what did Karam say about the bus?'), COACH).said?.topic.map(({ form }) => form),
    ).toEqual(['coach']));
});
