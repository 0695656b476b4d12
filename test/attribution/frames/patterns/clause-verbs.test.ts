import { describe, expect, test } from 'vitest';
import { saidIn } from '../../reading-of-text.ts';

describe('a verb that reports with “that” right behind it', () => {
  test.each([
    ['of manner', 'Ann Lee mumbled that the bridge was old.', 'mumbled'],
    ['of what somebody will do', 'Ann Lee threatened that the bridge was old.', 'threatened'],
    ['of a court', 'Ann Lee averred that the bridge was old.', 'averred'],
    ['of showing', 'Ann Lee highlighted that the bridge was old.', 'highlighted'],
    ['behind whom it is told to', 'Ann Lee confided to a friend in Ulm that the bridge was old.', 'confided'],
  ])('%s', (_, body, cue) => {
    expect(saidIn(body)).toMatchObject([{ who: 'Ann Lee', cue, what: 'the bridge was old' }]);
  });

  test.each([
    ['what is shown', 'Ann Lee highlighted the age of the bridge.'],
    ['a thing', 'The dog barked at the car that was old.'],
    ['what is denied', 'Ann Lee never grumbled that the bridge was old.'],
    ['when it was', 'Ann Lee ranted that day and left.'],
  ])('should NOT: %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
