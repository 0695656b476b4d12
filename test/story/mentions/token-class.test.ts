import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../attribution/reading-of-text.ts';

const speakersIn = (body: string): readonly (string | undefined)[] =>
  attributionsIn(body).map(({ source }) => source?.name ?? (source && body.slice(source.start, source.end)));

describe('what people call themselves on a site', () => {
  test.each([
    [
      'with its mark',
      '“It is late today,” wrote @annlee. @bo.diaz said it was early.',
      ['@annlee', '@bo.diaz'],
    ],
    ['in two words', 'Reader ulm_ann said: “It is late.”', ['ulm_ann']],
    ['should NOT: an address', 'Mail ann@ulm.example. It is late.', []],
    ['should NOT: marks that stress a word', 'Ann Lee said it _was_ late.', ['Ann Lee']],
  ])('%s: %s', (_, body, speakers) => {
    expect(speakersIn(body)).toEqual(speakers);
  });
});

describe('a brand that begins small', () => {
  test.each([
    ['speaks', 'On Monday easyJet said it was late.', ['easyJet']],
    ['opens a sentence', '“It is late,” eBay said. EBay said it was early.', ['eBay', 'eBay']],
    ['should NOT: two words without their space', 'The row ended heSaid it was late.', []],
  ])('%s: %s', (_, body, speakers) => {
    expect(speakersIn(body)).toEqual(speakers);
  });
});

describe('a surname that is a verb elsewhere', () => {
  test.each([
    ['before a cue', 'Edward Said wrote that it was late.', ['Edward Said']],
    ['before a comma', 'Omar Said, said it was late.', ['Omar Said']],
    ['alone', 'Omar Said resigned. “It is late,” Said said.', ['Omar Said']],
    ['of a word that opens links', 'Nick Read left. Read, 60, said it was late.', ['Nick Read']],
    ['should NOT: a link', 'Nick Read left. Read more here.', []],
    ['should NOT: at the beginning of a line', 'Said Ann Lee: “It is late.”', ['Ann Lee']],
  ])('%s: %s', (_, body, speakers) => {
    expect(speakersIn(body)).toEqual(speakers);
  });
});
