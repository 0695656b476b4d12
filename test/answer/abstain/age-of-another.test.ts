import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const WRECK = analysisOf(
  [
    'A freighter ran aground off Tarn, killing the bosun. It was carrying grain.',
    'The captain, a 51-year-old woman, was lifted off by helicopter.',
    'Ida Quell, 26, a cook, swam ashore. Her father, Odd Quell, a retired fisherman, saw the wreck.',
    'Her brother, Per, 31, was in the engine room.',
    'A stowaway was found in the hold. The 19-year-old was unhurt.',
  ].join('\n\n'),
);

const answerTo = answerIn(WRECK);

test.each([['how old is her father?'], ["how old is Ida Quell's father?"], ['how old was the bosun?']])(
  'the age of somebody else: %s',
  (question) => expect(answerTo(question)).toBe('none'),
);

test.each([
  ['the word beside the age', 'how old is the captain?', /51/],
  ['the relative beside the age', 'how old is her brother?', /31/],
  ['a sentence that goes on', 'how old is the stowaway?', /19/],
  ['a name', 'how old is Ida Quell?', /26/],
])('should NOT be refused: %s: %s', (_why, question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

const BUS = analysisOf(
  [
    'A plane hit a barn near Ulm on Monday, police said, and a 19-year-old woman died in hospital.',
    'The barn, a 200-year-old building, was full of straw.',
    'Its owner, Carl Roe, 71, was not there.',
  ].join('\n\n'),
);

test('the age of somebody is that of no thing', () =>
  expect(answerIn(BUS)('how old was the plane?')).toBe('none'));

test.each([
  ['how old is the barn?', /200/],
  ['how old was the woman?', /19/],
  ['how old is the owner?', /71/],
])('should NOT refuse what has an age: %s', (question, expected) =>
  expect(answerIn(BUS)(question)).toMatch(expected),
);

const STORM = analysisOf(
  [
    'A storm hit Ulm on Monday. A cyclist, 34, was hit by a tree, and a lorry driver died when his van was blown off the road.',
    'A 71-year-old farmer told the nurse to leave. Her father and two brothers died. The margin was 4,112 votes.',
    'A skipper drowned with one of his sailors, Bo Diaz, 52. Ida Roe gave 50,000 pounds, which was all she had.',
  ].join('\n\n'),
);

test.each([
  ['beside a noun for another', 'how old was the lorry driver?'],
  ['before a noun for another', 'how old is the nurse?'],
  ['a number that counts', 'how old was the father?'],
  ['a sum', 'how old is Ida Roe?'],
])('no age of theirs is there, %s: %s', (_, question) => expect(answerIn(STORM)(question)).toBe('none'));

test.each([
  ['beside it', 'how old was the cyclist?', /34/],
  ['before it', 'how old is the farmer?', /71/],
  ['beside the name', 'how old was the sailor?', /52/],
])('should NOT be refused, %s: %s', (_, question, expected) =>
  expect(answerIn(STORM)(question)).toMatch(expected),
);
