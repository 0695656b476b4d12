import { describe, expect, test } from 'vitest';
import { attributionsIn, saidIn, wordsOf } from './reading-of-text.ts';

const whoIn = (body: string): readonly (string | undefined)[] => saidIn(body).map(({ who }) => who);

describe('the source is the head of its phrase', () => {
  test.each([
    [
      'a relative gives its antecedent',
      'Democrats across the region, who praised the plan, called it “a great step”.',
      'Democrats',
    ],
    [
      'the official, not “who”',
      'A senior official, who asked not to be named, denied that it sank.',
      'A senior official',
    ],
    ['without a comma too', 'An official who asked not to be named said the ship sank.', 'An official'],
    [
      'over an apposition with a town and its state',
      'Ann Lee, a salesman from Sumter, South Carolina, said the ship sank.',
      'Ann Lee',
    ],
    [
      'over a town and its state',
      'Ann Lee of Columbia, South Carolina said the ship sank.',
      'Ann Lee of Columbia',
    ],
    ['over an age', 'Ann Lee, 35, said the ship sank.', 'Ann Lee'],
    ['a noun without a capital', 'The talks failed, according to the state mediator.', 'the state mediator'],
    ['one among many', '“We lost it all,” wrote another.', 'another'],
    ['after a number and a verb', 'Hundreds died after 14 boats sank, Mayor Ann Lee said.', 'Mayor Ann Lee'],
    ['two words that report', '“We lost it all,” Ann Lee shot back.', 'Ann Lee'],
    ['two words, inverted', '“We lost it all,” fired back Ann Lee.', 'Ann Lee'],
    [
      'an office with a noun like a verb',
      'The secretary of state said the ship sank.',
      'The secretary of state',
    ],
    [
      'after a clause of another',
      'When Bo Dahl arrived, Ann Lee smiled and said, “We lost it all.”',
      'Ann Lee',
    ],
    ['after a dash', 'Not a fluke - Carl Bialik: “It was a simple thing to see.”', 'Carl Bialik'],
    ['a headline’s topic', 'Ann Lee on the bridge: “It is closed for good.”', 'Ann Lee'],
  ])('%s', (_, body, who) => {
    expect(whoIn(body)).toEqual([who]);
  });

  test.each([
    [
      'goes on',
      'The bridge is safe, Ann Lee said on Monday, adding that it was checked.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'goes on after a quotation',
      '“It is safe and sound,” Ann Lee said, noting that it was checked.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'NOT over the end of a sentence',
      'The bridge is safe, Ann Lee said. Bo Dahl resigned in May, noting that it was old.',
      ['Ann Lee', 'Bo Dahl'],
    ],
  ])('a participle after a comma %s', (_, body, who) => {
    expect(whoIn(body)).toEqual(who);
  });

  test('a relative keeps its place beside its antecedent', () => {
    const body = 'It was the mayor, who said the ship sank.';
    const [found] = attributionsIn(body);
    expect([wordsOf(body, found?.source), wordsOf(body, found?.source?.relative)]).toEqual([
      'the mayor',
      'who',
    ]);
  });

  test.each([
    ['anonymity asked for', 'A senior official asked not to be named.'],
    ['anonymity kept', 'The source declined to be identified.'],
    ['a reason cited', 'The store closed, citing a lack of staff.'],
    ['going on to do something', 'Ann Lee went on to win the seat.'],
    ['a topic without a quotation', 'Lee on Monday: rain.'],
  ])('nothing is said by %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
