import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shared } from '../../../src/answer/abstain/features/wording.ts';
import { GATE_FEATURES, gateFeatures, OF_BEST, OF_SECOND } from '../../../src/answer/abstain/features.ts';
import { gate } from '../../../src/answer/model.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { FEATURES } from '../../../src/answer/ranking/features.ts';
import { passageOf } from '../../../src/answer/ranking/passage.ts';
import { rank } from '../../../src/answer/ranking/rank.ts';

const PORT = [
  'The port of Calder closed in May.',
  'It handles 2 million tonnes of coal a year.',
  'Mayor Ann Lee called that a shame.',
];

function featuresOf(question: string, sentences: readonly string[] = PORT): Readonly<Record<string, number>> {
  const values = gateFeatures(rank(parseQuestion(question), passageOf('Harbour news', sentences)));
  return Object.fromEntries(GATE_FEATURES.map((name, i) => [name, values[i] ?? Number.NaN]));
}

test('the trees number the features as the code does: train again after a change', () => {
  expect(gate.features).toEqual(GATE_FEATURES);
  expect(new Set(GATE_FEATURES).size).toBe(GATE_FEATURES.length);
});

test('every feature that is taken from the ranking is one of it', () => {
  expect([...OF_BEST, ...OF_SECOND].filter((name) => !FEATURES.includes(name))).toEqual([]);
});

describe('where the words of a question are', () => {
  it.each([
    ['When did the port close?', 'words missing here', 0],
    ['When did the port strike?', 'words missing here', 1],
    ['When did the port of Calder handle coal?', 'words missing near', 0],
    ['When did the harbour of Calder close?', 'words missing here', 1],
    ['When did the harbour of Calder close?', 'words missing near', 0],
    ['When did the harbour of Calder close?', 'words missing anywhere', 0],
    ['What did Pryce say of Calder?', 'names', 2],
    ['What did Pryce say of Calder?', 'names missing anywhere', 1],
    ['When did the port close?', 'met here', 1],
  ])('%s %s: %d', (question, feature, value) => {
    expect(featuresOf(question)[feature]).toBeCloseTo(value, 6);
  });
});

describe('how the wording stands in the sentence', () => {
  it.each([
    ['a b c', 'a b c', 3, 3],
    ['a b c', 'c b a', 1, 1],
    ['a b c d', 'a x c d', 2, 3],
    ['a', '', 0, 0],
  ])('%s against %s: a run of %d, %d in order', (a, b, run, subsequence) => {
    expect(shared(a.split(' '), b.split(' '))).toEqual({ run, subsequence });
  });

  it('is told by neighbours that the sentence sets apart, and by a modifier that it lacks', () => {
    expect(featuresOf('When did the eastern port close?')['modifier missing']).toBeGreaterThan(0);
    expect(featuresOf('When did the port close?')['modifier missing']).toBe(0);
  });
});

describe('what could be the answer', () => {
  it.each([
    ['When did the port close?', 'of the kind here', 1],
    ['Which port closed?', 'expects a kind', 0],
    ['Which port closed?', 'of the kind here', -1],
  ])('%s %s: %d', (question, feature, value) => {
    expect(featuresOf(question)[feature]).toBe(value);
  });
});

test('any question to any text gives a finite number for each feature', () => {
  const words = fc.array(
    fc.constantFrom('port', 'Calder', 'closed', '14', 'first', 'the', 'not', 'May', '“'),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 5 }), (question, sentences) => {
      const passage = passageOf(
        'Calder',
        sentences.map((each) => each.join(' ')),
      );
      const features = gateFeatures(rank(parseQuestion(question.join(' ')), passage));
      expect(features).toHaveLength(GATE_FEATURES.length);
      expect(features.every(Number.isFinite)).toBe(true);
    }),
  );
});
