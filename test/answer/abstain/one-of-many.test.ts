import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const MERGER = analysisOf(
  [
    'The mayor struck a deal with several banks to pay for the new bridge.',
    'Two schools, Elm Road and Oakfield, were closed by the flood.',
    'The wounded climbers were taken to an area hospital, Lee said.',
    'Many countries have rejected the fishing treaty.',
    'Tern, Ulm Air and other airlines cancelled their flights.',
    'Other newspapers have asked for the ferry report as well.',
    'The strike was called by unions including Unite Harbour.',
    'The trophy went to a club called Dorton Rovers.',
    'The museum was robbed by a group of pilots in masks.',
    'Several shipping companies have already moved their cargo to trucks.',
    'Bo Roe, a cook, was sentenced to life in prison for the robbery.',
    'The keeper went back to teach at school in the autumn.',
    'Kenya is one of several nations that have no coast guard.',
    'The university of Norfell gave Lee a medal.',
    'Roe, speaking to the Ulm Chamber, said that 12 provinces had refused the toll.',
    'Three guilds of the old town want a new pier.',
  ].join('\n\n'),
);

const answerTo = answerIn(MERGER);

describe('which of them is not told', () => {
  it.each([
    'which banks struck a deal with the mayor?',
    'which hospital were the wounded climbers taken to?',
    'which countries have rejected the fishing treaty?',
    'which newspapers have asked for the ferry report?',
    'which shipping companies have moved their cargo?',
    'which school does the keeper teach at?',
    'which provinces have refused the toll?',
    'which three guilds want a new pier?',
    'which prison is Roe in?',
  ])('%s', (question) => expect(answerTo(question)).toBe('none'));

  it.each([
    ['names behind', 'which schools were closed by the flood?', /Elm Road/],
    ['names before "other"', 'which airlines cancelled their flights?', /Tern, Ulm Air/],
    ['"including"', 'which unions called the strike?', /Unite Harbour/],
    ['"called"', 'which club won the trophy?', /Dorton Rovers/],
    ['a group that is described', 'which group robbed the museum?', /group of pilots/],
    ['a name that begins the sentence', 'which nations have no coast guard?', /Kenya/],
    ['"the"', 'which university gave Lee a medal?', /Norfell/],
  ])('should NOT: %s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));
});
