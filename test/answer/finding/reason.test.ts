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

const RAID = analysisOf(
  [
    'Two brothers who stole a painting were jailed in Ulm on Friday.',
    'The elder, Dean Roe, told police that he had stolen the painting to pay off a debt.',
    'Roe, who had led the club since 2018, conceded defeat at midnight in its election.',
    'He lost because members blamed him for the debt.',
  ].join('\n\n'),
  { title: 'Brothers jailed' },
);

test.each([
  ['what it was done for', 'why was the painting stolen?', /pay off a debt/],
  ['of whom the sentence before names', 'why was Roe defeated?', /^He lost because/],
])('a reason elsewhere comes first: %s: %s', (_what, question, expected) =>
  expect(answerIn(RAID)(question)).toMatch(expected),
);

const FERRY = analysisOf(
  'Orrin will sell its ferry in May.\n\nIt cited the cost of fuel.\n\nTarn will sell a barge, too.\n\nThe barge is old.',
);

test('a reason has a sentence of its own', () =>
  expect(answerIn(FERRY)('why will Orrin sell its ferry?')).toMatch(/^It cited/));

test('should NOT take the reason of another', () =>
  expect(answerIn(FERRY)('why will Tarn sell the barge?')).not.toMatch(/^It cited/));

const SHARES = analysisOf(
  [
    'Shares in Orbel rose by 5 per cent in after-hours trading to £28.',
    'The shares of the brewer are rising after the firm reported a profit.',
  ].join('\n\n'),
);

test('why is told by what came before', () =>
  expect(answerIn(SHARES)('why did the shares rise?')).toMatch(/^The shares of the brewer/));

const MINISTER = analysisOf(
  [
    'Guards in Halm will walk out on Friday over plans to remove them from rural lines.',
    'The transport minister, Colm Reed, has refused to meet the guards’ leaders, saying that the row is “a matter for the firm”.',
    'Reed, 47, took office in January.',
    'Reed opened a pier in May, saying that it was long.',
    'About 600 guards work for the firm.',
  ].join('\n\n'),
);

test('who refuses says why', () =>
  expect(answerIn(MINISTER)("why won't Reed meet the guards?")).toMatch(/matter for the firm/));

test('should NOT be what somebody says beside what they do', () =>
  expect(answerIn(MINISTER)('why did Reed open the pier?')).toBe('none'));

test('what somebody is punished for is their own deed', () =>
  expect(
    answerIn(
      analysisOf(
        'Bo Diaz was arrested on Monday after police chased a group of his supporters through Ulm.\n\nHe was arrested after blocking a road, the police said.',
      ),
    )('why was Diaz arrested?'),
  ).toMatch(/blocking a road/));

test('a reason by what is lacking', () =>
  expect(
    answerIn(
      analysisOf(
        'The town was left open to builders as it could not show a plan.\n\nThe town is old. The builders came in May.',
      ),
    )('why was the town open to builders?'),
  ).toMatch(/could not show/));

const AIRLINE = analysisOf(
  'Shares in Orrin fell on Monday due to a strike and the resignation of Ann Lee.\n\nRejection of an offer led to the resignation on Friday of Ann Lee, its head.',
);

test('what brought it about comes before what it brought about', () =>
  expect(answerIn(AIRLINE)('why did Ann Lee resign?')).toMatch(/^Rejection/));

const STORE = analysisOf(
  'A fire broke out in a store in Ulm.\n\nThe fire caused damage of $9,000, Ann Lee said.\n\nNobody was able to tell the cause of the fire, she said.',
);

test('of a cause: not what the fire itself caused', () =>
  expect(answerIn(STORE)('what caused the fire?')).toMatch(/tell the cause/));
