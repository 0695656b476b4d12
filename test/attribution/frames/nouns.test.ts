import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('a noun of saying with its owner', () => {
  test.each([
    [
      'a pronoun',
      'The council heard of her claim that the bridge is unsafe.',
      'her',
      'claim',
      'the bridge is unsafe',
    ],
    [
      'that has been so',
      'Her argument has been that the bridge is unsafe.',
      'Her',
      'argument has been',
      'the bridge is unsafe',
    ],
    [
      'over when it was said',
      'The sign is a dig at Lee’s statement earlier this year that drivers who wait should pay.',
      'Lee',
      'statement',
      'drivers who wait should pay',
    ],
    [
      'an author',
      'The board heard a statement by Ann Lee that the bridge will close.',
      'Ann Lee',
      'statement',
      'the bridge will close',
    ],
    [
      'the subject of its sentence',
      'The announcement by Ann Lee that the bridge will close surprised the town.',
      'Ann Lee',
      'announcement',
      'the bridge will close',
    ],
    [
      'an owner',
      'The council heard of Ann Lee’s warning that the bridge is unsafe.',
      'Ann Lee',
      'warning',
      'the bridge is unsafe',
    ],
    [
      'before an irregular verb',
      'His claim that the bridge is unsafe drew laughter.',
      'His',
      'claim',
      'the bridge is unsafe',
    ],
    [
      'over when it was made',
      'There is no source for his claim in November that the bridge is unsafe.',
      'his',
      'claim',
      'the bridge is unsafe',
    ],
    [
      'an author over a role',
      'The board heard criticism from former mayor Ann Lee that the bridge is unsafe.',
      'former mayor Ann Lee',
      'criticism',
      'the bridge is unsafe',
    ],
    [
      'an author named beside a description',
      'There were complaints by the head of the firm, Ann Lee, that the bridge is unsafe.',
      'Ann Lee',
      'complaints',
      'the bridge is unsafe',
    ],
  ])('%s', (_, body, who, cue, what) => {
    expect(saidIn(body)).toEqual([{ type: 'indirect', who, cue, what }]);
  });
});

describe('a noun of saying or of a view, of which “is that” tells what', () => {
  test.each([
    ['Ann Lee’s message is that the bridge is safe.', 'Ann Lee', 'message is'],
    ['Her view was that the bridge is safe.', 'Her', 'view was'],
    ['The message from Ann Lee is that the bridge is safe.', 'Ann Lee', 'message from Ann Lee is'],
    ['Word from the ministry is that the bridge is safe.', 'the ministry', 'Word from the ministry is'],
    ['The council’s position remains that the bridge is safe.', 'The council', 'position remains'],
  ])('%s', (body, who, cue) => {
    expect(saidIn(body)).toMatchObject([{ who, cue, what: 'the bridge is safe' }]);
  });

  test.each([
    ['a likeness', 'The council’s reply was that of a bully.'],
    ['of nobody', 'The point is that the bridge is safe.'],
    ['of a thing', 'The view from the bridge is that it is late.'],
    ['no noun of saying', 'The problem with Ann Lee is that she is late.'],
  ])('should NOT, %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});

describe('a noun that tells nothing said', () => {
  test.each([
    ['a relative', 'His proposal that passed the council was old.'],
    ['a relative over when', 'His proposal in November that passed the council was old.'],
    ['to whom', 'Her promise to voters was kept.'],
    ['nobody’s', 'The claim that the bridge is unsafe is old.'],
    [
      'where its clause cannot be told from what follows',
      'His claim that the bridge is unsafe sparks laughter.',
    ],
  ])('%s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});

describe('a verb that has its sense from a noun of saying', () => {
  test.each([
    ['Ann Lee made the odd claim that the bridge is unsafe.', 'made the odd claim'],
    ['Ann Lee, the union’s president, expressed concern that the bridge is unsafe.', 'expressed concern'],
    ['Ann Lee has voiced fears that the bridge is unsafe.', 'has voiced fears'],
  ])('%s', (body, cue) => {
    expect(saidIn(body)).toMatchObject([{ who: 'Ann Lee', cue, what: 'the bridge is unsafe' }]);
  });

  test('an adverb opens its clause', () => {
    const body = 'Ann Lee expressed concern that even some of the drivers could leave.';
    expect(saidIn(body)).toMatchObject([{ what: 'even some of the drivers could leave' }]);
  });

  test.each([
    ['a relative', 'Ann Lee made a promise that surprised the town.'],
    ['no noun of saying', 'Ann Lee made a cake that the town liked.'],
    ['what happened', 'The flood raised fears that the bridge is unsafe.'],
    ['hopes raised', 'Ann Lee won, raising hopes that the bridge is safe.'],
    ['denied', 'Ann Lee did not express concern that the bridge is unsafe.'],
  ])('should NOT, %s: %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
