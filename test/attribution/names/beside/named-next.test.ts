import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a lead says what somebody is, and the next paragraph who it is', () => {
  test.each([
    [
      'one of many',
      'A top Lee adviser says it is over.\n\nBo Diaz spoke to reporters in Ulm. He says it is late.',
      ['Bo Diaz', 'Bo Diaz'],
    ],
    [
      'somebody’s',
      'Hannah Lee’s manager says it is over.\n\nBo Diaz, in a note on Monday, said it was late.',
      ['Bo Diaz', 'Bo Diaz'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test.each([
    ['somebody with a title', 'A Lee adviser says it is over.\n\nMayor Bo Diaz said so.'],
    ['somebody described', 'A Lee adviser says it is over.\n\nBo Diaz, who runs a café, spoke to reporters.'],
    ['somebody of some age', 'A Lee adviser says it is over.\n\nBo Diaz, 41, spoke to reporters.'],
    ['somebody who does not speak', 'A Lee adviser says it is over.\n\nBo Diaz was arrested on Monday.'],
    ['another sex', 'A Lee spokesman says it is over.\n\nAnn Diaz spoke to reporters.'],
    [
      'whom the story has named',
      'Bo Diaz left.\n\nA Lee adviser says it is over.\n\nBo Diaz spoke to reporters.',
    ],
    ['within a paragraph', 'It rained. A Lee adviser says it is over.\n\nBo Diaz spoke to reporters.'],
    ['the one whom the reader knows', 'The adviser says it is over.\n\nBo Diaz spoke to reporters.'],
  ])('should NOT: %s', (_, body) => {
    expect(sourcesIn(body)[0]).toBeUndefined();
  });
});

describe('a lead gives a title, and the next paragraph who holds it', () => {
  test.each([
    ['of a place', 'Norland’s governor says it is over.\n\nGov. Bo Diaz said it was late.', 'Bo Diaz'],
    ['under an article', 'The Ulm police chief says it is over.\n\nPolice Chief Bo Diaz said so.', 'Bo Diaz'],
    ['should NOT: one of many', 'A senator says it is over.\n\nSenator Bo Diaz said so.', undefined],
    ['should NOT: a deputy', 'The Ulm mayor says it is over.\n\nDeputy Mayor Bo Diaz said so.', undefined],
    [
      'should NOT: of another',
      'The Ulm club president says it is over.\n\nPresident Bo Diaz said so.',
      undefined,
    ],
    [
      'should NOT: where two have it',
      'Ulm’s mayor says it is over.\n\nMayor Bo Diaz said so. Mayor Ann Lee of Dorton said no.',
      undefined,
    ],
    ['should NOT: without the title', 'The Ulm mayor says it is over.\n\nBo Diaz said so.', undefined],
  ])('%s', (_, body, name) => {
    expect(sourcesIn(body)[0]).toBe(name);
  });
});

describe('a body of the lead is named where the next paragraph opens', () => {
  test.each([
    [
      'behind a dateline',
      'ULM (AP) - Norland’s privacy watchdog said it was over.\n\nThe Data Protection Authority said it was late.',
      'Data Protection Authority',
    ],
    [
      'a union',
      'A union said it was over.\n\nThe Dorton Workers Union said it was late.',
      'Dorton Workers Union',
    ],
    [
      'should NOT: of another kind',
      'Norland’s privacy watchdog said it was over.\n\nThe Dorton Rail Union said it was late.',
      undefined,
    ],
    [
      'should NOT: one that the story has named',
      'Rain fell on the Rail Authority.\n\nNorland’s privacy watchdog said it was over.\n\nThe Rail Authority said it was late.',
      undefined,
    ],
    [
      'should NOT: one that does not speak',
      'Norland’s privacy watchdog said it was over.\n\nThe Rail Authority fell.',
      undefined,
    ],
    [
      'should NOT: of a sentence that opens no paragraph',
      'It rained. A watchdog said it was over.\n\nThe Rail Authority said it was late.',
      undefined,
    ],
  ])('%s', (_, body, name) => {
    expect(sourcesIn(body)[0]).toBe(name);
  });
});

describe('one whom a body has is named where the next sentence opens', () => {
  test.each([
    [
      'with a title',
      'The clinic is full, its director told the Courier. Dr Ann Lee said it was late.',
      'Ann Lee',
    ],
    [
      'should NOT: somebody who has an office',
      'The clinic is full, its director told the Courier. Mayor Ann Lee said it was late.',
      undefined,
    ],
    [
      'should NOT: somebody of whom the story tells who it is',
      'The clinic is full, its director told the Courier. Ann Lee, a nurse, said it was late.',
      undefined,
    ],
    [
      'should NOT: in another paragraph',
      'The clinic is full, its director told the Courier.\n\nDr Ann Lee said it was late.',
      undefined,
    ],
    [
      'should NOT: one whom nothing has',
      'The clinic is full, a director told the Courier. Dr Ann Lee said it was late.',
      undefined,
    ],
  ])('%s', (_, body, name) => {
    expect(sourcesIn(body)[0]).toBe(name);
  });
});
