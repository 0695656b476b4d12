import { describe, expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const HALL = answerIn(
  analysisOf(
    [
      'Priya Nair and her family smiled as they took the stage at the Lisk Community Hall.',
      'The seven family members from Ulm in the south have lived here for three months.',
      'Bo Diaz, a native of Vale, organised the evening in Lisk.',
      'Ann Lee read a letter from Mayor Jo Park in the hall.',
    ].join('\n\n'),
  ),
);

describe('where somebody comes from', () => {
  test.each([
    ['in the sentence behind', 'where is Priya Nair from?', /from Ulm/],
    ['beside the name', 'where does Bo Diaz come from?', /native of Vale/],
  ])('%s: %s', (_why, question, expected) => expect(HALL(question)).toMatch(expected));

  test('should NOT: of somebody else', () =>
    expect(HALL('where is the letter from?')).not.toMatch(/from Ulm|Vale/));
});
