import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const answerTo = (question: string, body: string): string => {
  const answer = ask(question, [analysisOf(body)]);
  return answer.answered ? textOf(body, answer.evidence[0].sentence) : 'none';
};

describe('of a figure and the one that corrects it the second is shown', () => {
  it.each([
    [
      'how many people were hurt?',
      'Police had first said 20 people were hurt. They later lowered the figure to 14.',
    ],
    [
      'how many people were hurt?',
      'Early reports put the number of hurt at 20. Police later confirmed 14 people were hurt.',
    ],
    [
      'how many soldiers died?',
      'The army said earlier that 20 soldiers had died. That number has since risen to 14.',
    ],
    ['how much does it cost?', 'The council originally put the cost at $20. It now stands at $14.'],
  ])('%s %s', (question, body) => expect(answerTo(question, body)).toContain('14'));
});

describe('should NOT be shown', () => {
  it.each([
    [
      'where what was told first is asked for',
      'how many people were first said to be hurt?',
      'Police had first said 20 people were hurt. They later lowered the figure to 14.',
    ],
    [
      'of another thing',
      'how many men fired?',
      'Police initially believed 20 men had fired. They later said 14 letters had come.',
    ],
    [
      'where nothing is corrected',
      'how many men fired?',
      'Police initially believed 20 men had fired. They now have 14 cameras there.',
    ],
    [
      'of a part',
      'how many people were missing?',
      'Police initially reported 20 people missing. Fourteen have since been found alive.',
    ],
  ])('%s: %s', (_why, question, body) => expect(answerTo(question, body)).toContain('20'));
});
