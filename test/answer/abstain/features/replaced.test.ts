import { describe, expect, it } from 'vitest';
import { REPLACED_FEATURES, replacedFeatures } from '../../../../src/answer/abstain/features/replaced.ts';
import { named, rankedFirst } from '../asking.ts';

const replacedOf = (question: string, sentence: string) =>
  named(REPLACED_FEATURES, replacedFeatures(rankedFirst(question, sentence)));

describe('one word of the question is another in the sentence', () => {
  const PLACE = 'another word stands in its place';
  const NOUN = 'what describes a noun is missing';

  it.each([
    ['what do female voters want?', 'Male voters want lower taxes.', PLACE],
    ['what do female voters want?', 'Male voters want lower taxes.', NOUN],
    ['when was the northern bridge closed?', 'The southern bridge was closed in May.', PLACE],
    ['when was the northern bridge closed?', 'The bridge was closed in May.', NOUN],
  ])('%s %s %s', (question, sentence, feature) =>
    expect(replacedOf(question, sentence)[feature]).toBeGreaterThan(0),
  );

  it.each([
    ['the same words', 'what do female voters want?', 'Female voters want lower taxes.', PLACE],
    ['the same behind "of"', 'when was the Dorton bridge closed?', 'The bridge of Dorton was closed.', NOUN],
    ['nothing stands there', 'when was the northern bridge closed?', 'The bridge was closed in May.', PLACE],
  ])('should NOT, %s: %s %s', (_, question, sentence, feature) =>
    expect(replacedOf(question, sentence)[feature]).toBe(0),
  );
});
