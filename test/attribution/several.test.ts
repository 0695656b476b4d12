import { describe, expect, test } from 'vitest';
import { attributionsIn, saidIn } from './reading-of-text.ts';

describe('for whom somebody plays', () => {
  test.each([
    'Ulm and Germany striker Bo Diaz said it was late.',
    '“It is late,” said Ulm and Germany captain Bo Diaz.',
  ])('%s', (body) => {
    expect(attributionsIn(body).map(({ source }) => source?.name)).toEqual(['Bo Diaz']);
  });

  test('should NOT: two people', () => {
    const [said] = attributionsIn('Ann Lee and Germany striker Bo Diaz said it was late.');
    expect(said?.source?.name).toBe('Ann Lee and Bo Diaz');
  });

  test('should NOT: a body and a person', () => {
    const [said] = attributionsIn('Lumo and Bo Diaz said it was late.');
    expect(said?.source?.name).toBe('Lumo and Bo Diaz');
  });
});

describe('of what two towns have', () => {
  test.each([
    ['a council', 'Ulm and Dorton Council leader Ann Lee said it was late.', 'Ann Lee'],
    ['a member', 'Ulm and Dorton MP Ann Lee said it was late.', 'Ann Lee'],
    ['should NOT: a town and its mayor', 'Ulm and Mayor Ann Lee said it was late.', 'Ulm and Ann Lee'],
    [
      'should NOT: a body and one of a land',
      'Lumo and German minister Ann Lee said it was late.',
      'Lumo and Ann Lee',
    ],
  ])('%s', (_, body, name) => {
    expect(attributionsIn(body).map(({ source }) => source?.name)).toEqual([name]);
  });
});

