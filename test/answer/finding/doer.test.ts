import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'The Danish government will expel eight Swedish envoys, its foreign minister said on Friday.',
      'The Lee administration expelled eight envoys from the Danish embassy on Thursday and took 32 firms off a list.',
      'The Swedish police expelled two players from the hall.',
    ].join('\n\n'),
    { title: 'Denmark answers in kind' },
  ),
);

it.each([
  ['how many envoys is Denmark expelling?', /^The Danish government/],
  ['how many envoys will denmark expel?', /^The Danish government/],
  ['how many players did Sweden expel?', /^The Swedish police/],
])('of two countries the one that is asked about: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it('whoever may be of any country comes before another country', () =>
  expect(
    answerIn(
      analysisOf(
        'The Danish government will expel eight Swedish envoys. The Lee administration expelled eight envoys from the Danish embassy on Thursday.',
      ),
    )('how many envoys did Sweden expel?'),
  ).toMatch(/^The Lee administration/));

it.each([
  ['nobody is asked about', 'how many firms were taken off the list?', /32 firms/],
  ['it is asked of no country', 'how many envoys did the administration expel?', /^The Lee administration/],
])('should NOT matter where %s: %s', (_why, question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);
