import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../../answer/story.ts';

const rolesIn = (body: string): readonly (string | undefined)[] => {
  const { attributions, story } = analysisOf(body);
  return attributions.map(({ source }) => source?.role && textOf(story.body, source.role));
};

describe('a role told', () => {
  test.each([
    [
      'without the name in it',
      'So said the Courier’s editor Ann Lee. Lee said it was late.',
      'Courier’s editor',
    ],
    [
      'of one, whomever she acts for',
      'Ann Lee, the lawyer representing the drivers, said it was late.',
      'the lawyer representing the drivers',
    ],
    [
      'by the office, not by the letter',
      'Ann Lee, a baker, left. A letter from Ann Lee said it was late.',
      'a baker',
    ],
    [
      'by what a minister is for, in small letters',
      'Minister of State for public health and wellbeing Ann Lee left. Lee said it was late.',
      'Minister of State for public health and wellbeing',
    ],
    ['of one who is not named, with the party', 'A Sinn Féin TD said it was late.', 'A Sinn Féin TD'],
    [
      'not by what others did, behind “according to”',
      'According to Ulm Bank, drivers built the bridge in a year. Ulm Bank said it was late.',
      undefined,
    ],
    ['not by whose rival nobody tells', 'Rival Ann Lee, the mayor, left. Lee said it was late.', 'the mayor'],
    [
      'by more than a noun',
      'They met author Ann Lee. Ann Lee, the author of a play, said it was late.',
      'the author of a play',
    ],
    [
      'by more than a rank',
      'Prof Ann Lee, the head of the bank, left. Lee said it was late.',
      'the head of the bank',
    ],
    ['by a noun where nothing else tells', 'They met author Ann Lee. Lee said it was late.', 'author'],
    ['by the outlet alone, for want of more', 'The Courier’s Ann Lee said it was late.', 'Courier'],
    ['by the outlet, a genitive without s', 'Reuters’ Ann Lee said it was late.', 'Reuters'],
    ['without the honour before the name', 'Club chairman Sir Bo Diaz said it was late.', 'Club chairman'],
    ['with what it is of', 'The head of the bank, Ann Lee, said it was late.', 'The head of the bank'],
    [
      'with the body that owns it',
      'It was late, the Bank of Ulm’s governor, Ann Lee, said.',
      'the Bank of Ulm’s governor',
    ],
    [
      'by the body that owns somebody',
      'The University of Ulm’s Ann Lee said it was late.',
      'University of Ulm',
    ],
    [
      'with the whole body before it',
      'The Bank of Ulm governor, Ann Lee, said it was late.',
      'The Bank of Ulm governor',
    ],
    [
      'with the port that owns it',
      'The Port of Ulm’s director, Ann Lee, said it was late.',
      'The Port of Ulm’s director',
    ],
    ['with whom it is for', 'A spokeswoman for the bank said it was late.', 'A spokeswoman for the bank'],
    [
      'with a whole possessive',
      'A source familiar with Lee’s thinking said it was late.',
      'A source familiar with Lee’s thinking',
    ],
    ['not cut within a possessive', 'A source close to Lee’s plans said it was late.', 'A source'],
    ['without a doctorate', 'Lead author Dr Ann Lee said it was late.', 'Lead author'],
    [
      'by an office of a body, before an honour',
      'Its chairwoman, Dame Ann Lee, said it was late.',
      'chairwoman',
    ],
    ['by a trade, before an honour', 'Dr Ann Lee left. A baker, Dr Ann Lee, said it was late.', 'A baker'],
    ['by an honour alone', 'Sir Bo Diaz said it was late.', 'Sir'],
    [
      'by whom an adviser is to, not by the one whom she advises',
      'An adviser to the mayor, Ann Lee, left. She said it was late.',
      'An adviser to the mayor',
    ],
    [
      'by an office, not by the courtesy of West Africa',
      'Secretary to the State Government, Alhaji Bo Diaz, left. He said it was late.',
      'Secretary to the State Government',
    ],
    ['by whose ally', 'Diaz ally Ann Lee left. Lee said it was late.', 'Diaz ally'],
    ['by whose ally, after it', 'Ann Lee, an ally of Bo Diaz, said it was late.', 'an ally of Bo Diaz'],
    [
      'by the party of a rival',
      'They met Republican rival Ann Lee. Lee said it was late.',
      'Republican rival',
    ],
  ])('%s: %s', (_, body, role) => {
    expect(rolesIn(body).at(-1)).toBe(role);
  });

  test.each([
    ['many', 'Rival candidates Ann Lee and Bo Diaz left. Lee said it was late.'],
    ['a rival of nobody', 'They met rival Ann Lee. Lee said it was late.'],
    ['a friend of nobody', 'Ann Lee, a longtime friend, said it was late.'],
    ['a document', 'An email from Ann Lee said it was late.'],
    ['a body of hers', 'He left the campaign of his wife, Ann Lee. Lee said it was late.'],
    ['whose it is', 'The man whose daughter Ann Lee left was late. Lee said it was late.'],
  ])('should NOT: %s: %s', (_, body) => {
    expect(rolesIn(body).at(-1)).toBeUndefined();
  });
});
