import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a description that stands beside its name is whoever is named', () => {
  test.each([
    [
      'between commas',
      'Senator Ann Lee, a farmer from Ulm, in the name of thrift, has proposed selling the quay.',
      ['Ann Lee'],
    ],
    [
      'over a clause of its own',
      'Ann Lee, a former dockworker who is now a member of the council, said it was over.',
      ['Ann Lee'],
    ],
    [
      'two descriptions of one person',
      'They heard Carl Roe and Bo Diaz, a banker and former official who has suggested that it was over.',
      ['Bo Diaz'],
    ],
    [
      'behind where somebody is from, over where he is that',
      'It was backed by Ann Lee of Ohio, the leader on the Senate Harbour Committee, who said it was over.',
      ['Ann Lee'],
    ],
    [
      'behind the party of somebody',
      'Sen. Ann Lee (R-Ohio), a farmer who said it was over, left.',
      ['Ann Lee'],
    ],
    [
      'behind the age of somebody',
      '“It was cold,” said Ann Lee, 71, a retired driver who said she was late.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'before the subject of its sentence',
      'Ann Lee met Bo Diaz. The party’s presumed nominee, Diaz has won drivers by warning that the bridge is old.',
      ['Bo Diaz'],
    ],
    [
      'should NOT: a parenthesis',
      'Ann Lee met Bo Diaz. The driver, Diaz heard, has warned that the bridge is old.',
      [undefined],
    ],
    [
      'should NOT: whoever opens no clause is not the subject',
      'After meeting Ann Lee, a lawyer, who was wet, said it was over.',
      [undefined],
    ],
    ['should NOT: another of a list', 'Ann Lee, a guard and others said it was over.', [undefined]],
    [
      'should NOT: another of a list behind the age of somebody',
      'Ann Lee, 71, a guard and others said it was over.',
      [undefined],
    ],
    ['should NOT: a place', 'In Dorton, a lawyer, who was wet, said it was over.', [undefined]],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});

describe('an outlet is called by its name, not by its land', () => {
  test.each([
    ['which stands behind', 'The Ulmian state news agency, UNA, said it was over.', ['UNA']],
    ['which no list has for one', 'The Norland news agency, NNA, said it was over.', ['NNA']],
    ['should NOT: which stands before', 'The UNA state news agency said it was over.', ['UNA']],
    ['none', 'Ulmian state television said it was over.', [undefined]],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});

test.each([
  ['a family', 'The family of the driver, Bo Diaz, said it was over.', [undefined]],
  ['should NOT: one of them', 'The head of the family, Bo Diaz, said it was over.', ['Bo Diaz']],
])('one who is named beside one of a description is not %s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
