import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('they are those whom the sentence before is about', () => {
  test.each([
    ['two who were named', 'I met with Mr. Diaz and Mr. Roe. They said it was over.', ['Diaz and Roe']],
    [
      'people whom it describes',
      'Drivers briefed on the plan were sure of it. And they said it was over.',
      ['Drivers briefed on the plan'],
    ],
    ['within the sentence', 'The drivers did not tell how much they hoped it would cost.', ['The drivers']],
    [
      'over where they say it',
      'Analysts at Dorton Bank cut it. In a note to clients, they said it was over.',
      ['Analysts at Dorton Bank'],
    ],
    [
      'a party that has spoken, whatever else is named',
      'It was up to Democrats. Democrats said Ann Lee lost her rights in May. They said it was over.',
      ['Democrats', 'Democrats'],
    ],
    [
      'and no body, where it is both',
      'Ann Lee met Bo Diaz, Ulm Bank said. They both said it was over.',
      ['Ulm Bank', undefined],
    ],
    ['a party', 'Ulm Democrats blocked it because they said it was over.', ['Ulm Democrats']],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test.each([
    ['two who were named beside others', 'Ann Lee and Bo Diaz met voters. They said it was over.'],
    ['of two groups', 'Drivers were met by officials. They said it was over.'],
    ['of two parties', 'Democrats won and Republicans lost. They said it was over.'],
    ['what they say', 'No drivers would be needed, they said.'],
    ['a thing', 'The results were late. They said it was over.'],
  ])('should NOT: %s: %s', (_, body) => {
    expect(sourcesIn(body)).toEqual([undefined]);
  });
});
