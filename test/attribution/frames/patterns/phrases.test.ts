import { describe, expect, test } from 'vitest';
import { saidIn } from '../../reading-of-text.ts';

describe('a phrase that reports the clause behind it', () => {
  test.each([
    ['a view', 'Ann Lee took the view that the bridge was old.', 'Ann Lee'],
    ['what is let be known', 'The council let it be known that the bridge was old.', 'The council'],
    ['what slips', 'She let slip that the bridge was old.', 'She'],
    ['a word given', 'Ann Lee gave her word that the bridge was old.', 'Ann Lee'],
    ['a word sent', 'Ann Lee sent word that the bridge was old.', 'Ann Lee'],
    ['a conclusion', 'Officials came to the conclusion that the bridge was old.', 'Officials'],
  ])('%s', (_, body, who) => {
    expect(saidIn(body)).toMatchObject([{ who, what: 'the bridge was old' }]);
  });

  test.each([
    ['a view of a town', 'Ann Lee took the view in from the bridge.'],
    ['a rope', 'Ann Lee let slip the rope that held the boat.'],
    ['what was not let on', 'Ann Lee did not let on that the bridge was old.'],
  ])('should NOT: %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
