import { expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { findFigure } from '../../../src/answer/finding/figure.ts';
import { ranked } from '../../../src/answer/finding/finding.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { textOf } from '../../../src/story/span.ts';
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

const BOAT = analysisOf(
  [
    'Two people drowned after a boat capsized off Ulm on Saturday, the coast guard said.',
    'Thirty-one people were pulled from the water.',
    'Some 1,870 people have died on the route so far this year.',
    'Last month a court sentenced two men over a sinking in March in which 27 people died.',
  ].join('\n\n'),
  { published: '2026-11-21' },
);

it('of all, not of some of them', () => {
  const bus = analysisOf(
    'Storm Ida has killed at least 23 people in the hills. Nineteen of the dead were pilgrims on a bus.',
  );
  const answer = ask('how many dead', [bus]);
  expect(answer.answered && textOf(bus.story.body, answer.evidence[0].sentence)).toMatch(/^Storm Ida/);
});

it('of the news, not of a year that stands between commas', () => {
  const war = analysisOf(
    'The truce is the first in a war that has killed 31,000 people. The last, in 2023, collapsed after a market was shelled, killing 52 people.',
    { published: '2026-04-18' },
  );
  const answer = ask('death toll', [war]);
  expect(answer.answered && textOf(war.story.body, answer.evidence[0].sentence)).toMatch(/^The truce/);
});

it.each([
  ['how many died?', /^Two people drowned/],
  ['how many dead', /^Two people drowned/],
  ['how many people died in March?', /^Last month a court/],
])('of the news, not of another time that has the word itself: %s', (text, expected) => {
  const answer = ask(text, [BOAT]);
  expect(answer.answered && textOf(BOAT.story.body, answer.evidence[0].sentence)).toMatch(expected);
});

const ROAD = analysisOf(
  [
    'The death toll from a crash near Ulm has risen to eleven after a woman died in hospital, police said on Monday.',
    'Police had earlier put the number of dead at eight.',
    'Four people were hurt.',
  ].join('\n\n'),
  { title: 'Ulm crash leaves eleven dead' },
);

it.each([
  ['how many dead', /eleven/],
  ['what is the death toll?', /eleven/],
  // What was told first is asked for.
  ['what was the number of dead at first?', /eight/],
])('a toll that has changed: %s', (question, expected) => {
  const answer = ask(question, [ROAD]);
  expect(answer.answered && textOf(ROAD.story.body, answer.evidence[0].sentence)).toMatch(expected);
});

const PASS = analysisOf(
  [
    'A coach rolled down a slope near Ulm on Saturday.',
    'Twenty-two passengers are still being treated at two hospitals, the mayor said.',
    'Police seized 40 guns in the luggage.',
  ].join('\n\n'),
  { title: 'Coach rolls down slope' },
);

it.each([
  ['how many are injured?', /Twenty-two/],
  ['how many hurt', /Twenty-two/],
  ['how many people were injured?', /Twenty-two/],
  ['how many are missing?', /^none$/],
])('who is counted in the state that is asked: %s', (question, expected) => {
  const answer = ask(question, [PASS]);
  expect(answer.answered ? textOf(PASS.story.body, answer.evidence[0].sentence) : 'none').toMatch(expected);
});

it('counts patients where nobody is called people', () => {
  const ward = analysisOf(
    'A clinic closed two wards on Monday after 23 patients fell ill. A like outbreak in Ulm killed seven people in 2016.',
  );
  const answer = ask('how many people are ill?', [ward]);
  expect(answer.answered && textOf(ward.story.body, answer.evidence[0].sentence)).toMatch(/23 patients/);
});

it('of whoever is named beside them, more than of another', () => {
  const attack = indexOf(
    analysisOf(
      'Bo Hale, who took the lives of 49 dancers in Ulm, was a guard.\n\nTarn Movers has offices in 90 towns.',
    ),
  );
  const gained = (text: string): number => {
    const question = parseQuestion(text);
    return (findFigure(question, attack)?.confidence ?? 0) - ranked(attack, question).confidence;
  };
  expect(gained('how many people did Hale kill?')).toBeGreaterThan(2);
  expect(gained('how many people did Tarn Movers kill?')).toBeLessThan(1);
});
