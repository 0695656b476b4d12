import { expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const TRIAL = analysisOf(
  [
    'Carl Roe was cleared of theft on Friday.',
    'Roe, 40, had denied it.',
    'A jury at Ulm crown court cleared Roe after two hours.',
    'The vase was found in a shed.',
    'Tom Reed found a coin in his garden.',
    'Ann Lee is married to Bo Diaz.',
    'A treaty signed in Ulm in 1991 left the border open.',
    'Ida Holt is to visit the port on Friday.',
  ].join('\n\n'),
);

it.each([
  ['the one who did it', 'who cleared Carl Roe?', /^A jury/],
  ['whom somebody is married to', 'who married Ann Lee?', /Bo Diaz/],
  ['nobody who did it, before a participle', 'who signed the treaty?', /^none/],
  ['should NOT refuse what is to be done', 'who will visit the port?', /^Ida Holt/],
  ['should NOT be who did it to another thing', 'who found the vase?', /^none/],
])('%s: %s', (_what, question, expected) => {
  const answer = ask(question, [TRIAL]);
  expect(answer.answered ? textOf(TRIAL.story.body, answer.evidence[0].sentence) : 'none').toMatch(expected);
});
