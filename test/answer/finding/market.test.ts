import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const DEAL = analysisOf(
  [
    'Orbel agreed on Monday to buy its rival Tarn for £2bn, it said.',
    'Shares fall at once',
    'Shares in Orbel, which is based in Ulm, fell by 6 per cent. Shares in Tarn rose by a fifth.',
    'The crown slipped to a low for the year. Investors had not been warned, a currency trader said.',
    'The unions reacted with anger.',
  ].join('\n\n'),
);
const QUIET = analysisOf('Orbel agreed to buy Tarn for £2bn.\n\nIts shares are traded in Ulm.');

test.each([
  ['shares move', 'how did the shares react?', DEAL, /^Shares in Orbel/],
  ['whose shares they are', "how did Tarn's shares react to the deal?", DEAL, /^Shares in Tarn/],
  ['investors trade', 'how have investors responded?', DEAL, /^Shares in Orbel/],
  ['whatever the verb', 'how much did the shares drop?', DEAL, /^Shares in Orbel/],
  ['by how much', "by how much have Tarn's shares climbed?", DEAL, /^Shares in Tarn/],
  ['a currency goes by its name', 'how did the currency react?', DEAL, /^The crown/],
])('a market reacts by moving: %s: %s', (_why, question, story, expected) =>
  expect(answerIn(story)(question)).toMatch(expected),
);

test.each([
  ['unions have a voice', 'how did the unions react?', DEAL, /^The unions/],
  ['nothing moved', 'how much did the shares fall?', QUIET, /^none/],
  ['nothing moved', 'how did the shares react?', QUIET, /^none/],
])('should NOT: %s: %s', (_why, question, story, expected) =>
  expect(answerIn(story)(question)).toMatch(expected),
);

test('by how much is told by an amount, and of the shares themselves', () =>
  expect(
    answerIn(
      analysisOf(
        [
          'A first-quarter profit sent its shares soaring, Deel said on Friday.',
          'Deel reported income of $517 million, or $1.63 per share, up from $1.54 per share.',
          'The shares were last up 9% at $180.75.',
        ].join('\n\n'),
        { title: 'Deel reports rise in profit' },
      ),
    )('how much did the shares rise?'),
  ).toMatch(/up 9%/));
