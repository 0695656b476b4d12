import { describe, expect, it } from 'vitest';
import { FILLED_FEATURES, filledFeatures } from '../../../../src/answer/abstain/features/filled.ts';
import { named, rankedFirst } from '../asking.ts';

const filledOf = (question: string, sentence: string) =>
  named(FILLED_FEATURES, filledFeatures(rankedFirst(question, sentence)));

describe('what is asked for stands where the clause would tell it', () => {
  it.each([
    [
      'how many roads were closed?',
      'The council closed nine roads.',
      'a number of what is counted, in its part',
      1,
    ],
    [
      'how many roads were closed?',
      'The council closed roads on nine days.',
      'a number of what is counted, in its part',
      0,
    ],
    ['why was the road closed?', 'The road was closed because of the flood.', 'a reason', 1],
    ['why was the road closed?', 'The road was closed to repair it.', 'a reason behind the clause', 0.7],
    ['why was the road closed?', 'The road was closed on Friday.', 'a reason behind the clause', 0],
    ['where did the rally take place?', 'The rally took place in Dorton.', 'a place in the clause', 1],
    ['where did the rally take place?', 'The rally took place in May.', 'a place in the clause', 0],
    [
      'which governors joined the suit?',
      'Two governors, Orr and Diaz, joined the suit.',
      'the kind asked for is named',
      1,
    ],
    [
      'which governors joined the suit?',
      'Several governors joined the suit.',
      'the kind asked for is named',
      0,
    ],
    [
      'which governors joined the suit?',
      'Several governors joined the suit.',
      'the kind asked for is any',
      1,
    ],
    ['when was the road closed?', 'The road was closed on Friday.', 'a reason', -1],
  ])('%s %s %s', (question, sentence, feature, value) =>
    expect(filledOf(question, sentence)[feature]).toBeCloseTo(value, 6),
  );
});
