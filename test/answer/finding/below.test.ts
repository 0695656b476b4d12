import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const LIVE = analysisOf(
  [
    'Red warning extended',
    'The Met Service has extended its red warning for wind until 7pm.',
    'Will I get a council tax refund?',
    'The council says the law does not allow refunds.',
    '"Who pays me for three days at home?" Colin Shaw asked.',
    'He mends roofs.',
  ].join('\n\n'),
  { title: 'Storm Petra' },
);

const answerTo = answerIn(LIVE);

describe('what stands above the text is answered below it', () => {
  it.each([
    ['a heading', 'until when is the red warning extended', /until 7pm/],
    ['a question of the page', 'will I get a refund?', /does not allow/],
  ])('%s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));

  it('should NOT: a question that somebody asks is theirs', () =>
    expect(answerTo('what did Colin Shaw ask?')).toMatch(/Who pays me/));
});
