import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const CUP = analysisOf(
  [
    'Ulm Rovers beat Castle Town 2-1 at Elm Park on Sunday to reach the final for the first time in 31 years.',
    'Rovers will meet Dorton in the final at Crown Stadium on 16 May.',
    'The cup was shown in the town hall. Town won two matches in Lisk last year.',
  ].join('\n\n'),
  { title: 'Rovers in final' },
);

it.each([
  ['right behind it', 'where is the final?', /Crown Stadium/],
  ['where it will be', 'where will the final be held?', /Crown Stadium/],
])('%s: %s', (_what, question, expected) => expect(answerIn(CUP)(question)).toMatch(expected));

it('should NOT be of others like it', () =>
  expect(answerIn(CUP)('where was the match played?')).not.toMatch(/Lisk/));
