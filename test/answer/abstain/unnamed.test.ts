import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const HARBOUR = analysisOf(
  [
    'The pilot left the studio of the radio show after he argued with the host about the pier.',
    'The driver of the van, a man of 52 from Dorton, was arrested on Monday.',
    'The pier was sold by Orla Finch, the treasurer of the port.',
    'A federal judge ordered the sale in May. Port captain Ida Holt was glad.',
    'Police identified the gunman as Rex Dahl. The new owner is Siv Roe.',
    'Two engineers were sent home. A letter went to the transport secretary.',
    'Through a spokeswoman, Finch declined to say more.',
    'According to the Dorton Post, the divers had no licence.',
    'One lawmaker called Finch "a pirate".',
    'The ferry was bought from a broker in the town of Hale who keeps the Old Mill.',
  ].join('\n\n'),
);

const answerTo = answerIn(HARBOUR);

describe('whoever is that is not told', () => {
  it.each([
    'who was the host of the radio show?',
    'who is the federal judge?',
    'who is the transport secretary?',
    'who were the two engineers?',
    'what are the names of the two engineers?',
    'name of the judge who ordered the sale',
    'who is the judge ordering the sale?',
    'who is the spokeswoman for Finch?',
    'who are the divers?',
    'who was the lawmaker that called Finch a pirate?',
    'who was the broker?',
  ])('%s', (question) => expect(answerTo(question)).toBe('none'));

  it.each([
    ['a description', 'who is the driver of the van?', /a man of 52/],
    ['an apposition', 'who is the treasurer of the port?', /Orla Finch/],
    ['a title', 'who is the port captain?', /Ida Holt/],
    ['a name behind "as"', 'who was the gunman?', /Rex Dahl/],
    ['a name behind "is"', 'who is the new owner?', /Siv Roe/],
  ])('should NOT: %s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));
});

it('should NOT be refused where a verb tells it', () =>
  expect(
    answerIn(analysisOf('Ann Lee married the cellist Bo Diaz in 1963.'))('who was her husband?'),
  ).toMatch(/Bo Diaz/));

const CRASH = (last: string) => answerIn(analysisOf(`A bus fell off a bridge in Ulm on Monday.\n\n${last}`));

describe('a word for whoever does it names nobody', () => {
  it.each([
    'The bus driver was speeding, police said.',
    'The adults killed included the bus driver and two teachers, officials said.',
  ])('who was driving the bus? %s', (last) => expect(CRASH(last)('who was driving the bus?')).toBe('none'));

  it.each([
    ['a name beside the word', 'The bus driver, Bo Diaz, 41, was hurt.'],
    ['a description', 'The driver of the bus, a man of 52, was hurt.'],
    ['the deed itself', 'A man of 41 was driving the bus, police said.'],
  ])('should NOT: %s', (_what, last) => expect(CRASH(last)('who was driving the bus?')).toBe(last));
});
