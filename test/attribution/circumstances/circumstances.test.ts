import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../../answer/story.ts';

const toldOf = (body: string): readonly (string | undefined)[] => {
  const { attributions, story } = analysisOf(body);
  const { when, where } = attributions[0] ?? {};
  return [when, where].map((span) => span && textOf(story.body, span));
};

describe('when and where it was said', () => {
  test.each([
    ['“It is late,” Ann Lee said in a statement on Monday.', 'on Monday', 'in a statement'],
    ['“It is late,” Ann Lee said on CNN.', undefined, 'on CNN'],
    ['“It is late,” Ann Lee said on Twitter last week.', 'last week', 'on Twitter'],
    ['“It is late,” said Ann Lee, speaking at a rally.', undefined, 'at a rally'],
    ['“It is late,” Ann Lee said, during a visit.', undefined, 'during a visit'],
    ['Ann Lee said in May that it was late.', 'in May', undefined],
    ['“It is late,” Ann Lee said after a lunch on Tuesday.', 'on Tuesday', undefined],
    ['“It is late,” Ann Lee said in an interview last week.', 'last week', 'in an interview'],
    ['Ann Lee said as late as Monday that it was late.', 'Monday', undefined],
    ['“It is late,” Ann Lee wrote on 4 February 2022.', 'on 4 February 2022', undefined],
    ['“It is late,” Ann Lee wrote on May 4, 2022.', 'on May 4, 2022', undefined],
    ['“It is late,” Ann Lee told the Courier in 1961.', 'in 1961', undefined],
    ['“It is late,” Ann Lee told us in an email on Monday.', 'on Monday', 'in an email'],
    ['“It is late,” Ann Lee wrote in a blog post.', undefined, 'in a blog post'],
    ['“It is late,” Ann Lee said last night.', 'last night', undefined],
    ['“It is late,” Ann Lee said at a rally last week.', 'last week', 'at a rally'],
    ['“It is late,” Ann Lee said at a union event last week.', 'last week', 'at a union event'],
    ['“It is late,” Ann Lee said at the Ulm Nurses convention.', undefined, 'at the Ulm Nurses convention'],
    ['During a May interview, Ann Lee said it was late.', undefined, 'During a May interview'],
    ['“It is late,” Ann Lee told a podcast late last month.', 'last month', undefined],
    ['“It is late,” Ann Lee said in Friday night’s debate.', 'Friday night', 'in Friday night’s debate'],
    ['It was late, according to Ann Lee in an interview on Monday.', 'on Monday', 'in an interview'],
    ['In a statement on its site on Monday, the union said it was late.', 'on Monday', 'In a statement'],
    ['On Monday, Ann Lee said it was late.', 'On Monday', undefined],
    ['But midday Saturday, Ann Lee said it was late.', 'Saturday', undefined],
    ['Early on Monday, Ann Lee said it was late.', 'on Monday', undefined],
    ['In a Facebook post she said it was late.', undefined, 'In a Facebook post'],
    ['At a hearing on Tuesday, Ann Lee said it was late.', 'on Tuesday', 'At a hearing'],
    ['Ann Lee, in a letter, argued that it was late.', undefined, 'in a letter'],
    ['The bank on Thursday said it was late.', 'on Thursday', undefined],
    ['In an email, a driver wrote, “It is late.”', undefined, 'In an email'],
    ['In a report published on Monday, the union said it was late.', 'on Monday', 'In a report'],
    ['“It is late,” Ann Lee said in a text message sent to drivers.', undefined, 'in a text message'],
    ['Speaking in Ulm, Ann Lee said it was late.', undefined, 'in Ulm'],
    ['“It is late,” Ann Lee said two weeks ago.', 'two weeks ago', undefined],
    ['“It is late,” Ann Lee said earlier this month.', 'earlier this month', undefined],
    ['Ann Lee wrote on 3 May that it was late.', 'on 3 May', undefined],
    ['Ann Lee told ABC News’ “This Week” on Sunday that it was late.', 'on Sunday', undefined],
    ['Ann Lee told “Fox & Friends” on Sunday that it was late.', 'on Sunday', undefined],
  ])('%s', (body, when, where) => expect(toldOf(body)).toEqual([when, where]));

  test.each([
    ['who somebody is', '“It is late,” said Ann Lee, a nurse at the hospital in Dorton.'],
    ['more of somebody', '“It is late,” said Ann Lee, who grew up in the town.'],
    ['more of somebody, without a comma', '“It is late,” said a woman who was at the rally.'],
    ['what it is about', 'Ann Lee would not comment on the report.'],
    ['what is done next', '“It is late,” Ann Lee said before she spoke at the rally.'],
    ['what was done then', '“It is late,” Ann Lee said after Bo Diaz had slept at the second hearing.'],
    ['what was done meanwhile', '“It is late,” Ann Lee said as she sat in a café.'],
    ['how', '“It is late,” Ann Lee said in a lighter tone.'],
    ['when something else will be', '“It is late,” Ann Lee said ahead of Saturday’s game.'],
    ['through whom', '“It is late,” Ann Lee said via a spokesman.'],
    ['where somebody is from', '“It is late,” said Ann Lee of Ulm’s Center on Road Policy.'],
    ['in a season', '“It is late,” Ann Lee said in the summer.'],
    ['in what tongue', '“It is late,” Ann Lee said in French.'],
    [
      'in a tongue of which we know no more',
      '“It is late,” Rosa Diaz said in Quechua through an interpreter.',
    ],
    ['to what', 'In response, Ann Lee said it was late.'],
    ['what is said, before its report', 'At the hearing, Ann Lee said, nobody spoke.'],
    ['of which time', '“It is late,” Ann Lee said at the time.'],
    ['what is said, with its preposition', 'Ann Lee railed at Diaz’s refusal to close the bridge.'],
    ['where a source is at home', 'It was late, according to a study at Dorton University.'],
    ['where people are', 'It was late, according to drivers in Ulm.'],
    ['who somebody is, behind the cue', '“It is late,” said a spokesman at the Ulm Institute.'],
    ['who somebody is, before the cue', 'Ann Lee, a nurse at the hospital in Dorton, said it was late.'],
  ])('should NOT: %s: %s', (_why, body) => expect(toldOf(body)[1]).toBeUndefined());

  test('which meeting it was is NOT the day', () => {
    expect(toldOf('“It is late,” Ann Lee said at the June meeting.')[0]).toBeUndefined();
  });

  test('since when somebody came is NOT the day', () => {
    expect(toldOf('Ann Lee, on a visit since Monday, said it was late.')[0]).toBeUndefined();
  });

  test('a programme with a capital is NOT the day', () => {
    expect(toldOf('Ann Lee told the BBC’s Today programme that it was late.')[0]).toBeUndefined();
  });

  test('a number of things is NOT the year', () => {
    expect(toldOf('“It is late,” Ann Lee said in 1961 dollars.')[0]).toBeUndefined();
  });

  test('a programme in quotation marks is NOT the day', () => {
    expect(toldOf('“It is late,” Ann Lee told the host of “Today.”')[0]).toBeUndefined();
  });

  test('a modal is NOT the month', () => {
    expect(toldOf('“It is late,” Ann Lee said. May it help.')[0]).toBeUndefined();
  });
});

