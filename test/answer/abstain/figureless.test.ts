import { describe, expect, it } from 'vitest';
import { isFigureless } from '../../../src/answer/abstain/figureless.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isRefused = (question: string, body: string): boolean =>
  isFigureless(find(parseQuestion(question), indexOf(analysisOf(body))));

describe('a figure is asked for, and none is there', () => {
  it.each([
    ["what is Holt's approval rating in Dorton?", 'The approval of Holt in Dorton was a surprise to Orr.'],
    ['what is the jobless rate on the island?', 'The jobless of the island marched to the port.'],
    [
      'what is the unemployment rate?',
      'It plans 75 new ferries by the end of 2023 and forecasts a rise in unemployment.',
    ],
    ['what tax rate does Holt want?', 'Holt wants a tax on every ferry.'],
    ["what was Corvex's revenue?", 'Corvex reported a drop in revenue in its second fiscal quarter.'],
    ['what do pilots earn?', 'Pilots are not covered by the deal.'],
    ['what did Holt raise the fare to?', 'Holt raised the fare while she was mayor.'],
  ])('%s: %s', (question, body) => expect(isRefused(question, body)).toBe(true));

  it.each([
    ['a number', 'what is the jobless rate?', 'The jobless rate is 4%.'],
    ['a fraction', 'what is the drop in revenue?', 'Revenue fell by a fifth in the second quarter.'],
    ['a degree', "what is Holt's lead?", 'The lead of Holt has narrowed.'],
    ['of which the figure is a part', 'what is the effect of a rate cut?', 'A rate cut would help the port.'],
    ['what it is for', 'what did the fine pay for?', 'The fine paid for a new pier.'],
  ])('should NOT: %s: %s', (_why, question, body) => expect(isRefused(question, body)).toBe(false));
});
