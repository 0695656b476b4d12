import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const WAR = analysisOf(
  [
    'A truce between the Ulm army and the hill clans took hold at dawn on Monday.',
    'More than 2,300 people have died since the fighting began in June.',
    'The ceasefire at Tarn had begun at 6.',
    'An earlier truce, in March, lasted nine days. The truce was agreed in Oslo on Friday.',
    'The outbreak of measles was traced to a school in March. Doctors said that the outbreak had begun in early April.',
  ].join('\n\n'),
  { title: 'Guns fall silent at Ulm' },
);

const answerTo = answerIn(WAR);

describe('the beginning of the very thing', () => {
  it.each([
    ['by another verb', 'when did the truce start?', /took hold/],
    ['an outbreak alone is no beginning', 'when did the outbreak start?', /early April/],
    ['at an hour without a day', 'when did the ceasefire at Tarn begin?', /at 6/],
    ['of the other thing', 'when did the fighting begin?', /June/],
  ])('%s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));

  it.each([
    ['when it was agreed', 'when was the truce agreed?', /Oslo/],
    ['what never began', 'when did the harvest start?', /none/],
  ])('should NOT: %s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));
});
