import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../reading-of-text.ts';

const nameIn = (body: string): string | undefined => attributionsIn(body).at(-1)?.source?.name;

describe('who made what speaks', () => {
  test.each([
    ['by a body', 'A study by the Institute for Bridges found that it is old.', 'Institute for Bridges'],
    ['by a person', 'A survey conducted by Ann Lee found that it is old.', 'Ann Lee'],
    ['released', 'Figures released by the Rail Research Board showed that it is old.', 'Rail Research Board'],
    [
      'according to',
      'It is old, according to an analysis by the Institute for Bridges.',
      'Institute for Bridges',
    ],
    [
      'published, after the words',
      '“It is old,” said a commentary published by the state news agency Yonhap.',
      'Yonhap',
    ],
    ['its owner', 'Ann Lee left. Lee’s memo says that it is old.', 'Ann Lee'],
    [
      'told before',
      'A Dorton University poll shows that it is old. It rained. The poll found that it is loved.',
      'Dorton University',
    ],
    [
      'should NOT: of another before',
      'A Dorton University poll shows that it is old. A second poll was late. The poll found that it is loved.',
      undefined,
    ],
    [
      'over what it is of',
      'It is old, according to an analysis of public road data by Crowdfund.',
      'Crowdfund',
    ],
    ['a body before it', 'It is old, according to a Dorton University poll.', 'Dorton University'],
    ['should NOT: of two', 'It is old, according to an Ulm News/Dorton University poll.', undefined],
    ['should NOT: who is asked about', 'It is old, according to a Senate poll.', undefined],
    ['should NOT: a person before it', 'Ann Lee left. A Lee poll found that it is old.', undefined],
    ['should NOT: what may be about the body', 'A Dorton University memo said that it is old.', undefined],
    ['in a paper', 'It is old, according to an editorial in The Dorton Courier.', 'Dorton Courier'],
    ['over a day', 'It is old, according to a report Tuesday from the Rail Board.', 'Rail Board'],
    ['over a time', 'A poll conducted last month by the Rail Board found that it is old.', 'Rail Board'],
    ['behind a comma', 'The poll, released on Friday by the Rail Board, found that it is old.', 'Rail Board'],
    ['a count', 'It is old, according to a tally by the Rail Board.', 'Rail Board'],
    [
      'whoever has spoken in it',
      'In a memo seen by the Courier, Ann Lee told staff that it is old. It rained. “It is over,” the memo read.',
      'Ann Lee',
    ],
    [
      'whoever has spoken in it, said of it again',
      'Ann Lee said in a letter that it is old. The letter said it rained. The letter said it is over.',
      'Ann Lee',
    ],
    [
      'should NOT: who has read of it in one',
      'Ann Lee has read of it in a letter. The letter said it is old.',
      undefined,
    ],
    [
      'should NOT: another of the kind',
      'Ann Lee said in a letter that it is old. Another letter said it is over.',
      undefined,
    ],
    [
      'should NOT: of which she spoke',
      'Ann Lee said a letter had come. The letter said it is over.',
      undefined,
    ],
    [
      'should NOT: another document',
      'Ann Lee said in a letter that it is old. The memo said it is over.',
      undefined,
    ],
    ['should NOT: a study in a journal', 'A study in The Dorton Journal found that it is old.', undefined],
    ['should NOT: where it was', 'It is old, according to an article in Utah.', undefined],
    ['should NOT: a day it speaks of', 'It is old, according to a report on Ann Lee.', undefined],
    [
      'should NOT: who leaked it',
      'Emails released by the Institute for Bridges show Lee knew that it is old.',
      undefined,
    ],
    ['should NOT: of whom it tells', 'Ann Lee left. Lee’s emails show that it is old.', undefined],
    [
      'should NOT: who saw it',
      'Documents seen by the Institute for Bridges reveal that it is old.',
      undefined,
    ],
    [
      'should NOT: who acts in what it tells',
      'According to a summary, Bo Diaz, a driver, sent the box.',
      undefined,
    ],
  ])('%s', (_, body, name) => {
    expect(nameIn(body)).toBe(name);
  });

  test('is not described by it', () => {
    expect(attributionsIn('A study by Ann Lee found that it is old.')[0]?.source?.role).toBeUndefined();
  });
});
