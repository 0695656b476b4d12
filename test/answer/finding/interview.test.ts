import { expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const interview = analysisOf(
  [
    'Rory Tate: Any advice for young writers?',
    'Ann Lee: Get a job that leaves you bored but not tired. I worked in a car park for six years.',
    'Rory Tate: Did you write the book at home?',
    'Ann Lee: In the bath. It was the only warm room.',
  ].join('\n\n'),
  { title: 'Ann Lee on her book' },
);
const answerTo = (question: string): string => {
  const answer = ask(question, [interview]);
  const [best] = answer.answered ? answer.evidence : [];
  return best ? `${best.attribution?.source?.name}: ${textOf(interview.story.body, best.sentence)}` : 'none';
};

test('the turn after an interviewer’s question answers it', () => {
  expect(answerTo('what advice is there for young writers?')).toMatch(/^Ann Lee: Ann Lee: Get a job/);
});

test('who said it is still the interviewer', () => {
  expect(answerTo('who said any advice for young writers?')).toMatch(/^Rory Tate/);
});
