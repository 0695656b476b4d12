import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { textOf } from '../../src/story/span.ts';
import { analysisOf } from './story.ts';

const story = analysisOf(
  "The National Farmers' Union said prices had fallen by a third. The Coast Bank left in May, and Lena Holt said it was missed.",
);
const answerTo = (question: string) => ask(question, [story]);

test('letters that the story does not use ask for the body of that name', () => {
  const answer = answerTo('what did the NFU say about prices?');
  expect(answer.answered && textOf(story.story.body, answer.evidence[0].sentence)).toMatch(/^The National/);
});

test('letters of nobody in the story are an unknown name', () => {
  expect(answerTo('what did the NFX say about prices?')).toMatchObject({ reason: { kind: 'unknown-name' } });
});

test('letters of a body that says nothing are a name that is not quoted', () => {
  expect(answerTo('what did the CB say about prices?')).toMatchObject({ reason: { kind: 'never-quoted' } });
});

test.each([
  ['Russia', /^The Russian foreign ministry/],
  ['the US', /^none/],
])('a country speaks through its ministries, and through nobody else: %s', (country, expected) => {
  const talks = analysisOf(
    'The Russian foreign ministry said it was ready to mediate. The American skater Lena Holt said she was glad.',
  );
  const answer = ask(`what did ${country} say?`, [talks]);
  expect(answer.answered ? textOf(talks.story.body, answer.evidence[0].sentence) : 'none').toMatch(expected);
});

test('the US is the United States', () => {
  const talks = analysisOf('The United States said it was concerned by the strike. Lena Holt said no more.');
  const answer = ask('what did the US say about the strike?', [talks]);
  expect(answer.answered && textOf(talks.story.body, answer.evidence[0].sentence)).toMatch(/^The United/);
});

const TRIAL = analysisOf(
  [
    'Margaret Dole, who took the money, wept. Her barrister, Lucy Brandt, said she was deeply ashamed.',
    "The hospice's chief executive, Nia Bowen, said three posts had been lost.",
    "The library's cleaner, Tom Reed, said he had seen nothing.",
    'Alan Reid, of Harlow Police, said the thefts were brazen.',
    'Det Con Ann Holt said the money was gone.',
    'President Carl Roe was silent. President Roe’s budget director, Eva Lind, said it was late.',
    'Jo Berg, of the Royal Academy of Arts, said she was not surprised.',
  ].join('\n\n'),
);

test.each([
  ['the hospice', /^The hospice's chief executive/],
  ['Harlow Police', /^Alan Reid/],
  ['the police', /^(?:Alan Reid|Det Con)/],
  ['the library', /^none/],
  ['the Royal Academy', /^none/],
  ['Margaret Dole', /^none/],
  ['Roe', /^none/],
])('a body speaks through who leads it, the police through any of them: %s', (body, expected) => {
  const answer = ask(`what did ${body} say?`, [TRIAL]);
  expect(answer.answered ? textOf(TRIAL.story.body, answer.evidence[0].sentence) : 'none').toMatch(expected);
});
