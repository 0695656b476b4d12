import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const FINAL = analysisOf(
  [
    'Tarsk beat Graumark on Sunday to reach their first cup final.',
    'Tarsk will meet Olvia in Wednesday’s cup final.',
    'The last cup final was held in 1993.',
    'The bridge was opened in 2021.',
    'Bo Diaz won the Dorton primary.',
    'Ann Lee, the director of a club in Dorton, was unsure why the row with Diaz seemed to start and stop during the past week.',
  ].join('\n\n'),
);

const answerTo = answerIn(FINAL);

test.each([
  ['when is the cup final?', /Wednesday/],
  ['when will the cup final be held?', /Wednesday/],
])('what is to come comes before what is over: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

test('a day after the story is to come', () => {
  const vote = analysisOf(
    [
      'One man was hurt in marches against the ruling on who may stand in an October 25 presidential election.',
      'Before winning power in an election in 2010, Lee was twice kept from standing.',
    ].join('\n\n'),
    { title: 'Marches in Ulm', published: '2015-09-15' },
  );
  expect(answerIn(vote)('when is the election?')).toMatch(/October 25/);
  expect(answerIn(vote)('when was the election that Lee won?')).toMatch(/2010/);
});

test.each([
  ['the past is asked for', 'when was the last cup final held?', /1993/],
  ['a start is no time', 'when is the Dorton primary?', /none/],
  ['nothing looks ahead', 'when is the bridge opened?', /2021|none/],
])('should NOT: %s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));

test('what shuts closes', () => {
  const libraries = analysisOf(
    [
      'Ulm council voted on Wednesday night to close two libraries.',
      'The branches in Elm Road and Dorton will shut on 31 March.',
      'Envoys agreed on Friday to resume talks next week.',
      'The council put off its talks on the lido.',
    ].join('\n\n'),
    { title: 'Libraries to close' },
  );
  expect(answerIn(libraries)('when will they close?')).toMatch(/31 March/);
  expect(answerIn(libraries)('when will talks resume?')).toMatch(/next week/);
});
