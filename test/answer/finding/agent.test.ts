import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf, answerIn } from '../story.ts';

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

describe('what does it by itself names nobody who does it', () => {
  const CRASH = 'A small plane crashed near Ulm on Monday.';
  it('who was flying the plane?', () =>
    expect(
      answerIn(analysisOf(`${CRASH} The plane was flying from Selk to Ulm when it lost power.`))(
        'who was flying the plane?',
      ),
    ).toBe('none'));

  it.each([
    'Bo Diaz, 41, was flying the plane from Selk to Ulm.',
    'The plane was flying low, and Bo Diaz was flying the plane alone.',
  ])('should NOT: %s', (told) =>
    expect(answerIn(analysisOf(`${CRASH} ${told}`))('who was flying the plane?')).toBe(told),
  );
});
