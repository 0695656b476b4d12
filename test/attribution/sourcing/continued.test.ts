import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

const STATEMENT =
  '"It is sad that we announce the passing of Ann Lee," read a statement on the official page of the winner.\n\n"With her music, she enchanted millions of fans around the world.';
const GOES_ON =
  '\n\n"Today we say goodbye to a dear friend who leaves us all her work. All our thoughts are with her family.\n\n"Ann, we will miss you dearly."';

const lastIn = (body: string): string | undefined => saidIn(body)[0]?.what.split(' … ').at(-1);

describe('a quotation that is not closed goes on in the next paragraph', () => {
  test('over several, up to the one that is closed', () =>
    expect(lastIn(`${STATEMENT}${GOES_ON}\n\nShe was 83.`)).toBe('"Ann, we will miss you dearly."'));

  test('and is of whoever speaks at its end', () =>
    expect(
      saidIn(
        '“They were warned about the wall three times,” said Council Member Jory Green.\n\n“We wrote in May.\n\n“We wrote in July, and nobody answered,” he said.',
      ).at(-1),
    ).toMatchObject({
      who: 'he',
      cue: 'said',
      what: '“We wrote in May. … “We wrote in July, and nobody answered,”',
    }));

  test('from the paragraph before, which ends with who speaks', () =>
    expect(
      saidIn('“It was a fine game,” said Bo Diaz.\n\n“Games are not won.\n\n“There were five of us.”').map(
        ({ who, what }) => [who, what.split(' … ').length],
      ),
    ).toEqual([['Bo Diaz', 3]]));

  test('where the paragraph before it is about somebody else, too', () =>
    expect(
      saidIn(
        'Bo Diaz said: “The witness is ill.”\n\nJudge Ann Lee adjourned the case.\n\n“The summons is for the doctor.\n\n“The case is adjourned to Monday,” Lee said.',
      ).map(({ who, what }) => [who, what]),
    ).toEqual([
      ['Bo Diaz', '“The witness is ill.”'],
      ['Lee', '“The summons is for the doctor. … “The case is adjourned to Monday,”'],
    ]));

  test.each([
    [
      'behind a cue of its own',
      '“It is late,” said Bo Diaz. “Nobody came.\n\n“We were there,” said Ann Lee.',
      '“It is late,” … “Nobody came.',
    ],
    [
      'behind a colon',
      'Bo Diaz said:\n\n“Nobody came to the hearing.\n\n“We were there,” said Ann Lee.',
      '“Nobody came to the hearing.',
    ],
  ])('should NOT: %s', (_, body, what) => expect(saidIn(body)[0]).toMatchObject({ who: 'Bo Diaz', what }));

  test('should NOT: past a paragraph of the story', () =>
    expect(
      saidIn(
        '“It was a fine game,” said Bo Diaz.\n\nIt rained all day and the bridge was closed.\n\n“Games are not won.\n\n“There were five of us.”',
      ).map(({ what }) => what),
    ).toEqual(['“It was a fine game,”']));

  test('should NOT: over a paragraph of the story', () =>
    expect(
      saidIn(`${STATEMENT}\n\nShe was 83.\n\n"Ann, we will miss you dearly, all of us who knew you well."`)[0]
        ?.what,
    ).not.toMatch(/miss you/));
});
