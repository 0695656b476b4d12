import { expect, test } from 'vitest';
import { givenAs } from '../../../src/answer/figures/kinds.ts';
import type { AnswerType } from '../../../src/answer/question/expects.ts';

test.each<readonly [AnswerType, string]>([
  ['money', 'It cost £62m.'],
  ['money', 'It cost 90 Tavarian crowns.'],
  ['money', 'A stamp is 40 cents.'],
  ['money', 'The fine was 300 won, he said.'],
  ['percent', 'Fares rose by 9 per cent.'],
  ['distance', 'It is 62m tall.'],
])('%s: %s', (type, text) => expect(givenAs('', type)?.test(text)).toBe(true));

test.each<readonly [AnswerType, string]>([
  ['money', 'Fares rose by 9 per cent.'],
  ['money', 'At 16 she won a place in Ulm.'],
  ['distance', 'It cost £62m.'],
  ['distance', 'It cost $1.4m.'],
])('should NOT: %s: %s', (type, text) => expect(givenAs('', type)?.test(text)).toBe(false));

test.each([['It was 31°C.'], ['It was 31 degrees in Ulm.'], ['They worked in 15-degree weather.']])(
  'a heat: %s',
  (text) => expect(givenAs('how cold was it', 'manner')?.test(text)).toBe(true),
);
