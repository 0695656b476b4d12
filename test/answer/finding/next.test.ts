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

const HOLT = analysisOf(
  'Mrs Holt won the vote on Monday. Holt said that she will now set up talks with the council.\n\nBo Diaz had called for the vote.',
);

const APPEAL = analysisOf(
  'Bo Diaz was jailed on Monday. His lawyer said that her next step would be an appeal.',
);

describe('what is next', () => {
  it.each([
    ['what is to come, and when', 'what happens next?', /May 20/],
    ['the same, as short as it is typed', 'what next', /May 20/],
    ['of somebody', 'what will the judge do next?', /May 20/],
    ['what somebody plans', 'what next', /June/, PLANS],
    ['of somebody, at no time', 'what will Holt do next?', /talks/, HOLT],
    ['as somebody said', 'what did Holt say she would do next?', /talks/, HOLT],
    ['called the next', 'what will the lawyer do next?', /appeal/, APPEAL],
    ['of what is asked', "what's next in the lawsuit?", /September/],
  ] as const)('%s: %s', (_why, question, expected, story = TRIAL) =>
    expect(answerIn(story)(question)).toMatch(expected),
  );

  it.each([
    ['a name that the story does not have', 'what is next for Farrow?', TRIAL],
    ['what is to come at no time', 'what happens next?', OVER],
    ['what somebody else will do', 'what will Diaz do next?', HOLT],
    ['what somebody does', 'what does the baker do?', OVER],
  ])('should NOT: %s: %s', (_why, question, story) => expect(answerIn(story)(question)).toBe('none'));
});
