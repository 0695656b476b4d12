import { describe, expect, it, test } from 'vitest';
import { CLUE_BUCKETS, cluesOf, NO_CLUES } from '../../../../src/answer/abstain/clues/clues.ts';
import { bucketOf } from '../../../../src/answer/words/rarity.ts';
import { rankedFirst } from '../asking.ts';

const bucket = (clue: string): number => bucketOf(clue, CLUE_BUCKETS);

describe('what a sentence tells that the question does not hold', () => {
  it.each([
    ['why was the road closed?', 'The road was closed because of ice.', 'because', true],
    ['why was the road closed?', 'The road was closed on Friday.', 'because', false],
    ['where was the road closed?', 'The road was closed in Dorton.', 'in, name', true],
    ['where was the road in Dorton closed?', 'The road in Dorton was closed.', 'in, name', false],
    ['who closed the road?', 'The road was closed by Orr.', 'asked, by', true],
    ['who closed the road?', 'Orr closed the road.', 'asked, by', false],
    ['what did Orr close?', 'Orr closed it.', 'asked, asked', false],
  ])('%s %s «%s»: %s', (question, sentence, kind, is) => {
    expect(cluesOf(rankedFirst(question, sentence)).told.includes(bucket(`told||${kind}`))).toBe(is);
  });

  it('is seen with what is asked as well', () => {
    const { told } = cluesOf(rankedFirst('why was the road closed?', 'It closed because of ice.'));
    expect(told).toContain(bucket('told|phrase why|because'));
    expect(told).not.toContain(bucket('told|phrase where|because'));
  });
});

describe('which kinds of the words of a question a sentence lacks', () => {
  it.each([
    ['when did Orr resign?', 'Orr resigned on Friday.', 'verb 31', false],
    ['when did Orr resign?', 'Orr spoke on Friday.', 'verb 31', true],
    ['what happened in 2014?', 'It happened in 2014.', 'number of 4', false],
    ['what happened in 2014?', 'It happened in 2015.', 'number of 4', true],
  ])('%s %s «%s»: %s', (question, sentence, kind, is) => {
    expect(cluesOf(rankedFirst(question, sentence)).lacking.includes(bucket(`lacking||${kind}`))).toBe(is);
  });
});

test('without a sentence there are no clues', () => {
  expect(cluesOf(rankedFirst('why?'))).toEqual(NO_CLUES);
});
