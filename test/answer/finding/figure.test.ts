import { expect, it } from 'vitest';
import { findFigure } from '../../../src/answer/finding/figure.ts';
import { ranked } from '../../../src/answer/finding/finding.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const PLANT = indexOf(
  analysisOf(
    [
      'Bell Appliances will close its plant by September and cut 1,150 jobs, the company said.',
      'Its owner bought 40 trucks in May.',
      'The mayor called the trucks a waste.',
    ].join('\n\n'),
  ),
);

it.each([
  ['how many jobs will go?', true],
  ['how many trucks did it buy?', true],
  ['how many jobs', true],
  // Nothing counts mayors, and a sum is not a count.
  ['how many mayors called it a waste?', false],
  ['how much did the trucks cost?', false],
  ['who will cut jobs?', false],
])('%s: %j', (text, counts) => {
  const question = parseQuestion(text);
  const plain = ranked(PLANT, question).confidence;
  const found = findFigure(question, PLANT);
  expect(found !== undefined).toBe(counts);
  if (found) expect(found.confidence).toBeGreaterThan(plain);
});
