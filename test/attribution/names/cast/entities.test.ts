import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a surname that several bear is of one of them', () => {
  test.each([
    [
      'of whoever has been named, not of one named later whose name tells a gender',
      'Robin Marsh left. Mr. Marsh wept. Days went by.\n\nIt was the quay of Peter Marsh.\n\n“It is over,” Mr. Marsh said.',
      ['Robin Marsh'],
    ],
    [
      'of whom the paragraph has named, whatever it has named since',
      'Peter Marsh, the minister, left.\n\nThe head of the office, Karl Marsh, slept. They met the Ulm Board. Mr Marsh said it was late.',
      ['Karl Marsh'],
    ],
    [
      'not of whom the story calls by the given name',
      'Carl Marsh: Paula is right\n\nFor his wife Paula Marsh, the baker Carl Marsh said it was over.\n\nMarsh said, “She is right.”',
      ['Carl Marsh', 'Carl Marsh', 'Carl Marsh'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});

test('a dateline shouts what the story then calls otherwise', () => {
  expect(sourcesIn('BEIJING – The crews met on Monday.\n\nAccording to Beijing, it was late.')).toEqual([
    'Beijing',
  ]);
});

describe('initials that are written as one word', () => {
  test.each([
    ['of whom a title brings back', 'So said RN Roe. “It is over,” Mr Roe said.', ['RN Roe']],
    ['should NOT: of nobody', 'So said AP Roe. Ann Roe said it was over.', ['Ann Roe']],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body).slice(-1)).toEqual(names);
  });
});

describe('a surname alone goes to whom a title has just brought in', () => {
  const before = 'Hannah Lee left Ulm. Lee slept. Lee ate. Lee ran. The crowd went home. It rained.\n\n';

  test.each([
    ['in the next sentence', 'Mayor Bo Lee opened the gate.\n\nLee said it was over.', ['Bo Lee']],
    [
      'and to them again',
      'Mayor Bo Lee opened the gate.\n\nLee said it was over. The rail was old. Lee said it was late.',
      ['Bo Lee', 'Bo Lee'],
    ],
    ['should NOT: without a title', 'Bo Lee opened the gate.\n\nLee said it was over.', ['Hannah Lee']],
    [
      'should NOT: whom a sentence does not open with',
      'The crowd met Mayor Bo Lee.\n\nLee said it was over.',
      ['Hannah Lee'],
    ],
    [
      'should NOT: after other sentences',
      'Mayor Bo Lee opened the gate. It rained. The crowd left. It was cold.\n\nLee said it was over.',
      ['Hannah Lee'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(before + body)).toEqual(names);
  });
});

describe('a surname that is a country', () => {
  test.each([
    ['is whoever is quoted', 'Rep. Ann Israel left. “It is over,” Israel said.', ['Ann Israel']],
    ['should NOT: the country', 'Rep. Ann Israel left. Israel said it was over.', ['Israel']],
    ['is whom a pronoun then stands for', 'Rep. Ann Israel left. Israel said she was tired.', ['Ann Israel']],
    [
      'and then wherever the story says nothing else of the place',
      'Rep. Ann Israel left. Israel said she was tired. Israel said it was late.',
      ['Ann Israel', 'Ann Israel'],
    ],
    [
      'should NOT: where the story is in that country too',
      'Rep. Ann Israel left. She was in Israel. Israel said she was to go.',
      ['Israel'],
    ],
    ['should NOT: without such a person', 'Rep. Ann Lee left. “It is over,” Israel said.', ['Israel']],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});

describe('what is brought in with an article for one of many', () => {
  test.each([
    [
      'is nobody named before',
      'Harbour PAC left. A new rival PAC started by a friend said it was over.',
      [undefined],
    ],
    ['should NOT: with its own article', 'Harbour PAC left. The PAC said it was over.', ['Harbour PAC']],
    [
      'should NOT: where it tells of somebody',
      'The Ulm Council left. A Council aide, Ann Lee, said it was over. The Council said it was late.',
      ['Ann Lee', 'Ulm Council'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});

describe('a state is not called by the last word of another', () => {
  test.each([
    [
      'of two',
      'The Republic of Norland says it is late. The old Senga Republic left.',
      ['Republic of Norland'],
    ],
    ['should NOT: alone', 'The Senga Republic left. The Republic says it is late.', ['Senga Republic']],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});

describe('a body that every land has is told by the land', () => {
  test.each([
    [
      'of two lands',
      'Iran’s Foreign Ministry said it was late. Israel’s Foreign Ministry said it was early.',
      ['Iran’s Foreign Ministry', 'Israel’s Foreign Ministry'],
    ],
    [
      'by the land or its adjective',
      'Iran’s Foreign Ministry said it was late. The Iranian Foreign Ministry said it was over.',
      ['Iran’s Foreign Ministry', 'Iran’s Foreign Ministry'],
    ],
    [
      'and comes back without it',
      'Iran’s Foreign Ministry said it was late. The Foreign Ministry said it was over. The ministry said it rained.',
      ['Iran’s Foreign Ministry', 'Iran’s Foreign Ministry', 'Iran’s Foreign Ministry'],
    ],
    ['should NOT: a name of its own', 'Germany’s Deutsche Bank said it was late.', ['Deutsche Bank']],
    ['should NOT: a body of a person', 'Lee’s Foreign Ministry said it was late.', ['Foreign Ministry']],
  ])('%s: %s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});

describe('a surname that says where others are from', () => {
  test.each([
    ['is of whoever bears it', 'Hilary Dane left. Dane said it was late.', ['Hilary Dane']],
    ['should NOT: a people', 'Hilary Dane left. French farmers said it was late.', [undefined]],
  ])('%s: %s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
