import { expect, test } from 'vitest';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { withSpacesRead } from '../../../src/answer/question/spacing.ts';
import { analysisOf } from '../story.ts';

const PILLS = indexOf(analysisOf('The 25mg pills are safe. The 50 mg pills are not. He ran 5 times.'));
const TRIAL = indexOf(
  analysisOf(
    'Cyber crime is a heart-breaking business. The courtroom was full, and the court found no room. Her carpet was sold; green, house plants were not.',
  ),
);

const formsOf = (question: string, index = PILLS): readonly string[] =>
  withSpacesRead(parseQuestion(question), index).terms.map(({ form }) => form);

test.each([
  ['where are the 25 mg pills made', ['25mg', 'pills']],
  ['where are the 50mg pills made', ['50', 'mg', 'pills']],
])('a space is no other measure: %s', (question, forms) => expect(formsOf(question)).toEqual(forms));

test.each([
  ['the story has neither', 'where are the 75 mg pills made', ['75', 'mg', 'pills']],
  ['no unit', 'which 25 pills are safe', ['25', 'pills', 'safe']],
])('should NOT join: %s: %s', (_why, question, forms) => expect(formsOf(question)).toEqual(forms));

test.each([
  ['two words of the story', 'who fights cybercrime', ['fights', 'cyber', 'crime']],
  ['another form of them', 'who fights cybercrimes', ['fights', 'cyber', 'crime']],
  ['parted by a hyphen', 'who called it heartbreaking', ['heart', 'breaking']],
  ['one word of the story', 'who sat in the court room', ['sat', 'courtroom']],
])('nor is a compound: %s: %s', (_why, question, forms) =>
  expect(formsOf(question, TRIAL)).toEqual(expect.arrayContaining([...forms])),
);

test.each([
  ['short words that happen to meet', 'who sold the car pet', ['sold', 'car', 'pet']],
  ['over a comma', 'who sold the greenhouse', ['sold', 'greenhouse']],
  ['as the story has them too', 'who fights cyber crime', ['fights', 'cyber', 'crime']],
])('should NOT read so: %s: %s', (_why, question, forms) => expect(formsOf(question, TRIAL)).toEqual(forms));
