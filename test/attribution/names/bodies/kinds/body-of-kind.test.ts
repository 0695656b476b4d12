import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../sources-in.ts';

describe('a body is called again by its kind', () => {
  test.each([
    [
      'a newspaper',
      'The Dorton Tribune endorsed Ann Lee. “It is over,” the influential British daily wrote. It was late, the newspaper said.',
      ['Dorton Tribune', 'Dorton Tribune'],
    ],
    ['a network, by its letters', 'Ann Lee wrote to XBN. The network said it was over.', ['XBN']],
    [
      'a group, by its name',
      'The Dorton Anglers Association met. The non-profit said it was over.',
      ['Dorton Anglers Association'],
    ],
    [
      'a union that spoke, over who spoke of it',
      'The Ferry Workers Association backed Ann Lee. “It is over,” the union wrote.',
      ['Ferry Workers Association'],
    ],
    [
      'a department is an agency',
      'The Roads Department failed. The agency said it was over.',
      ['Roads Department'],
    ],
    [
      'a group that has just spoken',
      'Hurrash said it was over. The group said it was late.',
      ['Hurrash', 'Hurrash'],
    ],
    [
      'a group called by words',
      'Red Hats Matter said it was over. The group said it was late.',
      ['Red Hats Matter', 'Red Hats Matter'],
    ],
    [
      'should NOT: a group after an outlet in letters',
      'XBN said it was over. The group said it was late.',
      ['XBN', undefined],
    ],
    [
      'should NOT: a group after somebody',
      'Odalys Reed said it was over. The group said it was late.',
      ['Odalys Reed', undefined],
    ],
    [
      'a company, by a town and its land',
      'Deel & Co reported a profit. The Dorton, Ulm-based company said it was over.',
      ['Deel & Co', 'Deel & Co'],
    ],
    [
      'a company, by what it makes or sells',
      'Corvane said it was over. The farm equipment manufacturer said it was late. The online retailer said no more.',
      ['Corvane', 'Corvane', 'Corvane'],
    ],
    [
      'a company, by what it runs, in its own sentence',
      'Corvane & Co will cut 300 jobs, the ferry operator said.',
      ['Corvane & Co'],
    ],
    [
      'a company, by its rank',
      'Corvane said it was over. The world’s largest carmaker said it was late.',
      ['Corvane', 'Corvane'],
    ],
    [
      'should NOT: a rival, by where it is',
      'Corvane said it was over. The rival Ulm-based company said it was late.',
      ['Corvane', undefined],
    ],
    [
      'a company, by where it is listed',
      'Corvane said it was over. The Ulm-listed company said it was late. The FTSE 250 firm said no more.',
      ['Corvane', 'Corvane', 'Corvane'],
    ],
    [
      'a bank that has just spoken, by its land',
      'Corvane said it was over. The bank said it was late. The Swedish lender said no more.',
      ['Corvane', 'Corvane', 'Corvane'],
    ],
    [
      'by what it is known for',
      'Corvane said it was over. The US aerospace giant said it was late. The jet maker said no more.',
      ['Corvane', 'Corvane', 'Corvane'],
    ],
    [
      'an agency of a land',
      'The Federal Roads Agency grounded it. The regulator said it was over.',
      ['Federal Roads Agency'],
    ],
    [
      'an airline, beside a newspaper that hears',
      'Ann Lee of Ulm Airways told the Dorton Post it was late. The airline said it was over.',
      ['Ann Lee', 'Ulm Airways'],
    ],
    [
      'a body that has spoken, as the owner of something, past a word with a capital for its place',
      'Corvane said it was over.\n\nIt rained for days.\n\nIt snowed too.\n\n“Safety comes first,” said Ann Lee, who runs Corvane’s jet arm. The planemaker said it was late.',
      ['Corvane', 'Ann Lee', 'Corvane'],
    ],
    [
      'should NOT: of two that have spoken',
      'Corvane said it was over. Norvik said no more was due.\n\nIt rained for days.\n\nIt snowed too.\n\nCorvane’s jet beat Norvik’s. The planemaker said it was late.',
      ['Corvane', 'Norvik', undefined],
    ],
    [
      'a club that has just spoken',
      'Ulm Rovers said it was over. The club said it was late.',
      ['Ulm Rovers', 'Ulm Rovers'],
    ],
    ['a body that governs', 'UAFE said it was over. The governing body said it was late.', ['UAFE', 'UAFE']],
    ['should NOT: two clubs', 'Ulm Rovers beat Dorton Town. The club said it was late.', [undefined]],
    [
      'a body in letters that the sentence before is about',
      'The FAR ordered checks. The regulator said it was over.',
      ['FAR'],
    ],
    [
      'a body that has spoken, and that the sentence before is about',
      'Corvane said it was over.\n\nIt rained for days.\n\nIt snowed too.\n\nCorvane did not reply. The firm said it was late.',
      ['Corvane', 'Corvane'],
    ],
    [
      'should NOT: a body in letters that the sentence before only names',
      'Checks came from the FAR. The regulator said it was over.',
      [undefined],
    ],
    [
      'should NOT: a name that has not spoken',
      'Corvane did not reply. The firm said it was late.',
      [undefined],
    ],
    [
      'should NOT: known for something, where it has not spoken',
      'Ulm Tools failed. The jet maker said it was over.',
      [undefined],
    ],
    [
      'a body in letters behind a day',
      'On Monday the FAR ordered checks. The regulator said it was over.',
      ['FAR'],
    ],
    [
      'should NOT: another that makes the same',
      'Corvane said it was over. The larger jet maker said it was late.',
      ['Corvane', undefined],
    ],
    [
      'should NOT: a giant of nothing',
      'Corvane said it was over. The giant said it was late.',
      ['Corvane', undefined],
    ],
    [
      'should NOT: of those whom it is for',
      'Corvane Group said it was over. The trade group for insurers said it was late.',
      ['Corvane Group', undefined],
    ],
    [
      'should NOT: what the story calls a union',
      'The union Talvia said it was over. The company said it was late.',
      ['Talvia', undefined],
    ],
    [
      'should NOT: another company',
      'Corvane said it was over. The parent company said it was late.',
      ['Corvane', undefined],
    ],
    [
      'should NOT: two newspapers',
      'The Dorton Tribune bought the Ulm Gazette. The newspaper said it was over.',
      [undefined],
    ],
    [
      'should NOT: a paper of a year',
      'The Dorton Tribune read it. It is over, according to the 2009 paper.',
      [undefined],
    ],
    ['should NOT: a street', 'It was felt on Wall Street. It is over, the newspaper said.', [undefined]],
    ['should NOT: a body of which nothing tells', 'Corvane failed. The group said it was over.', [undefined]],
    [
      'should NOT: an owner’s',
      'The Dorton Tribune failed. The group’s newspaper said it was over.',
      [undefined],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
