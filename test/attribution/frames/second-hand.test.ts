import { describe, expect, test } from 'vitest';
import { attributionsIn, wordsOf } from '../reading-of-text.ts';

const of = (body: string) =>
  attributionsIn(body).map(({ source, via, addressee, when, where }) => ({
    who: wordsOf(body, source),
    via: wordsOf(body, via),
    to: wordsOf(body, addressee),
    when: wordsOf(body, when),
    where: wordsOf(body, where),
  }));

describe('through whom', () => {
  test.each([
    ['quoted … as saying', '“They are heroes of the state,” KCNA quoted Kim as saying.', 'Kim', 'KCNA'],
    ['quoted her as saying', 'Ann Lee left. KCNA quoted her as saying the order was given.', 'her', 'KCNA'],
    ['cited him as saying, behind the words', '“They are heroes,” KCNA cited him as saying.', 'him', 'KCNA'],
    ['quoted by, in an aside', 'Ann Lee, quoted by KCNA, said the order was given.', 'Ann Lee', 'KCNA'],
    ['cited by, in an aside', 'Ann Lee, cited by KCNA, said the order was given.', 'Ann Lee', 'KCNA'],
    ['quoted, before a colon', 'The Courier quoted a source: “They are heroes.”', 'a source', 'The Courier'],
    ['somebody’s kin', 'Ann Lee quoted her father: “They are heroes.”', 'her father', 'Ann Lee'],
    ['a name that says it', 'The Courier quoted Ann Lee saying it rained.', 'Ann Lee', 'The Courier'],
    ['a pronoun that says it', 'The Courier quoted her saying: “They are heroes.”', 'her', 'The Courier'],
    [
      'the next sentence’s “as saying” is not this one’s',
      'Ann Lee, cited by KCNA, said it rained. Yonhap quoted nobody as saying so.',
      'Ann Lee',
      'KCNA',
    ],
    [
      'cited … as saying',
      'KCNA cited the Commission as saying the order was given in May.',
      'the Commission',
      'KCNA',
    ],
    [
      'said, according to',
      '“The shepherds did nothing,” Halas said, according to the broadcaster.',
      'Halas',
      'the broadcaster',
    ],
    [
      'according to, after where it was said',
      '“The shepherds did nothing,” Ivo Halas said in a bill filed in Ulm, according to the broadcaster.',
      'Ivo Halas',
      'the broadcaster',
    ],
    [
      'according to, after whom it was said to',
      '“The shepherds did nothing,” the pope told reporters, according to Reuters.',
      'the pope',
      'Reuters',
    ],
    [
      'reported, at the end of what somebody said',
      'Ann Lee said the talks were over, the Daily Courier reported.',
      'Ann Lee',
      'the Daily Courier',
    ],
    [
      'reported, after a quotation',
      '“The talks are over,” Ann Lee said on Monday, the Daily Courier reported.',
      'Ann Lee',
      'the Daily Courier',
    ],
    [
      'reported, of what somebody would not do',
      'Ann Lee said she would not comment on it, the Daily Courier reported.',
      'Ann Lee',
      'the Daily Courier',
    ],
    [
      'should NOT, of what nobody said',
      'The talks were over by noon, the Daily Courier reported.',
      'the Daily Courier',
      undefined,
    ],
    [
      'quoted … as saying, by a body without an article',
      'In Ulm, state television quoted Ivo Halas as saying that the border would stay open.',
      'Ivo Halas',
      'state television',
    ],
    [
      'according to, before who said it',
      'According to Yonhap, Ann Lee said the talks were over.',
      'Ann Lee',
      'Yonhap',
    ],
    [
      'should NOT, of what many said when asked',
      'According to a survey by Yonhap, 51 percent of drivers said the talks were over.',
      'a survey',
      undefined,
    ],
    [
      'was quoted as saying by',
      '“We are done with this,” Brig. Gen. Ivo Halas was quoted as saying by Yonhap.',
      'Brig. Gen. Ivo Halas',
      'Yonhap',
    ],
    [
      'as reported by, at the end',
      '“We are done with this,” Ann Lee said in an interview, as reported by Yonhap.',
      'Ann Lee',
      'Yonhap',
    ],
    ['was quoted by', 'Kim was quoted by KCNA as saying the order was given in May.', 'Kim', 'KCNA'],
    [
      'quoted by, without more',
      '“We are done with this,” Lee was quoted by the Elmsford Courier.',
      'Lee',
      'the Elmsford Courier',
    ],
    [
      'citing',
      'The Elmsford Courier reported that the fire was out, citing police.',
      'police',
      'The Elmsford Courier',
    ],
    [
      'citing, after the words',
      'Fires burned for days, the Elmsford Courier reported, citing officials.',
      'officials',
      'the Elmsford Courier',
    ],
    [
      'citing, before what was said, and after when',
      'Yonhap reported last month, citing people familiar with the order, that it was given in May.',
      'people familiar with the order',
      'Yonhap',
    ],
    ['quoting', 'The order was given in May, according to Yonhap, quoting KCNA.', 'KCNA', 'Yonhap'],
    [
      'which cited',
      'The order was given in May, according to Yonhap, which cited two officers.',
      'two officers',
      'Yonhap',
    ],
    [
      'according to, after a clause that quotes',
      'Ann Lee told the council that the bridge was “a ruin,” according to the Courier.',
      'Ann Lee',
      'the Courier',
    ],
    [
      'according to, after a clause',
      'Ann Lee told drivers that the order was given in May, according to Yonhap.',
      'Ann Lee',
      'Yonhap',
    ],
    [
      'according to, after a clause behind a day',
      'On Friday, Ann Lee said the order was given in May, according to Yonhap.',
      'Ann Lee',
      'Yonhap',
    ],
    [
      'should NOT, of what only a relative tells',
      'Ann Lee said the order was given in May, which was late, according to Yonhap.',
      'Yonhap',
      undefined,
    ],
    [
      'should NOT, of what somebody tells of it',
      'Ann Lee said little, according to an attendee.',
      'an attendee',
      undefined,
    ],
    [
      'should NOT, of what a list compares',
      'Ann Lee called it “a ruin,” and the road is worse, according to the Courier.',
      'Ann Lee',
      undefined,
    ],
    [
      'quoting, before the cue',
      'Yonhap, quoting an official, said the order was given in May.',
      'an official',
      'Yonhap',
    ],
    [
      'quoting, of state television',
      'State television, quoting Ann Lee, said that the order was given in May.',
      'Ann Lee',
      'State television',
    ],
    [
      'quoting, of a paper without a name',
      'The paper, quoting Ann Lee, said the order was given in May.',
      'Ann Lee',
      'The paper',
    ],
    [
      'an outlet that closes the sentence',
      'Ann Lee said the order was given in May, Yonhap reported on Monday.',
      'Ann Lee',
      'Yonhap',
    ],
    [
      'an agency by its name',
      'Ann Lee said the order was given in May, state news agency KCNA reported.',
      'Ann Lee',
      'state news agency KCNA',
    ],
    [
      'an outlet after who is quoted',
      '“We are done with this,” Ann Lee said, Reuters reported.',
      'Ann Lee',
      'Reuters',
    ],
    [
      'an outlet right behind who said it',
      'The order was given in May, Ann Lee said, Yonhap reported.',
      'Ann Lee',
      'Yonhap',
    ],
    [
      'an outlet behind its verb',
      'Ann Lee said on Monday that the order was given in May, reported the Courier.',
      'Ann Lee',
      'the Courier',
    ],
    [
      'an outlet behind an outlet',
      'The order was given in May, Yonhap reports, KCNA reports.',
      'Yonhap',
      'KCNA',
    ],
    [
      'should NOT, of a clause within the sentence',
      'A man who said he was ill has died, Reuters reported.',
      'Reuters',
      undefined,
    ],
  ])('%s', (_, body, who, via) => {
    expect(of(body)).toMatchObject([{ who, via }]);
  });

  test.each([
    ['a company that cites', 'The company, citing police, said that the road was open.', 'The company'],
    ['a body of states that cites', 'The UN, citing Bo Diaz, said that the road was open.', 'The UN'],
    [
      'a ministry that quotes',
      'The Finance Ministry, quoting Bo Diaz, said it was over.',
      'The Finance Ministry',
    ],
    ['a person who cites', 'Ann Lee said that the fire was out, citing police.', 'Ann Lee'],
    [
      'a thing that is cited',
      'The Elmsford Courier said that it was out, citing a lack of rain.',
      'The Elmsford Courier',
    ],
  ])('%s gives no channel', (_, body, who) => {
    expect(of(body)).toMatchObject([{ who, via: undefined }]);
  });

  test('whoever speaks without a channel has none', () => {
    expect(of('“They are heroes of the state,” Kim said.')).toMatchObject([{ who: 'Kim', via: undefined }]);
  });
});

describe('to whom, when and where', () => {
  test.each([
    ['to an outlet', 'Rubio told NBC News that the talks may end.', { to: 'NBC News' }],
    ['a day', 'Rubio said on Saturday that the talks may end.', { when: 'on Saturday' }],
    ['a place', 'Rubio said in a statement that the talks may end.', { where: 'in a statement' }],
  ])('%s', (_, body, expected) => {
    expect(of(body)).toMatchObject([expected]);
  });

  test('the subject of the clause is nobody’s addressee', () => {
    expect(of('Rubio warned the government would end the talks.')).toMatchObject([{ to: undefined }]);
  });
});
