import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

const both = 'Ann Lee and Bo Diaz';

describe('two who were named in one breath', () => {
  test.each([
    ['Ann Lee and Bo Diaz left. Diaz slept. Both lawmakers said it was over.', [both]],
    [
      'Ann Lee of Ohio and Bo Diaz left. The two said it was over, but they argued it was late.',
      [both, both],
    ],
    ['Ann Lee and Bo Diaz left. Both said it was over.', [both]],
    ['Ann Lee and Bo Diaz left. The pair said it was over.', [both]],
    ['Ann Lee met Bo Diaz. The two candidates said it was over.', [both]],
  ])('%s', (body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test.each([
    ['bodies', 'Ann Lee and Bo Diaz left. Both governments said it was over.'],
    ['a woman and a man', 'Ann Lee and Carl Roe left. Both men said it was over.'],
    ['two others', 'Ann Lee and Bo Diaz left. Two lawmakers said it was over.'],
    ['three', 'Kim Holt, Ann Lee and Bo Diaz left. Both lawmakers said it was over.'],
    ['three, one by one', 'Ann Lee met Bo Diaz. Carl Roe slept. The two said it was over.'],
    [
      'two whom the sentence describes',
      'Ann Lee and Bo Diaz left. The mogul met the senator, both candidates saying it was over.',
    ],
  ])('should NOT: %s: %s', (_, body) => {
    expect(sourcesIn(body)).toEqual([undefined]);
  });
});
