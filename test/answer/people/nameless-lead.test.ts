import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const TREASURER = analysisOf(
  [
    'A former treasurer who stole £4,000 from a choir was jailed for two years on Friday.',
    'Ann Lee, 61, of Ulm, had kept the books since 2009.',
    'Her brother Bo Diaz was cleared of forgery in May.',
  ].join('\n\n'),
  { title: 'Choir thief jailed' },
);
const GUARD = analysisOf(
  [
    'A man has been charged with stealing a painting from a museum, police said on Friday.',
    'Carl Roe, 39, a guard there until May, was arrested in Dorton.',
    'Roe’s lawyer, Ida Holt, said he was at a wedding that night.',
  ].join('\n\n'),
  { title: 'Man charged over painting' },
);

describe('a lead tells of whom the story names next', () => {
  it.each([
    ['what they did', TREASURER, 'how much did Lee steal?', /£4,000/],
    ['their sentence', TREASURER, 'how long did Ann Lee get?', /two years/],
    ['what they answer for', GUARD, 'what is Carl Roe accused of?', /stealing a painting/],
  ])('%s: %s', (_what, story, question, expected) => expect(answerIn(story)(question)).toMatch(expected));
});

describe('should NOT be of anybody named later', () => {
  it.each([
    [TREASURER, 'how long did Bo Diaz get?'],
    [TREASURER, 'how much did Diaz steal?'],
    [GUARD, 'what is Ida Holt accused of?'],
  ])('%#: %s', (story, question) => expect(answerIn(story)(question)).toBe('none'));
});

it('should NOT be of a lead about a thing', () => {
  const fire = analysisOf('A fire that cost £4,000 broke out. Ann Lee, 61, saw it from her boat.');
  expect(answerIn(fire)('how much did Lee steal?')).not.toMatch(/4,000/);
});
