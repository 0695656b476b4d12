import { expect, test } from 'vitest';
import { sourcesIn } from '../../sources-in.ts';

test.each([
  [
    'a bank beside its name, whoever spoke since',
    'They read a letter from the bank, Talvia, on Monday. XBN said it was late. The bank said it was over.',
    ['XBN', 'Talvia'],
  ],
  [
    'what it makes',
    'Chip maker Norvane left. Ulm Tools stayed. The chip maker said it was over.',
    ['Norvane'],
  ],
  [
    'should NOT: what every company is',
    'The company Norvane left. Talvia said it was late. The company said it was over.',
    ['Talvia', 'Talvia'],
  ],
  [
    'should NOT: another make',
    'Chip maker Norvane left. In May Ulm stayed. The toy maker said it was over.',
    [undefined],
  ],
  [
    'should NOT: two called so',
    'The airline Norvane left. The airline Talvia stayed. The airline said it was over.',
    [undefined],
  ],
  [
    'should NOT: before the story names it',
    'The carmaker said it was over. In May carmaker Norvane left.',
    [undefined],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
