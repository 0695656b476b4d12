import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('a verb of no list beside a quotation', () => {
  test.each([
    ['after a comma', '“The bridge is old,” an angry Ann Lee retaliated.', 'Ann Lee', 'retaliated'],
    ['after a question', '“Is the bridge too old?” Ann Lee sniffed.', 'Ann Lee', 'sniffed'],
    ['in the present', '“The bridge is old,” she shrugs. “It creaks.”', 'she', 'shrugs'],
    ['behind an adverb', '“The bridge is old,” Ann Lee quietly retaliated.', 'Ann Lee', 'quietly retaliated'],
    ['in the perfect', '“The bridge is old,” Ann Lee had joshed.', 'Ann Lee', 'had joshed'],
    ['that ends the sentence', 'On Monday, she demurred: “It is old.”', 'she', 'demurred'],
    ['before a whole sentence', 'Ann Lee boomed, “It is old.”', 'Ann Lee', 'boomed'],
    ['joined to another', 'Ann Lee walked on and then boomed, “It is old.”', 'Ann Lee', 'then boomed'],
  ])('%s', (_, body, who, cue) => {
    expect(saidIn(body)).toMatchObject([{ who, cue }]);
  });

  test('should NOT: a participle that describes who speaks', () => {
    expect(saidIn('“It is old,” a woman injured in the crash told the paper.')).toMatchObject([
      { who: 'a woman', cue: 'told' },
    ]);
  });

  test.each([
    ['of manner', '“The bridge is old,” mumbled Ann Lee. It is.', 'mumbled'],
    ['after a question', '“Is the bridge too old?” sniffed Ann Lee, the mayor.', 'sniffed'],
    ['with a form of its own', '“The bridge is old,” wept Ann Lee.', 'wept'],
    ['that has people as its object elsewhere', '“The bridge is old,” remembered Ann Lee.', 'remembered'],
    ['before an adjunct', '“The bridge is old,” mumbled Ann Lee to friends.', 'mumbled'],
    ['in the present', '“The bridge is old,” mumbles Ann Lee.', 'mumbles'],
  ])('before who speaks, %s', (_, body, cue) => {
    expect(saidIn(body)).toMatchObject([{ who: 'Ann Lee', cue }]);
  });

  test.each([
    ['behind a title amid its sentence', 'The play “The Bridge,” mourned Ann Lee. It is.'],
    ['behind whole sentences', '“The bridge is old.” Jumped Ann Lee? She did.'],
  ])('NOT before who speaks, %s', (_, body) => {
    expect(saidIn(body).map(({ cue }) => cue)).not.toContain(/mourned|Jumped/.exec(body)?.[0]);
  });

  test.each([
    ['of a thing', 'The town suffered: “It is old.”'],
    ['of a title', 'Ann Lee suffered, “Old Songs” being lost.'],
    ['before what another says', 'On Monday, she suffered: “It is old,” Bo Diaz said.'],
  ])('NOT before a quotation, %s', (_, body) => {
    expect(saidIn(body).map(({ cue }) => cue)).not.toContain('suffered');
  });

  test('NOT a noun behind somebody', () => {
    expect(saidIn('“The bridge is old,” the driver’s papers. It is.').map(({ cue }) => cue)).not.toContain(
      'papers',
    );
  });

  test('NOT what somebody had done besides', () => {
    expect(saidIn('“Is it old?” Ann Lee had crossed the bridge. “It is.”').map(({ cue }) => cue)).toEqual([]);
  });

  test('NOT “used”, which only tells when', () => {
    expect(saidIn('“It is old,” my father used to say.').map(({ cue }) => cue)).toEqual(['say']);
  });

  test('NOT after a full stop', () => {
    expect(saidIn('“The bridge is old.” Ann Lee jumped.').map(({ cue }) => cue)).not.toContain('jumped');
  });
});

describe('a question put to somebody', () => {
  test.each([
    [
      'is not the answer',
      'Ann Lee was asked, “Is the bridge old?” She answered, “It is.”',
      [undefined, 'She'],
    ],
    [
      'nor who answered',
      'Asked whether the bridge is “very old,” 75 percent of drivers said yes.',
      [undefined],
    ],
    ['but what answers it is said', 'Asked about the bridge: “It is old,” Ann Lee said.', ['Ann Lee']],
  ])('%s', (_, body, who) => {
    expect(
      saidIn(body)
        .filter(({ type }) => type !== 'indirect')
        .map((said) => said.who),
    ).toEqual(who);
  });
});
