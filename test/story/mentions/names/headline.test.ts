import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

describe('names within a headline', () => {
  test.each([
    [
      'that the running text has too',
      'Nine Cruel Things Zora Vek Has Said\n\nZora Vek left.',
      ['Zora Vek', 'Zora Vek'],
    ],
    [
      'of two people',
      'Vek Hits Ann Lee On Tax Plans\n\nVek left Ann Lee.',
      ['Vek', 'Ann Lee', 'Vek', 'Ann Lee'],
    ],
    ['by a given name', 'Big Hopes Rise As Ann Brackwell Returns\n\nIt rained.', ['Ann Brackwell']],
    [
      'with a title',
      'Town Council Finally Endorses Mayor Zora Vek\n\nZora Vek left.',
      ['Zora Vek', 'Zora Vek'],
    ],
    ['before a colon', 'Daily Courier: Voters Have Had Enough Of Tax Cuts\n\nIt rained.', ['Daily Courier']],
  ])('%s', (_, body, names) => {
    expect(namesIn(body)).toEqual(names);
  });

  test.each([
    ['in capitals', 'TOWN COUNCIL FINALLY ENDORSES ANN LEE\n\nIt rained.'],
    ['no name before it', 'Rail Boss Says Bridge Will Never Close\n\nIt rained.'],
    ['unknown to the text', 'Big Bank Abruptly Drops Local Network\n\nThe bank left.'],
  ])('should NOT: %s', (_, body) => {
    expect(namesIn(body)).toEqual([]);
  });
});

describe('should NOT take for a headline', () => {
  test.each([
    ['a title with a name', 'Senate Budget Committee Chairman Zora Vek', ['Zora Vek']],
    ['a sentence full of names', 'Mayor Zora Vek met Bank of Ulm Chairman Kit Moe.', ['Zora Vek', 'Kit Moe']],
    ['one with a bracket', 'Council Press Officer Zora Vek (D-Ulm) left it all.', ['Zora Vek', 'D-Ulm']],
  ])('%s', (_, body, names) => {
    expect(namesIn(body)).toEqual(names);
  });
});
