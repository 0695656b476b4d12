import { describe, expect, it } from 'vitest';
import { model } from '../../../src/answer/model.ts';
import { FEATURES, LINE_FEATURES } from '../../../src/answer/ranking/features.ts';
import { featuresOf } from './matched.ts';

const HARBOUR = [
  'The Battle of Long Quay began on Monday.',
  'It ended with 14 boats lost.',
  'The mayor, Ann Lee, visited the harbour.',
  'She was born in 1961.',
];

describe('features of trees', () => {
  it.each([
    ['a name in the sentence', 'name: same', 'Where is Ann Lee?', 2, true],
    ['a name in the sentence before', 'name: before', 'When was Ann Lee born?', 3, true],
    ['no name in the sentence before', 'name: before', 'When was Ann Lee born?', 1, false],
    ['a word of the same root', 'verb: same', 'Who visits the harbour?', 2, true],
    ['a pronoun that goes on', 'pronoun first, words before', 'When was Ann Lee born?', 3, true],
    ['a name that does not', 'pronoun first, words before', 'Where is Ann Lee?', 2, false],
    ['a pronoun after a name asked', 'pronoun first, name before', 'When was Ann Lee born?', 3, true],
    ['a number expected and here', 'expected', 'How many boats were lost?', 1, true],
    ['none here', 'expected', 'How many boats were lost?', 2, false],
    ['one in the next sentence only', 'expected after only', 'How many boats were lost?', 0, true],
    ['the first sentence', 'first', 'What began?', 0, true],
    ['not the first', 'first', 'What began?', 1, false],
    ['a run of the question', 'runs of two', 'Who fought the Battle of Long Quay?', 0, true],
    ['words of it apart', 'runs of two', 'Who left the quay after a long fight?', 0, false],
    ['the best coverage', 'best by coverage', 'How many boats were lost?', 1, true],
    ['less than the best', 'best by coverage', 'How many boats were lost?', 2, false],
    ['a cue for a year', 'cue: year', 'When was Ann Lee born?', 3, true],
    ['no year', 'cue: year', 'When was Ann Lee born?', 1, false],
    ['the kind of the question', 'asks when', 'When was Ann Lee born?', 0, true],
    ['another kind', 'asks when', 'Who was born?', 0, false],
  ] as const)('%s: %s', (_, feature, question, s, expected) => {
    expect(featuresOf(question, HARBOUR, s)(feature) > 0).toBe(expected);
  });

  it('sees a sentence that introduces what the title names', () => {
    const sentences = ['The quay opened late.', 'Long Quay is a harbour in Eastport.'];
    const at = (s: number) => featuresOf('where is Long Quay', sentences, s, 'Long Quay');
    expect(at(1)('begins with title')).toBe(1);
    expect(at(0)('begins with title')).toBe(1);
    expect(at(0)('share of title')).toBeLessThan(at(1)('share of title'));
  });

  it('has the names that the learned weights are for, each once', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
    expect(Object.keys(model.ranking.line)).toEqual(LINE_FEATURES);
    const used = model.ranking.trees.flatMap(({ feature }) => feature);
    expect(Math.max(...used)).toBeLessThan(FEATURES.length);
  });
});
