import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const CRASH = analysisOf(
  [
    'A cyclist has died after a crash in Dorton. A van driver was arrested.',
    'The woman, named locally as student Mia Holt, was pronounced dead at the scene.',
    'The suspect has been identified as Rex Dahl, 52, of Ulm.',
    '“We told them somebody would be killed here,” Ida Roe said.',
  ].join('\n\n'),
);

const FIRE = analysisOf('Two men died in a fire in Dorton. The suspect was named by police as Rex Dahl.');

const answerTo = (question: string, story = CRASH): string => {
  const answer = ask(question, [story]);
  return answer.answered ? textOf(story.story.body, answer.evidence[0].sentence) : 'none';
};

describe('the dead are named by what a report says of names', () => {
  test.each([
    'who died?',
    'who was killed?',
    'who was the victim?',
    'what was the victim’s name?',
    'name of the victim',
    'who was killed in the crash?',
  ])('%s', (question) => expect(answerTo(question)).toMatch(/Mia Holt/));

  test('should NOT: casualties of whom none is named', () => {
    const front = analysisOf('The army took heavy casualties but adapted quickly. Two men died on Monday.');
    expect(answerTo('who was the victim?', front)).toBe('none');
  });

  test('should NOT: whoever did it', () => {
    expect(answerTo('who was the victim?', FIRE)).not.toMatch(/Rex Dahl/);
    expect(answerTo('who died?', FIRE)).not.toMatch(/Rex Dahl/);
  });
});
