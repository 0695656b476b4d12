import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf, answerIn } from '../story.ts';

const CITY = analysisOf(
  [
    'Harlow City have signed the winger Mikkel Brandvold from Vesterlo for £38m.',
    'Their last signing was the striker Joel Amankwah, who cost £27m.',
    'Danny Orr left on loan.',
    'The rescue deal would value each share at $52, at a closing price of $39.',
    'The two banks agreed on a $58m rescue deal on Monday.',
    'Neighbours hired a van for 85 euros a day.',
    'The state has paid Rs 5 lakh to each family.',
    'Gusts of 104mph closed the port, and temperatures will climb to 41C at the weekend.',
    'Only 40% of the steel in the design was used.',
    'The brooch was found beside 14 houses.',
    'A tram carrying 41 people broke loose.',
    'It reached a speed of 58km/h.',
    'The train passed the station at 128 km per hour.',
    'Roe won by less than one percentage point.',
    'Hale had 50.4% of the vote and Roe 49.6%.',
  ].join('\n\n'),
  { title: 'News in brief' },
);

const answerTo = answerIn(CITY);

describe('a value beside what it is asked about', () => {
  it.each([
    ['how much did Brandvold cost?', /38m/],
    ['how fast was the tram going?', /58km/],
    ['what percentage did Roe get?', /49\.6%/],
    ['how much is the rescue deal worth?', /\$58m rescue deal/],
    ['how much did amankwah cost', /27m/],
    ['how much did the van cost?', /85 euros/],
    ['how much was paid to each family?', /5 lakh/],
    ['how fast were the gusts?', /104mph/],
    ['how fast did the train go?', /128 km per hour/],
    ['how fast were the winds?', /104mph/],
    ['how hot will it get at the weekend?', /41C/],
    ['what percentage of the steel was used?', /40%/],
  ])('%s', (question, expected) => expect(answerTo(question)).toMatch(expected));

  it.each([
    'how much did Danny Orr cost?',
    'how much did the brooch cost?',
    'how much did the port cost?',
    'how hot was the steel?',
  ])('should NOT answer %s', (question) => expect(answerTo(question)).toBe('none'));
});

const POLL = analysisOf(
  [
    'The opposition wants a new vote after one that returned President Ida Holt to office with 84% of it.',
    '“We could not march,” said Bo Diaz, who garnered an official 13%.',
    'Carl Roe called for calm.',
  ].join('\n\n'),
  { title: 'Rival held after vote' },
);

describe('a share of the vote stands beside whoever had it', () => {
  it.each([
    ['what share of the vote did Holt win?', /84%/],
    ['what percentage did Diaz get?', /13%/],
    ['how much of the vote did Diaz get?', /13%/],
  ])('%s', (question, expected) => expect(answerIn(POLL)(question)).toMatch(expected));

  it('should NOT: of whom none is told', () =>
    expect(answerIn(POLL)('what share of the vote did Roe get?')).not.toMatch(/Roe/));
});

const FIRM = analysisOf(
  'Orrin Foods was founded by two brothers. In 2019 it bought the biscuit maker Tarn for £85m.\n\nHalm was sold to a rival. In 2020 the rival bought the biscuit maker Dorton for £3m.',
);

it('of whom the sentence before names, after a year too', () =>
  expect(answerIn(FIRM)('how much did Orrin pay for Tarn?')).toMatch(/£85m/));

it('should NOT be of somebody named two sentences before', () =>
  expect(answerIn(FIRM)('how much did Orrin pay for Dorton?')).toBe('none'));

const HULL = analysisOf(
  'The hull was at least 14 metres long. The search was called off after two days. The dig cost 19 million kroner.',
);

it.each([
  ['how long was the hull?', '14 metres'],
  ['how much did the dig cost?', '19 million'],
])('%s', (question, words) => {
  const answer = ask(question, [HULL]);
  expect(answer.answered && textOf(HULL.story.body, answer.evidence[0].sentence)).toContain(words);
});

const FARM =
  'The firm will build a wind farm off Vale. The €2.4 billion project will supply a million homes.';

it.each([
  ['one sum', FARM, /€2.4 billion/],
  ['should NOT: no sum', 'The firm will build a wind farm off Vale. It has 90 turbines.', /^none$/],
])('how much it will cost: %s', (_, text, expected) => {
  const analysis = analysisOf(text);
  const answer = ask('how much will it cost?', [analysis]);
  expect(answer.answered ? textOf(analysis.story.body, answer.evidence[0].sentence) : 'none').toMatch(
    expected,
  );
});

describe('what a firm reports is of whom the story is about by its title', () => {
  const results = answerIn(
    analysisOf(
      'Corvex Mills told of a drop in revenue and profit in its second fiscal quarter. For the three months to 24 January revenue fell by 7 per cent to £9m. Net profit was £1.5m. The net loss of Senn Bread was £3m.',
      { title: 'Corvex results foretell a bleak year' },
    ),
  );

  it.each([
    ['how much profit did Corvex make?', /^Net profit was/],
    ['what was Corvex’s revenue?', /to £9m/],
  ])('%s', (question, expected) => expect(results(question)).toMatch(expected));

  it('should NOT: of another', () =>
    expect(results('how much profit did Senn Bread make?')).not.toMatch(/Net profit/));
});
