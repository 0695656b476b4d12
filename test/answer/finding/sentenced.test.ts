import { expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf, answerIn } from '../story.ts';

const COURT = analysisOf(
  [
    'A surgeon has been jailed for nine years.',
    'Marcus Elm, 58, was found guilty in April after a trial of eleven weeks.',
    'Prosecutors had asked for 12 years in prison.',
    'The judge said Elm must serve at least six years before he is freed.',
  ].join('\n\n'),
);
const TWO = analysisOf(
  'Ida Roe was jailed for six years.\n\nBen Hale was given a suspended sentence of 18 months.\n\nTwo others are still at large.',
);
const CHARGED = analysisOf(
  'Ida Roe is charged with fraud.\n\nShe could be jailed for up to ten years.\n\nShe worked there for six years.',
);
const UNTOLD = analysisOf(
  'Ida Roe was convicted of fraud on Monday.\n\nDetectives spent two years on the case, which cost £3m.',
);
const IN_MAY = analysisOf(
  'Ida Roe was jailed for four years in May.\n\nBo Hale, a plumber, was fined on Monday.',
);

const answerTo = (question: string, story: typeof COURT): string => {
  const answer = ask(question, [story]);
  return answer.answered ? textOf(answer.evidence[0].story.body, answer.evidence[0].sentence) : 'none';
};

test.each([
  ['how long did he get?', COURT, /nine years/],
  ['what sentence did the surgeon get', COURT, /nine years/],
  ['how long did Roe get', TWO, /six years/],
  ['what sentence did ben hale receive', TWO, /18 months/],
  ['how long did Roe get', IN_MAY, /four years/],
])('a sentence of a court: %s', (question, story, expected) =>
  expect(answerTo(question, story)).toMatch(expected),
);

test.each([
  ['what the law allows nobody got', 'how long did Roe get?', CHARGED, /none/],
  ['who is named got it, and no other', 'how long did Hale get?', IN_MAY, /fined|none/],
  ['an inquiry lasts years too', 'how many years did Roe get?', UNTOLD, /none/],
  ['an inquiry is no sentence', 'how many years did she get?', UNTOLD, /none/],
  ['it asks for a break', 'how long a break did he get?', COURT, /none/],
])('should NOT: %s: %s', (_why, question, story, expected) =>
  expect(answerTo(question, story)).toMatch(expected),
);

const PROBATION = analysisOf(
  'Bo Hale, a general, spoke of prison on Friday.\n\nHale was sentenced last year to two years of probation.',
);

test.each(['did Hale go to prison?', 'was Hale sent to jail?'])(
  'whatever a court gave tells whether: %s',
  (question) => expect(answerTo(question, PROBATION)).toMatch(/probation/),
);

test('the sentence of a court', () => {
  const court = analysisOf(
    'A surgeon was jailed for six years on Friday. Sentencing her, Judge Bo Diaz said: “You betrayed us all.”',
    { title: 'Surgeon jailed' },
  );
  expect(answerIn(court)('what was the sentence?')).toMatch(/six years/);
});
