import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/answer/index.ts';
import { withoutLight } from '../../../src/answer/question/light.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const CRASH = indexOf(
  analysisOf(
    'The crash closed the pass. It is the kind that the council expected to see.\n\nPell gave them tea.',
  ),
);

const left = (text: string): string =>
  withoutLight(parseQuestion(text), CRASH)
    .terms.map(({ form }) => form)
    .join(' ');

describe('words that only ask are left out', () => {
  it.each([
    ['when did the crash happen?', 'crash'],
    ['where did the crash take place?', 'crash'],
    ['where did the crash happen?', 'crash'],
    ['how long was the truce supposed to last?', 'truce'],
    ['what type of van was it?', 'van'],
    ['how many drones did Pell use?', 'drones pell'],
    ['where did the smoke come from?', 'smoke'],
    ['how many crashes so far?', 'crashes'],
    ['who won Ulm v Lisk?', 'won ulm lisk'],
    ['what was the score in Ulm vs. Lisk?', 'score ulm lisk'],
    ['what is the valley called?', 'valley'],
    ['how high was the smoke?', 'smoke'],
    ['what does Pell do for a living?', 'pell'],
    ['how many homes are affected?', 'homes'],
    ['how long did the inquiry last?', 'inquiry'],
    ['what happens if the pass closes?', 'pass closes'],
    ['what is the size of the shortfall?', 'shortfall'],
    ['who gave them tea?', 'tea'],
    ['when did the storm hit?', 'storm'],
    ['how many wins in a row?', 'wins'],
    ['what time does the pass open?', 'pass open'],
    ['who offered her condolences?', 'condolences'],
    ['what type of rope did they use?', 'rope'],
  ])('%s', (question, expected) => expect(left(question)).toBe(expected));

  it.each([
    ['the story has the word', 'what kind of van was it?', 'kind van'],
    ['nothing would be left', 'what happened?', 'happened'],
    ['an amount may be what is given', 'how much was taken?', 'taken'],
    ['it is told where, or not', 'where are the talks being held?', 'talks held'],
    ['it may be told of nothing', 'which firm did they use?', 'firm use'],
    ['it is offered for sale', 'who offered the van?', 'offered van'],
    ['it is done to something', 'when did the van hit the pass?', 'van hit pass'],
    ['it may be quoted', 'who said take it or leave it?', 'take leave'],
  ])('should NOT, for %s: %s', (_why, question, expected) => expect(left(question)).toBe(expected));
});
