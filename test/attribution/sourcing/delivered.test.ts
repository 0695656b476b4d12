import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('what was delivered right before a quotation', () => {
  test.each([
    [
      'released in the paragraph before',
      'On Monday, the council released a statement about the bridge, which fell in May.\n\n“We are sorry for the delay and will pay for it.”\n\nIt rained.',
      'the council',
      'statement',
    ],
    [
      'released in the sentence before',
      'Ann Lee, a senator from Ulm, issued a statement on the vote. “Like many here, I am sad. It is late.”',
      'Ann Lee',
      'statement',
    ],
    ['put out', 'The club put out a statement. “We are sorry.”', 'The club', 'statement'],
    ['written', 'Ann Lee wrote a letter to the council. “We are sorry.”', 'Ann Lee', 'letter'],
    ['spoken', 'Ann Lee gave a speech about the closure. “It is late.”', 'Ann Lee', 'speech'],
    [
      'told an interviewer',
      'Ann Lee gave an interview to the Courier. “It is late.”',
      'Ann Lee',
      'interview',
    ],
    ['shown', 'Ann Lee posted a video on Sunday. “It is late.”', 'Ann Lee', 'video'],
    [
      'praised',
      'Bo Diaz had been full of praise for Ann Lee. “She is it.”',
      'Bo Diaz',
      'been full of praise',
    ],
    ['praised', 'Bo Diaz also heaped praise on Ann Lee.\n\n“She is it.”', 'Bo Diaz', 'heaped praise'],
    ['blamed', 'Bo Diaz hit out at Ann Lee. “She is late.”', 'Bo Diaz', 'hit out'],
    ['spoke', 'Ann Lee spoke to reporters in Ulm. “It is late.”', 'Ann Lee', 'spoke'],
    ['addressed hearers', 'Ann Lee addressed the crowd in Ulm. “It is late.”', 'Ann Lee', 'addressed'],
    ['took to the stage', 'Ann Lee took to the stage at noon. “It is late.”', 'Ann Lee', 'took'],
    ['turned to a site', 'Ann Lee was cross and turned to Facebook. “It is late.”', 'Ann Lee', 'turned'],
  ])('%s', (_, body, who, cue) => {
    expect(saidIn(body)).toMatchObject([{ type: 'direct', who, cue }]);
  });

  test.each([
    [
      'what nobody issued',
      'There was a statement on the wall.\n\n“We are sorry for the delay and will pay for it.”\n\nIt rained.',
    ],
    [
      'what is part of a sentence',
      'The council released a statement.\n\n“We are sorry for the delay” is not in it.\n\nIt rained.',
    ],
    ['what another thing was given', 'Ann Lee gave a copy of the book to Bo Diaz. “It is late.”'],
    ['nobody', 'Nobody spoke. “It is late.”'],
    ['who was praised', 'Bo Diaz won praise from Ann Lee. “He is late.”'],
  ])('should NOT: %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });

  test('should NOT: a quotation that has a cue of its own', () => {
    expect(saidIn('Ann Lee wrote a letter to the bank. “It is late,” Bo Diaz said.')).toMatchObject([
      { who: 'Bo Diaz', cue: 'said' },
    ]);
  });
});
