import { describe, expect, it } from 'vitest';
import { lacksMeasure } from '../../../src/answer/abstain/measureless.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isRefused = (question: string, body: string): boolean =>
  lacksMeasure(find(parseQuestion(question), indexOf(analysisOf(body))));

describe('a sentence that measures nothing of the kind that is asked for', () => {
  it.each([
    ['how often does the council meet?', 'The council meets in the town hall on the square.'],
    ['how often did Lee warn the port?', 'Lee criticised the port and said it had spent £8m since 2021.'],
    ['how hot was it at the match?', 'The match was moved to Ulm on Tuesday.'],
    ['how hot was the hall?', 'The hall held 388 people on Tuesday night.'],
    ['how tall is Diaz?', 'Diaz scored with a shot from 25 metres.'],
    ['how big is the contract?', 'Diaz has a 15-year contract with the port.'],
    ['how big is the valley?', 'The valley was last flooded on May 12, 1988.'],
    ['how big was the profit?', 'The port reported a profit in the third quarter.'],
    ["how big is Lee's lead?", 'Lee had kept the lead in six of the past seven polls.'],
    ['how high was the plane?', 'The plane was seen 90 metres from the road.'],
  ])('%s: %s', (question, body) => expect(isRefused(question, body)).toBe(true));

  it.each([
    ['days', 'how often does the council meet?', 'The council meets on Mondays.'],
    ['so often', 'how often did Lee warn the port?', 'Lee warned the port four times in two years.'],
    ['in a time', 'how often is the pill taken?', 'The pill is taken twice a day.'],
    ['of so many', 'how often has Lee been right?', 'Lee has been right in five of the past six elections.'],
    ['a bare number', 'how hot was it in Ulm?', 'It was 41 in Ulm.'],
    ['a word for heat', 'how cold was the sea?', 'The sea was freezing.'],
    ['feet and inches', 'how tall is Diaz?', 'Diaz is 6ft 2in, with a shaved head.'],
    ['before the noun', 'how tall is the sculpture?', 'The sculpture, a 140-foot spiral, stands in Ulm.'],
    ['an area', 'how big is the fire?', 'The fire had burned 700 acres by Monday.'],
    ['in words', 'how big is the site?', 'The site is half the size of Ulm.'],
    ['a sum, not a height', 'how high is the minimum wage?', 'The minimum wage is 12 euros an hour.'],
    ['another question', 'how big did Lee expect it to be?', 'Lee expected it in 1988.'],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isRefused(question, body)).toBe(false));
});
