import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Orrin dismissed its chief executive, Carla Roe, in March.',
      'Her successor, Tom Ashby, started on April 7.',
      'The finance director, Priya Nair, left a week later.',
      'The firm makes bread.',
    ].join('\n\n'),
    { title: 'Orrin dismisses Roe' },
  ),
);

it.each([
  ['who is the new chief executive?', /Ashby/],
  ["who is Orrin's new boss?", /Ashby/],
  ['who was the chief executive?', /Roe/],
])('whoever comes in is not whoever goes: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it('should NOT take the old one for the new', () =>
  expect(answerTo('who is the new finance director?')).not.toMatch(/Roe|Ashby/));

it.each([
  'Orrin dismissed its freely elected chief executive, Carla Roe, in March.',
  'Orrin wanted the terms of its chief executive, Carla Roe, to be respected.',
])('should NOT take for new whom %s', (text) =>
  expect(answerIn(analysisOf(text))('who is the new chief executive?')).toBe('none'),
);

it('nobody new is told', () =>
  expect(
    answerIn(analysisOf('Orrin dismissed its chief executive, Carla Roe, in March. The firm makes bread.'))(
      'who is the new chief executive?',
    ),
  ).toBe('none'));
