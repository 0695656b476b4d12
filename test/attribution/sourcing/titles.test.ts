import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/attribution/reading.ts';
import { isTitle } from '../../../src/attribution/sourcing/titles.ts';
import { blocksOf } from '../../../src/story/blocks.ts';
import { sentencesOf } from '../../../src/story/sentences.ts';
import { saidIn } from '../reading-of-text.ts';

/** Of each quotation whether it is the title of a work. */
const titlesIn = (body: string): readonly boolean[] => {
  const reading = readingOf(body, sentencesOf(body, blocksOf(body)));
  return reading.quotations.map((quotation) => isTitle(reading, quotation));
};

describe('titles of works', () => {
  test.each([
    ['a film', 'Ann Lee acted in the movie “Sharks of the North Sea”.'],
    ['who makes it', 'Ann Lee, host of “The Late Hour with Lee”, said no.'],
    ['an outlet’s', 'Ann Lee told Yonhap’s “Good Morning Ulm” that she would leave.'],
    ['with a short word', 'Ann Lee told XBN’s “Morning Joy” that she would leave.'],
    ['a programme', 'Ann Lee said on “Meet the Mayor” that she would leave.'],
    ['a short title', 'Ann Lee sold a note titled “Ouch.”'],
    ['what is written on a thing', 'The bones lay in a box, labelled only “Dogs and horses?”'],
    ['an article', 'Your leading article (“A road to nowhere”, 3 May) is wrong.'],
    ['a stamp', 'A memo marked “Top secret” warned the board.'],
    ['what somebody wrote', 'Ann Lee wrote “The Bridge” in May.'],
    ['what somebody sang', 'Ann Lee sang “Home of the Brave” on Monday.'],
    ['what somebody is known by', '“Sea Wall” star Ann Lee said that it was late.'],
    ['what describes somebody', 'The “very sad” man said that it was late.'],
    ['called so', 'Ann Lee has a site called “Bridges and Boats of Ulm”.'],
  ])('%s', (_, body) => {
    expect(titlesIn(body)).toEqual([true]);
  });

  test.each([
    ['a chant', 'Ann Lee led a chant of “Vote Them Out” on Monday.'],
    ['what a plan is called', 'A report labelled “a waste of time” by Ann Lee is out.'],
    ['what is said in brackets', 'Ann Lee left (“It is late,” she said).'],
    ['small words', 'Ann Lee called the film “a waste of time and money”.'],
    ['what somebody is called', 'Bo Diaz was labelled “a traitor to his town” by Ann Lee.'],
    ['behind a mark', 'Ann Lee said: “Meet Mayor Diaz.”'],
    ['what somebody wrote to others', 'Ann Lee wrote “We will go” on Monday.'],
    ['what somebody wrote, with its mark', 'Ann Lee wrote “Go Home!” on Monday.'],
    ['a chant before those who shout it', '“Go Home Now” protesters shouted.'],
    ['one word', 'Ann Lee acted in the movie “Sharks”.'],
  ])('should NOT: %s', (_, body) => {
    expect(titlesIn(body)).toEqual([false]);
  });

  test('belong to nobody', () => {
    const body = 'Ann Lee told Yonhap’s “Good Morning Ulm” that she would leave.';
    expect(saidIn(body).map(({ what }) => what)).not.toContain('“Good Morning Ulm”');
  });
});
