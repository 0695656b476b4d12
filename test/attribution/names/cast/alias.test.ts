import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['known so', 'Bo Diaz, better known as Zap, left. Zap said it was late.', 'Bo Diaz'],
  ['known so to some', 'Bo Diaz (known to his fans as Zap) left. Zap said it was late.', 'Bo Diaz'],
  ['on a stage', 'Bo Diaz, who performs as Zap, left. Zap said it was late.', 'Bo Diaz'],
  ['in marks', 'Bo Diaz, nicknamed “Zap”, left. Zap said it was late.', 'Bo Diaz'],
])('%s', (_, body, name) => {
  expect(new Set(sourcesIn(body))).toEqual(new Set([name]));
});

test.each([
  ['a town', 'Bo Diaz, known in Ulm as a baker, met Zap. Zap said it was late.'],
  ['who came as another', 'Bo Diaz, as Zap left, went home. Zap said it was late.'],
])('should NOT: %s', (_, body) => {
  expect(sourcesIn(body)).toEqual(['Zap']);
});
