import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { figuresInstead } from '../../../src/answer/figures/asked.ts';
import { analysisOf } from '../story.ts';

const FLOOD = analysisOf(
  [
    'At least 34 people have died in floods in the Veldar valley, the governor said on Monday.',
    'She said 58 people were missing and more than 4,300 people had left their homes.',
    'The Red Cross put the number of dead at 41.',
    'The army has sent 600 soldiers and 12 helicopters to the valley.',
  ].join('\n\n'),
);

it.each([
  ['how many people have died?', [34, 41]],
  ['how many people are missing?', [58]],
  ['how many dead?', [41, 34]],
  ['how many soldiers were sent?', [600]],
  ['how many helicopters?', [12]],
  // Soldiers are people, where what is asked is done by them.
  ['how many people were sent?', [600]],
])('%s %j', (question, values) => {
  const answer = ask(question, [FLOOD]);
  expect(answer.answered && answer.figures?.map(({ value }) => value)).toEqual(values);
});

const BLAST = analysisOf(
  [
    'An explosion at a depot in Veldar killed at least 19 people and left dozens missing, the ministry said.',
    'Minister Paula Renko said that 43 people were unaccounted for.',
    'The union put the number of missing at more than 60.',
    'Two firefighters, aged 24 and 51, were among the dead, fire chief Henrik Vale said.',
  ].join('\n\n'),
);

it.each([
  ['how many dead', 'killed at least 19', [19]],
  ['how many people are missing?', '', [43, 60]],
  // A part of them, where that part is asked for.
  ['how many firefighters died', 'Two firefighters', [2]],
])('%s: the total of the lead before a part of it', (question, words, values) => {
  const answer = ask(question, [BLAST]);
  if (!answer.answered) throw new Error('no answer');
  const { story, sentence } = answer.evidence[0];
  expect(story.body.slice(sentence.start, sentence.end)).toContain(words);
  expect(answer.figures?.map(({ value }) => value)).toEqual(values);
});

it.each([
  ['people', [34, 58, 4300]],
  ['soldiers', [600]],
  ['tanks', []],
  ['age of the governor', []],
])('instead of a figure for %s only those of the same thing: %j', (thing, values) => {
  expect(figuresInstead(thing, [FLOOD], 4).map(({ value }) => value)).toEqual(values);
});

it('how many acres: a unit is counted by itself', () => {
  const fire = analysisOf(
    'The fire near Ulm had burned 14,168 acres by Friday, Ann Lee said.\n\nBo Diaz said it had burned 15,400 acres in 12 days.',
  );
  const answer = ask('how many acres has the fire burned', [fire]);
  const values = answer.answered && answer.figures?.map(({ value }) => value).toSorted((a, b) => a - b);
  expect(values).toEqual([14_168, 15_400]);
});

const CRASH = analysisOf(
  [
    'A woman died on Sunday after a balloon fell into a field, raising the death toll to three, police said.',
    'Officials initially said five people had been aboard. Sheriff Bo Diaz said there were in fact six.',
    'According to the agency, 19 of its 51 pilots are ill.',
    'Two trucks, each worth $5 million, were burnt.',
    'It was the worst accident in the state since 1993, when four people were killed near Ulm.',
  ].join('\n\n'),
);

it.each([
  ['how many people died?', 'death toll to three', [3]],
  ['how many people were killed in 1993?', 'since 1993', [4]],
  ['how many people were aboard?', 'in fact six', []],
  ['how many pilots are ill?', '19 of its 51', [19, 51]],
  ['how many trucks were burnt?', 'Two trucks', [2]],
])('%s: of now and of what is asked', (question, words, values) => {
  const answer = ask(question, [CRASH]);
  if (!answer.answered) throw new Error('no answer');
  const { story, sentence } = answer.evidence[0];
  expect(story.body.slice(sentence.start, sentence.end)).toContain(words);
  expect((answer.figures ?? []).map(({ value }) => value)).toEqual(values);
});

it('a price is no count of what has it', () => {
  const answer = ask('how much is a truck worth?', [CRASH]);
  const figures = (answer.answered && answer.figures) || [];
  expect(figures.map(({ value }) => value)).not.toContain(2);
});

const yearsAgo = (body: string) => analysisOf(body, { published: '2025-04-28' });

describe('figures of another year', () => {
  it.each([
    ['A flood in 2002 killed 110 people.', [23]],
    ['A 2002 flood killed 110 people.', [23]],
    ['A flood in 2002 had left 110 people dead.', [23]],
    // The year before is near enough to be meant.
    ['A flood in 2024 killed 110 people.', [110, 23]],
  ])('are left out beside one of now: %s', (past, values) => {
    const answer = ask('how many people died?', [
      yearsAgo(`Floods have killed 23 people, Ann Lee said.\n\n${past}`),
    ]);
    expect(answer.answered && answer.figures?.map(({ value }) => value)).toEqual(values);
  });

  it('stand behind those of now, whatever else their sentence has of the question', () => {
    const crush = yearsAgo(
      'The ministry said over 345 pilgrims have been killed in a crush near Ulm.\n\nThe deadliest crush was during the 1991 feast, in which 1,426 pilgrims died.\n\nLast week 76 people were killed when a hotel fell.',
    );
    const answer = ask('how many pilgrims died?', [crush]);
    expect(answer.answered && answer.figures?.[0]?.value).toBe(345);
    const then = ask('how many people died in 1991?', [crush]);
    expect(then.answered && then.figures?.[0]?.value).toBe(1426);
  });

  it('should NOT be left out where the best sentence tells of them', () => {
    const sales = 'The firm sold 3 million cars in 2023.\n\nIt may sell 4 million cars in 2026.';
    const answer = ask('how many cars did the firm sell?', [yearsAgo(sales)]);
    expect(answer.answered && answer.figures?.[0]?.value).toBe(3_000_000);
  });
});
