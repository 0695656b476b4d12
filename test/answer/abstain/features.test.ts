import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CLUE_BUCKETS } from '../../../src/answer/abstain/clues/clues.ts';
import { GATE_FEATURES, gateFeatures } from '../../../src/answer/abstain/features.ts';
import { type Finding, rankedIn } from '../../../src/answer/finding/finding.ts';
import { gate } from '../../../src/answer/model.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { FEATURES } from '../../../src/answer/ranking/features.ts';
import { indexedTask } from '../../../src/evaluation/answers/tasks.ts';

const PORT = [
  'The port of Calder closed in May.',
  'It handles 2 million tonnes of coal a year.',
  'Mayor Ann Lee called that a shame.',
];

const CLUE_WEIGHTS = new Float64Array(CLUE_BUCKETS).fill(0.1);

const foundIn = (question: string, sentences: readonly string[] = PORT, title = 'Harbour news'): Finding =>
  rankedIn(
    { question: parseQuestion(question) },
    indexedTask({ suite: '', id: '', title, sentences: [...sentences], questions: [] }),
  );

function featuresOf(question: string): Readonly<Record<string, number>> {
  const values = gateFeatures(foundIn(question), CLUE_WEIGHTS);
  return Object.fromEntries(GATE_FEATURES.map((name, i) => [name, values[i] ?? Number.NaN]));
}

test('the trees number the features as the code does: train again after a change', () => {
  expect(gate.features).toEqual(GATE_FEATURES);
  expect(new Set(GATE_FEATURES).size).toBe(GATE_FEATURES.length);
});

test('the best sentence is seen with all that its ranking saw', () => {
  const finding = foundIn('When did the port close?');
  const features = gateFeatures(finding, CLUE_WEIGHTS);
  FEATURES.forEach((name, i) => {
    expect(features[GATE_FEATURES.indexOf(`best: ${name}`)]).toBe(finding.candidates[0]?.features[i]);
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
      const texts = sentences.map((each) => each.join(' '));
      const features = gateFeatures(foundIn(question.join(' '), texts, 'Calder'), CLUE_WEIGHTS);
      expect(features).toHaveLength(GATE_FEATURES.length);
      expect(features.every(Number.isFinite)).toBe(true);
    }),
  );
});
