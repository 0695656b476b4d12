import { describe, expect, it } from 'vitest';
import { featuresOf } from './matched.ts';

const STORY = [
  'There was no more room in the morgue.',
  'The strike was called off on Friday.',
  'The mayor closed the harbour.',
];

describe('nearFeatures', () => {
  it.each([
    ['another word for the same', 'near', 'Is the mortuary full?', 0],
    ['a phrase for a word', 'near', 'Was the walkout cancelled?', 1],
    ['a word that stands nowhere itself', 'near, nowhere itself', 'Is the mortuary full?', 0],
    ['the sentence before', 'near before', 'Is the mortuary far?', 1],
  ])('%s: %s of %s', (_why, feature, question, s) => {
    expect(featuresOf(question, STORY, s)(feature)).toBeGreaterThan(0);
  });

  it.each([
    ['the word itself', 'near', 'Where is the morgue?', 0],
    ['a sentence about something else', 'near', 'Is the mortuary full?', 2],
  ])('should NOT: %s', (_why, feature, question, s) => {
    expect(featuresOf(question, STORY, s)(feature)).toBe(0);
  });
});
