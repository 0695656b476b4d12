import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('it stands for the body that its own sentence names', () => {
  test.each([
    [
      'which the sentence is about',
      'Dorton Council closed the bridge, which it says is old.',
      'Dorton Council',
    ],
    [
      'of several the one that it is about',
      'Dorton Council sued Ulm Bank over the bridge, which it says is old.',
      'Dorton Council',
    ],
    [
      'which it is not about',
      'Ministers paid Dorton Council after it warned that it was late.',
      'Dorton Council',
    ],
    [
      'by what it is',
      'Dorton Electric runs the mine. Ann Lee left in May.\n\nThe company closed the bridge, which it says is old.',
      'Dorton Electric',
    ],
    ['without a name', 'The agency published photographs of what it said were bridges.', 'the agency'],
    ['should NOT: a person', 'Ann Lee closed the bridge, which it says is old.', undefined],
    ['should NOT: where it is', 'Ministers met in Dorton after it warned that it was late.', undefined],
    [
      'should NOT: where something written stands in it',
      'Dorton Council read the report on the bridge, which it says is old.',
      undefined,
    ],
    [
      'should NOT: for whom it is written',
      'Written for Dorton Council, it said the bridge was old.',
      undefined,
    ],
    [
      'should NOT: one of several that it is not about',
      'Ministers paid Dorton Council and Ulm Bank after it warned that it was late.',
      undefined,
    ],
  ])('%s', (_, body, name) => {
    expect(sourcesIn(body)[0]).toBe(name);
  });
});
