import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../sources-in.ts';

describe('the noun behind a name tells what body bears it', () => {
  test.each([
    ['and is no part of it', 'The Unify union said talks had failed.', ['Unify']],
    [
      'and calls it again',
      'The Unify union condemned the plan. The rain went on. The union said talks had failed.',
      ['Unify', 'Unify'],
    ],
    [
      'before another that has spoken',
      'Tasmin said two were hurt.\n\nThe Ryna airline said flights were late. The airline said it would pay.',
      ['Tasmin', 'Ryna', 'Ryna'],
    ],
    ['of a party too', 'The Bright party said it was late. The party said no more.', ['Bright', 'Bright']],
    [
      'of two words with capitals too',
      'Ann Hill chairs the Save Venn group. Hill slept. The group said it was late.',
      ['Save Venn'],
    ],
    [
      'though a headline has it for short',
      'Council backs Venn scheme\n\nAnn Hill chairs the Save Venn group. Hill slept. The group said it was late.',
      ['Save Venn'],
    ],
    [
      'should NOT: of two words that a person bears',
      'Mary Hill slept. Rain fell on the Ann Venn group. The group said it was late.',
      ['Ann Venn’s group'],
    ],
    [
      'should NOT: of a body that the reader knows already',
      'Lumo said it was sorry. The Lumo union said talks had failed.',
      ['Lumo', undefined],
    ],
    ['should NOT: of a person', 'Ann Lee left. The Lee group said it was late.', ['Ann Lee’s group']],
    ['should NOT: with more behind it', 'The Unify union leader said it was late.', [undefined]],
    ['should NOT: of one of several', 'A Unify union said it was late.', [undefined]],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});

describe('a trade with the capital of its sentence is no part of a name', () => {
  test.each([
    ['Planemaker Corvane said it would close.', 'Corvane'],
    ['Shipbuilder Halvor Yards said it would close.', 'Halvor Yards'],
    ['“It is late,” said Filmmaker Magazine.', 'Filmmaker Magazine'],
  ])('%s', (body, name) => {
    expect(sourcesIn(body)).toEqual([name]);
  });
});
