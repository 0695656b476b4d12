import { expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const MATCH = analysisOf(
  [
    'A late header from Daniel Okoro gave Harlow City a 2-1 win over Vale Rovers on Saturday.',
    'Rovers had led through a penalty by Luis Prado after 14 minutes.',
    'The attendance of 31,204 was the highest of the season.',
    'About 300 people later marched through the town.',
  ].join('\n\n'),
  { title: 'Late Okoro strike sinks Rovers' },
);

const TALKS = analysisOf(
  'Envoys met in Ulm on Monday for talks that lasted 4-5 hours. The crowd outside was small. Two drivers came late.',
);

const answerTo = (question: string, analysis = MATCH): string => {
  const answer = ask(question, [analysis]);
  return answer.answered ? textOf(answer.evidence[0].story.body, answer.evidence[0].sentence) : 'none';
};

it.each([
  ['what was the score?', /2-1 win/],
  ['what was the final score', /2-1 win/],
  ['how many fans were there?', /31,204/],
  ['how many people watched the match', /31,204/],
  ['how big was the crowd?', /31,204/],
])('a report gives it in its own words: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it.each([
  ['how many people marched?', /About 300 people/],
  ['how many people watched Lund play?', /^none$/],
])('should NOT take it for another figure: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it.each(['what was the score?', 'how many fans were there?'])(
  'should NOT find it elsewhere: %s',
  (question) => expect(answerTo(question, TALKS)).toBe('none'),
);
