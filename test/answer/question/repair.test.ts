import { expect, test } from 'vitest';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { repaired } from '../../../src/answer/question/repair.ts';

const READ: Readonly<Record<string, string>> = { tomi: 'tomic', minister: 'ministry' };
const spell = (form: string): string | undefined => READ[form];

test.each([
  ['what did Bo Tomi say about steel', 'Bo Tomic', 'Bo Tomi'],
  ['what did bo tomi say', 'bo tomic', 'bo tomi'],
  ['what did Ann Lee say', 'Ann Lee', undefined],
  ['what did the minister say', 'the minister', undefined],
])('whose words are asked for is read as the story spells it: %s', (text, source, typed) => {
  const { said } = repaired(parseQuestion(text), spell);
  expect([said?.source, said?.typed]).toEqual([source, typed]);
});