describe('who hears it', () => {
  const hearerOf = (body: string): string | undefined => {
    const { attributions, story } = analysisOf(body);
    const { addressee } = attributions[0] ?? {};
    return addressee && textOf(story.body, addressee);
  };

  test.each([
    ['an outlet with its name', 'Ann Lee told the newspaper Bild that it was late.', 'the newspaper Bild'],
    ['an outlet in small letters', '“It is late,” Ann Lee told the news agency dpa.', 'the news agency dpa'],
    ['a daily of a town', 'Ann Lee told the Ulm daily Tagblatt that it was late.', 'the Ulm daily Tagblatt'],
    [
      'a station of some sort',
      'Ann Lee told local radio station Onda Azul that it was late.',
      'local radio station Onda Azul',
    ],
    ['a station with a number', 'Ann Lee, speaking to BBC Radio 4, said it was late.', 'BBC Radio 4'],
    ['some of a people', 'Ann Lee urged Russian hackers to look for it.', 'Russian hackers'],
    ['of a party', 'Ann Lee urged the Republican electorate to look for it.', 'the Republican electorate'],
    ['people here', 'Ann Lee told drivers here that it was late.', 'drivers'],
    ['a programme last year', 'Ann Lee told a podcast last year that it was late.', 'a podcast'],
    ['should NOT: what is told', 'Ann Lee told the story of a driver who lost her car.', undefined],
    ['anyone', 'Anyone with information is asked to call 101.', 'Anyone'],
    ['a jury before a name', 'Ann Lee told the jury Diaz was late. Bo Diaz left.', 'the jury'],
    ['should NOT: what is promised', 'Ann Lee promised a new bridge by May.', undefined],
    ['should NOT: more than whom', 'Ann Lee told the newspaper it was late.', 'the newspaper'],
    ['at the beginning', 'Speaking to reporters in Ulm, Ann Lee said it was late.', 'reporters'],
    ['in an aside', 'Ann Lee, speaking to drivers at a rally, said it was late.', 'drivers'],
    ['whom the cue names', 'Speaking to reporters, Ann Lee told the mayor that it was late.', 'the mayor'],
    ['in an interview', '“It is late,” Ann Lee said in an interview with the Courier.', 'the Courier'],
    ['of a statement', 'In a statement to the Courier, Ann Lee said it was late.', 'the Courier'],
    ['of a letter', 'Ann Lee wrote in a letter to drivers that it was late.', 'drivers'],
    [
      'without the time',
      'Ann Lee said in an interview with the Ulm Press last week that it was late.',
      'the Ulm Press',
    ],
    ['should NOT: where somebody goes', '“It is late,” Ann Lee said on a visit to Ulm.', undefined],
    [
      'should NOT: what a speech is for',
      'Ann Lee said in a speech to mark the day that it was late.',
      undefined,
    ],
    ['should NOT: who has spoken before', 'After speaking to drivers, Ann Lee said it was late.', undefined],
  ])('%s', (_, body, hearer) => expect(hearerOf(body)).toBe(hearer));
});
