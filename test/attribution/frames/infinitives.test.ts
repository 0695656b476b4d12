import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

const saidBy = (body: string): readonly (readonly [string | undefined, string])[] =>
  saidIn(body).map(({ who, what }) => [who, what] as const);

test('what stands before a report joined to it is no source of it', () => {
  expect(
    saidBy('The man has been ill for the last 15 years and according to his family often left for days.'),
  ).toEqual([['his family', 'The man has been ill for the last 15 years']]);
});

test('a past with an object goes with no infinitive', () => {
  expect(saidBy('Ann Lee called for the bridge to be closed and criticised the mayor’s plan.')).toEqual([
    ['Ann Lee', 'the bridge to be closed'],
    ['Ann Lee', 'the mayor’s plan'],
  ]);
});

test('what is not to be done keeps its negation', () => {
  expect(saidBy('Ann Lee warned drivers last week not to use the bridge after dark.')).toEqual([
    ['Ann Lee', 'not to use the bridge after dark'],
  ]);
});

describe('an infinitive that tells what happened', () => {
  test.each([
    ['goes on', 'Ann Lee went on to say that the bridge is old.', 'Ann Lee', 'the bridge is old'],
    ['goes on', 'Officials are quick to note that the bridge is old.', 'Officials', 'the bridge is old'],
    ['forced', 'Ann Lee was forced to admit that the bridge is old.', 'Ann Lee', 'the bridge is old'],
    ['perceived', 'Ann Lee was heard to say that the bridge is old.', 'Ann Lee', 'the bridge is old'],
    ['feeling', 'Ann Lee was right to note that the bridge is old.', 'Ann Lee', 'the bridge is old'],
    ['had to', 'Ann Lee had to explain that the bridge is old.', 'Ann Lee', 'the bridge is old'],
    [
      'out of the way',
      'Ann Lee went out of her way to admit that the bridge is old.',
      'Ann Lee',
      'the bridge is old',
    ],
    [
      'out of the way',
      'Ann Lee was at pains to stress that the bridge is old.',
      'Ann Lee',
      'the bridge is old',
    ],
    ['out of the way', 'Ann Lee took care to say that the bridge is old.', 'Ann Lee', 'the bridge is old'],
    ['keen to stress', 'Ann Lee was keen to stress that the bridge is old.', 'Ann Lee', 'the bridge is old'],
    [
      'caused',
      'The vote led Mayor Ann Lee to announce that she will resign.',
      'Mayor Ann Lee',
      'she will resign',
    ],
    [
      'should NOT, an occasion: who is called on is to speak',
      'Ann Lee called on Bo Diaz to admit that the bridge is old.',
      'Ann Lee',
      'Bo Diaz to admit that the bridge is old',
    ],
    [
      'an occasion on a day',
      'Ann Lee took to the stage on Monday to say that the bridge is old.',
      'Ann Lee',
      'the bridge is old',
    ],
    [
      'caused, behind a comma',
      'It was loud in the hall, prompting Mayor Ann Lee to say that it was late.',
      'Mayor Ann Lee',
      'it was late',
    ],
    [
      'caused, with “only for”',
      'Drivers waited for an answer, only for Ann Lee to say that it was late.',
      'Ann Lee',
      'it was late',
    ],
    [
      'caused, with words of others before it',
      'Bo Diaz looked at his watch, prompting Ann Lee to reply that “the bridge is old”.',
      'Ann Lee',
      '“the bridge is old”',
    ],
    ['occasion', 'Drivers lined up to say that the bridge is old.', 'Drivers', 'the bridge is old'],
    ['occasion', 'Ann Lee held a briefing to say that the bridge is old.', 'Ann Lee', 'the bridge is old'],
    [
      'occasion',
      'Ann Lee took to the radio to argue that the bridge is old.',
      'Ann Lee',
      'the bridge is old',
    ],
    [
      '“to” with a participle',
      'Ann Lee pivoted to arguing that the bridge is old.',
      'Ann Lee',
      'the bridge is old',
    ],
  ])('%s: %s', (_, body, who, what) => {
    expect(saidBy(body)).toEqual([[who, what]]);
  });

  test.each([
    ['a wish', 'Ann Lee wants to say that the bridge is old.'],
    ['a refusal', 'Ann Lee refused to say that the bridge is old.'],
    ['never had to', 'Ann Lee never had to explain that the bridge is old.'],
    ['keen to announce', 'Ann Lee is keen to announce that the bridge is old.'],
    ['a plan', 'Ann Lee came up with a plan to announce that the bridge is old.'],
    ['what would be an occasion', 'Ann Lee would use a briefing to say that the bridge is old.'],
  ])('NOT %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});

describe('“would” with what came later', () => {
  test.each([
    ['later', 'Ann Lee would later say that the bridge was old.', ['the bridge was old']],
    ['often', 'Ann Lee would often joke that the bridge was old.', ['the bridge was old']],
    ['NOT in a case', 'Ann Lee would say that the bridge was old.', []],
    ['NOT what is awaited', 'She hoped that Ann Lee would later say that the bridge was old.', []],
  ])('%s', (_, body, what) => {
    expect(
      saidIn(body)
        .filter(({ cue }) => cue?.startsWith('would'))
        .map((said) => said.what),
    ).toEqual(what);
  });
});

describe('a verb after “but”', () => {
  test.each([
    [
      'denies for itself',
      'Ann Lee did not name anybody but did note that the bridge is old.',
      ['the bridge is old'],
    ],
    ['NOT after “or”', 'Ann Lee did not confirm or announce that the bridge is old.', []],
  ])('%s', (_, body, what) => {
    expect(saidIn(body).map((said) => said.what)).toEqual(what);
  });
});
