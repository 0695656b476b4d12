import { expect, test } from 'vitest';
import { isOnlyCompared } from '../../../src/answer/abstain/compared.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { analysisOf } from '../story.ts';
import { rankedFirst } from './asking.ts';

const isRefused = (question: string, sentence: string): boolean => {
  const ranking = rankedFirst(question, sentence);
  const { candidates, matching } = ranking;
  const looked = { ranking, question: matching.question, candidates, index: indexOf(analysisOf(sentence)) };
  return isOnlyCompared(looked);
};

const ROAD = 'The ring road cost £96m, twice as much as the trams that it crosses.';
const STAR = 'It is smaller than the Orr cloud and holds 400 million stars.';
const SPENT = 'The Lee campaign spent about $2m more than the Diaz campaign.';

test.each([
  ['how much did the trams cost', ROAD],
  ['how many stars does the Orr cloud hold', STAR],
  ['how much did the Diaz campaign spend', SPENT],
  ['how long is the bridge in Tarn', 'At 900 metres, it is longer than the old bridge in Tarn.'],
  ['how many people voted for the Greens', 'Unlike the Greens, the Dawn party won 900 votes.'],
])('another is held against it: %s: %s', (question, sentence) =>
  expect(isRefused(question, sentence)).toBe(true),
);

test.each([
  ['what is measured', 'how much did the ring road cost', ROAD],
  ['who is measured', 'how much did the Lee campaign spend', SPENT],
  ['a difference is asked', 'how much more did Lee spend than the Diaz campaign', SPENT],
  ['a number behind it', 'how many trams will run', 'It hired more than 200 trams.'],
  ['a number in words', 'how many trams will run', 'It hired more than a dozen trams.'],
  ['its own sum', 'how much did the trams cost', 'It cost more than the trams, which cost £96m.'],
  ['who is asked', 'who runs the trams', 'Lee runs more than the trams.'],
])('should NOT, %s: %s: %s', (_, question, sentence) => expect(isRefused(question, sentence)).toBe(false));
