import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const PORT = analysisOf(
  [
    'Dockers in Halm will begin a walkout on Friday after talks over pay and night shifts broke down.',
    'The strike is the second this year, and many striking dockers are old.',
    'The firm is recalling its Teska lamp after tests found a loose wire.',
    'Orla Finch was fined for keeping a goat.',
    'She was fined in 2020 because of a dog.',
    'The board of Halm Wool had rejected two approaches from Norvest, in March and in July, as too low.',
  ].join('\n\n'),
);

const answerTo = answerIn(PORT);

test.each([
  ['why are the dockers striking?', /over pay/],
  ['why is the teska lamp being recalled?', /tests found/],
  ['why did the board of Halm Wool reject the approaches?', /as too low/],
])('a reason beside what happens comes first: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

test.each([['it tells a reason as it is', 'why was Orla Finch fined?', /goat/]])(
  'should NOT: %s: %s',
  (_why, question, expected) => expect(answerTo(question)).toMatch(expected),
);