describe('who speaks at once', () => {
  test.each([
    [
      'after a day',
      'On Monday, Mr. Holt and Senator Carla Diaz urged drivers to wait.',
      'Mr. Holt and Senator Carla Diaz',
    ],
    [
      'under one title, before “who”',
      'The plan was backed by councillors Ann Lee and Bo Diaz, who said it was late.',
      'councillors Ann Lee and Bo Diaz',
    ],
    [
      'each with a place that is known by no list',
      'Mayor Ann Lee of Zorl and Mayor Bo Diaz of Vilm urged drivers to wait.',
      'Mayor Ann Lee of Zorl and Mayor Bo Diaz of Vilm',
    ],
    [
      'three, with a comma behind the last',
      'Ann Lee, Mayor Bo Diaz of Vilm and Mayor Mary Roe, said the bridge will hold.',
      'Ann Lee, Mayor Bo Diaz of Vilm and Mayor Mary Roe',
    ],
    ['behind “by”', 'The plan was condemned by Ann Lee and Bo Diaz.', 'Ann Lee and Bo Diaz'],
    [
      'who speak of themselves',
      'Capes were worn by Ann Lee and Bo Diaz, who said they were late.',
      'Ann Lee and Bo Diaz',
    ],
    [
      'should NOT: who speaks of something',
      'Capes were worn by Ann Lee and Bo Diaz, who said it was late.',
      'Bo Diaz',
    ],
    ['who are sisters', '“It is late,” said sisters Ann and Mia Lee.', 'sisters Ann and Mia Lee'],
    [
      'in a clause of time',
      'The crowd left when Lee and Diaz hinted that the bridge would close.',
      'Lee and Diaz',
    ],
    [
      'over “even”',
      'Drivers and even some officials say the bridge will hold.',
      'Drivers and even some officials',
    ],
    [
      'a word that opens the sentence',
      'Companies and drivers complain that the bridge is old.',
      'Companies and drivers',
    ],
    [
      'behind those who are counted',
      'The storm killed ten, including two children, drivers and their union said.',
      'drivers and their union',
    ],
    ['with others', 'Mr. Lee and other leaders have said the bridge will hold.', 'Mr. Lee and other leaders'],
    [
      'a body and whoever is on its side',
      'Ulm Rail and its defenders say the bridge will hold.',
      'Ulm Rail and its defenders',
    ],
    [
      'who is meant by a pronoun',
      'Ann Lee left. She and Mr. Diaz said the bridge will hold.',
      'She and Mr. Diaz',
    ],
    ['after “but”', 'It is old, but Lee and Diaz say the bridge will hold.', 'Lee and Diaz'],
    [
      'in a list behind the verb',
      '“The bridge will hold,” wrote Ann Lee, Bo Diaz and Carl Roe.',
      'Ann Lee, Bo Diaz and Carl Roe',
    ],
    [
      'should NOT: who does something else behind the list',
      '“The bridge will hold,” wrote Ann Lee, Bo Diaz laughed and Carl Roe left.',
      'Ann Lee',
    ],
    ['after “both”', 'Both Lee and Diaz say the bridge will hold.', 'Lee and Diaz'],
    [
      'over their places',
      'Senator Ann Lee of Texas and Senator Bo Diaz of Ohio said it will hold.',
      'Senator Ann Lee of Texas and Senator Bo Diaz of Ohio',
    ],
    [
      'over their parties',
      'Senator Ann Lee (R-Texas) and Senator Bo Diaz (D) said it will hold.',
      'Senator Ann Lee (R-Texas) and Senator Bo Diaz',
    ],
    [
      'some of more',
      'Several drivers, including Ann Lee (Ulm), Bo Diaz (Vale) and Carl Roe (Ohio) have since said it will hold.',
      'Several drivers',
    ],
    [
      'with whom each works for',
      'Holt, Yonhap’s Ann Lee and KCNA’s Bo Diaz argued that it will hold.',
      'Holt, Yonhap’s Ann Lee and KCNA’s Bo Diaz',
    ],
    [
      'a list that opens far before its cue',
      'Holt, Mayor Ann Lee and Bo Diaz all went to Ulm to tout their plans.',
      'Holt, Mayor Ann Lee and Bo Diaz',
    ],
    [
      'after what was said',
      'The bridge will hold, drivers and union officials told the Courier.',
      'drivers and union officials',
    ],
    [
      'two descriptions of one',
      'The lawyer and former mayor said the bridge will hold.',
      'The lawyer and former mayor',
    ],
    [
      'two descriptions of one, the second by a party',
      'The Ohio senator and Republican nominee said the bridge will hold.',
      'The Ohio senator and Republican nominee',
    ],
    ['should NOT: a town before a comma', 'In Ulm, Lee and Diaz said the bridge will hold.', 'Lee and Diaz'],
    ['should NOT: the object of another clause', 'Holt met Lee and Diaz said the bridge will hold.', 'Diaz'],
    ['those of whom two are examples', 'Drivers such as Lee and Diaz said the bridge will hold.', 'Drivers'],
    ['should NOT: an apposition', 'Ann Lee, a lawyer and a mother, said the bridge will hold.', 'Ann Lee'],
  ])('%s', (_, body, who) => {
    expect(saidIn(body).map((one) => one.who)).toEqual([who]);
  });

  test.each([
    [
      'the first',
      'Ohio Sen. Ann Lee left. The Ohio senator and Republican nominee said it was late.',
      'Ann Lee',
    ],
    ['the second', 'Ann Lee, a baker, left. The mother and baker said it was late.', 'Ann Lee'],
    [
      'should NOT: two people',
      'Mayor Ann Lee left. The mayor and Ulm police chief said it was late.',
      undefined,
    ],
  ])('of two descriptions of one person whichever tells the name: %s', (_, body, name) => {
    expect(attributionsIn(body).at(-1)?.source?.name).toBe(name);
  });

  test('by their names', () => {
    const [said] = attributionsIn(
      'Ann Lee and Bo Diaz left. It is old, but Lee and Diaz say the bridge will hold.',
    );
    expect(said?.source).toMatchObject({ name: 'Ann Lee and Bo Diaz', reason: 'two speak at once' });
  });
});
