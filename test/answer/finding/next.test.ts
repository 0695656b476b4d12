import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const TRIAL = analysisOf(
  [
    'A baker was convicted on Monday of burning down his own mill. Ida Roth, the judge, will sentence him on May 20.',
    'He had been expected to plead guilty. The harvest will be poor, a neighbour said.',
    '“It will all be over by Friday,” the baker told reporters.',
    'The insurer has sued him. A hearing in the lawsuit is set for September.',
    'The next mill is in Tarn.',
  ].join('\n\n'),
  { title: 'Baker guilty of fire at mill' },
);
const OVER = analysisOf('The mill burned down on Monday.\n\nNobody was hurt. It will be missed.');

const PLANS = analysisOf('The mill burned down on Monday. Its owner plans to rebuild it by June.');

describe('what is next', () => {
  it.each([
    ['what is to come, and when', 'what happens next?', /May 20/],
    ['the same, as short as it is typed', 'what next', /May 20/],
    ['of somebody', 'what will the judge do next?', /May 20/],
    ['what somebody plans', 'what next', /June/, PLANS],
    ['of what is asked', "what's next in the lawsuit?", /September/],
  ] as const)('%s: %s', (_why, question, expected, story = TRIAL) =>
    expect(answerIn(story)(question)).toMatch(expected),
  );

  it.each([
    ['a name that the story does not have', 'what is next for Farrow?', TRIAL],
    ['what is to come at no time', 'what happens next?', OVER],
    ['what somebody does', 'what does the baker do?', OVER],
  ])('should NOT: %s: %s', (_why, question, story) => expect(answerIn(story)(question)).toBe('none'));
});
