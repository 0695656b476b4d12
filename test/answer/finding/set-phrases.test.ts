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

const CRASH = analysisOf(
  [
    'Three people died when a small plane crashed near Ulm on Monday.',
    'The aircraft had taken off from Dorton and was bound for Eastport.',
    'Firefighters came late because the road was flooded.',
    'Investigators believe that ice brought the plane down.',
    'A bus to the airport broke down as well.',
  ].join('\n\n'),
  { title: 'Three die in plane crash' },
);

it.each([
  ['where was the plane going?', /bound for/],
  ['what was the plane’s destination?', /bound for/],
  ['where did the plane take off?', /taken off from/],
  ['where did the aircraft come from?', /taken off from/],
  ['why did the plane crash?', /ice/],
  ['what caused the crash?', /ice/],
  ['cause of the crash', /ice/],
  ['why crash', /ice/],
])('of an accident: %s', (question, expected) => expect(answerTo(question, CRASH)).toMatch(expected));

it.each([
  ['where was the bus going?', /^(?!.*bound for)/s],
  ['why were the firefighters late?', /^(?!.*ice)/s],
  ['what caused the fire?', /^none$/],
])('should NOT take it for another thing: %s', (question, expected) =>
  expect(answerTo(question, CRASH)).toMatch(expected),
);

const VOTE = analysisOf(
  [
    'The Greens won the election in Ulm on Sunday.',
    'Turnout was 71%, up from 64% four years ago.',
    'The port said that it would close a shipyard in May, with the loss of 640 jobs.',
    'Its union has 2,300 members.',
  ].join('\n\n'),
  { title: 'Greens win in Ulm' },
);

it.each([
  ['how many people voted?', /Turnout/],
  ['how many voters took part in the election?', /Turnout/],
  ['how many workers will be laid off?', /640 jobs/],
  ['how many people will lose their jobs?', /640 jobs/],
  ['how many redundancies', /640 jobs/],
])('of ballots and jobs: %s', (question, expected) => expect(answerTo(question, VOTE)).toMatch(expected));

it.each([
  ['how many people voted for the Greens?', /^(?!Turnout)/],
  ['how many workers are in the union?', /^(?!.*640)/s],
  ['how many people were laid off in Dorton?', /^none$/],
])('should NOT take it for what others did: %s', (question, expected) =>
  expect(answerTo(question, VOTE)).toMatch(expected),
);

const RULING = analysisOf(
  [
    'Dean Mallory was jailed in Ulm on Friday for a raid on a gallery.',
    'Mallory told police that he had wanted to pay off debts of £90,000.',
    'The judge ordered Mallory to pay the gallery £15,000.',
  ].join('\n\n'),
  { title: 'Mallory jailed over raid' },
);

it.each([
  ['how much must Mallory pay?', /£15,000/],
  ['how much does Mallory have to pay the gallery?', /£15,000/],
])('of what a court orders: %s', (question, expected) =>
  expect(answerTo(question, RULING)).toMatch(expected),
);

it.each([
  ['how much did Mallory owe?', /^(?!.*15,000)/s],
  ['how much must the driver pay?', /^none$/],
])('should NOT take it for another sum: %s', (question, expected) =>
  expect(answerTo(question, RULING)).toMatch(expected),
);
