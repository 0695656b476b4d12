import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { GATE_FEATURES, gateFeatures } from '../../../src/answer/abstain/features.ts';
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

test('the best sentence is seen with all that its ranking saw', () => {
  const ranking = rank(parseQuestion('When did the port close?'), passageOf('Harbour news', PORT));
  const features = gateFeatures(ranking);
  FEATURES.forEach((name, i) => {
    expect(features[GATE_FEATURES.indexOf(`best: ${name}`)]).toBe(ranking.candidates[0]?.features[i]);
  });
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
