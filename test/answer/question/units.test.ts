import { expect, test } from 'vitest';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { withUnits } from '../../../src/answer/question/units.ts';
import { analysisOf } from '../story.ts';

const PILLS = indexOf(analysisOf('The 25mg pills are safe. The 50 mg pills are not. He ran 5 times.'));

const formsOf = (question: string): readonly string[] =>
  withUnits(parseQuestion(question), PILLS).terms.map(({ form }) => form);

test.each([
  ['where are the 25 mg pills made', ['25mg', 'pills']],
  ['where are the 50mg pills made', ['50', 'mg', 'pills']],
])('a space is no other measure: %s', (question, forms) => expect(formsOf(question)).toEqual(forms));

test.each([
  ['the story has neither', 'where are the 75 mg pills made', ['75', 'mg', 'pills']],
  ['no unit', 'which 25 pills are safe', ['25', 'pills', 'safe']],
])('should NOT join: %s: %s', (_why, question, forms) => expect(formsOf(question)).toEqual(forms));
