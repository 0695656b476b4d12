import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/answer/dates/dates.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

/** Published on Monday 28 April 2025. */
const datesOf = (body: string) => {
  const { story } = analysisOf(body);
  return datesIn(story, { start: 0, end: body.length }).map((date) => [textOf(body, date), date.label]);
};

describe('dates are read from the day of publication', () => {
  it.each([
    ['The bridge fell on Saturday.', 'Saturday', '26 Apr 2025'],
    ['“We want to stop it,” Lee posted on Saturday.', 'Saturday', '26 Apr 2025'],
    ['The bridge fell on Monday.', 'Monday', '28 Apr 2025'],
    ['The bridge will open on Friday.', 'Friday', '2 May 2025'],
    ['Talks are expected to resume on Tuesday.', 'Tuesday', '29 Apr 2025'],
    ['The toll rose to 214 on Thursday.', 'Thursday', '24 Apr 2025'],
    ['She spoke to reporters on Thursday.', 'Thursday', '24 Apr 2025'],
    ['She spoke to reporters and is to meet them on Thursday.', 'Thursday', '1 May 2025'],
    ['The ministers are to meet on Thursday.', 'Thursday', '1 May 2025'],
    ['The mine is going to close on Thursday.', 'Thursday', '1 May 2025'],
    ['The mine will close, the owners said on Thursday.', 'Thursday', '24 Apr 2025'],
    ['The city would sue, she told the council on Thursday.', 'Thursday', '24 Apr 2025'],
    ['Dahl has invited both to a meeting on Thursday.', 'Thursday', '1 May 2025'],
    ['Dahl has invited those who came to a meeting on Thursday.', 'Thursday', '24 Apr 2025'],
    ['The mayor has called a meeting for Thursday.', 'Thursday', '1 May 2025'],
    ['The mayor has called for calm after a meeting on Thursday.', 'Thursday', '24 Apr 2025'],
    ['The vote was set for Thursday.', 'Thursday', '24 Apr 2025'],
    ['He was found guilty in March of 14 counts.', 'March', 'Mar 2025'],
    ['He was found guilty in March of 2014.', 'March of 2014', 'Mar 2014'],
    ['The bridge fell yesterday.', 'yesterday', '27 Apr 2025'],
    ['The bridge fell last week.', 'last week', 'week of 21 Apr 2025'],
    ['The bridge fell last year.', 'last year', '2024'],
    ['The bridge fell last month.', 'last month', 'Mar 2025'],
    ['It took its first pictures in November.', 'November', 'Nov 2024'],
    ['The bridge will open in November.', 'November', 'Nov 2025'],
    ['Her letter prompted the council to call a vote in January.', 'January', 'Jan 2025'],
    ['Her letter has forced the council to hold a vote in January.', 'January', 'Jan 2026'],
    ['It fell in February.', 'February', 'Feb 2025'],
    ['The bridge fell three weeks ago.', 'three weeks ago', 'week of 7 Apr 2025'],
    ['He joined the firm eleven years ago.', 'eleven years ago', '2014'],
    ['It opened two weeks after 3 March 2019.', '3 March 2019', '17 Mar 2019'],
    ['The bridge opened on 3 March 2019.', '3 March 2019', '3 Mar 2019'],
    ['Members walked out in the early hours of Monday.', 'Monday', '28 Apr 2025'],
    ['It is to be sold after they voted for the plan late on Monday.', 'on Monday', '28 Apr 2025'],
    ['The road was closed due to snow on Friday.', 'on Friday', '25 Apr 2025'],
    ['Fewer than expected came on Friday.', 'on Friday', '25 Apr 2025'],
    ['Two suffered minor to moderate burns on Friday.', 'on Friday', '25 Apr 2025'],
    ['Lee is set to moderate talks on Friday.', 'on Friday', '2 May 2025'],
    ['He may have left on Friday.', 'on Friday', '25 Apr 2025'],
    ['Talks failed last Monday.', 'last Monday', '21 Apr 2025'],
    ['They were found on January 9 last year.', 'January 9 last year', '9 Jan 2024'],
    ['The office closed in June of last year.', 'June of last year', 'Jun 2024'],
    ['The men were found on November 9.', 'November 9', '9 Nov 2024'],
    ['An inquest will open on October 9.', 'October 9', '9 Oct 2025'],
    ['The road is due to open on Friday.', 'on Friday', '2 May 2025'],
    ['They visit Dunmore on Tuesday.', 'on Tuesday', '29 Apr 2025'],
    ['Lee slept; Ulm, without a win in nine, host Vale on Friday.', 'on Friday', '2 May 2025'],
    ['They left for a visit to Dunmore on Tuesday.', 'on Tuesday', '22 Apr 2025'],
    ['Gusts are possible until Friday morning.', 'Friday morning', '2 May 2025'],
    ['The road is now closed until Friday.', 'Friday', '2 May 2025'],
    ['The vote has been put off until Friday.', 'Friday', '2 May 2025'],
    ['The road was closed until Friday.', 'Friday', '25 Apr 2025'],
    ['He is sorry that they stayed until Friday.', 'Friday', '25 Apr 2025'],
    ['He came back in 2019, on 3 March 2019.', '3 March 2019', '3 Mar 2019'],
    ['Elections are on May 7.', 'May 7', '7 May 2025'],
    ['He pleaded guilty in May.', 'May', 'May 2024'],
    ['The branch is to open in May.', 'May', 'May 2025'],
    ['She is to report by the end of June.', 'end of June', 'Jun 2025'],
    ['The first will close at the end of next month.', 'end of next month', 'May 2025'],
    ['They will ask a court by the end of next week.', 'end of next week', 'week of 5 May 2025'],
    ['The shop will reopen in six weeks.', 'in six weeks', '9 Jun 2025'],
    ['It will open in spring 2028.', 'in spring 2028', 'spring 2028'],
    ['Prices may ease by autumn.', 'by autumn', 'autumn 2025'],
    ['The pump had been broken since autumn.', 'since autumn', 'autumn 2024'],
    ['A rise was likely this summer.', 'this summer', 'summer 2025'],
    ['It shut last summer.', 'last summer', 'summer 2024'],
    ['He is to bring a bill in the new year.', 'the new year', '2026'],
    ['Those affected will be told by Friday.', 'Friday', '2 May 2025'],
    ['He is to be arrested and charged on Friday.', 'on Friday', '2 May 2025'],
    ['They will meet those injured on Friday.', 'on Friday', '2 May 2025'],
    ['The film may or may not win, and won a prize on Friday.', 'on Friday', '25 Apr 2025'],
    ['It would have a bridge there by Friday.', 'Friday', '2 May 2025'],
    ['The guns had been due in spring.', 'in spring', 'spring 2025'],
    ['The fair opens on Friday.', 'on Friday', '2 May 2025'],
    ['He was jailed for two years and six months on Friday.', 'on Friday', '25 Apr 2025'],
    ['The wall fell on the night of March 11.', 'March 11', '11 Mar 2025'],
    ['He ordered that a hearing be held on 9 October.', 'on 9 October', '9 Oct 2025'],
    ['He could not be reached on 9 October.', 'on 9 October', '9 Oct 2024'],
    ['It said that he could not be reached on 9 October.', 'on 9 October', '9 Oct 2024'],
    ['It opened at noon on Tuesday.', 'on Tuesday', '22 Apr 2025'],
    ['It opened on Tuesday at midnight.', 'on Tuesday', '22 Apr 2025'],
    ['It left on Tuesday at 14:30 GMT.', 'on Tuesday', '22 Apr 2025'],
    ['It was open from 9 a.m. to 5 p.m. on Tuesday.', 'on Tuesday', '22 Apr 2025'],
    ['It will open at noon next Friday.', 'next Friday', '2 May 2025'],
    ['Polls open at 7 a.m. Tuesday.', 'Tuesday', '29 Apr 2025'],
    ['Polls close on Tuesday.', 'on Tuesday', '29 Apr 2025'],
    ['Sources close to him spoke on Tuesday.', 'on Tuesday', '22 Apr 2025'],
    ['The road remains open on Tuesday.', 'on Tuesday', '22 Apr 2025'],
    ['It will be shown at 6 p.m. He left on Tuesday.', 'on Tuesday', '22 Apr 2025'],
    ['She suggested the vote be held on 9 October.', 'on 9 October', '9 Oct 2025'],
    ['He recommended that Lee be paid in November.', 'November', 'Nov 2025'],
    ['He will appear a week on Thursday.', 'on Thursday', '8 May 2025'],
    ['It opens a week from Thursday.', 'Thursday', '8 May 2025'],
    ['It will meet twice a week on Thursday.', 'on Thursday', '1 May 2025'],
    ['It will rain on Thursday week after week.', 'on Thursday', '1 May 2025'],
    ['It would meet on Thursday week.', 'on Thursday', '8 May 2025'],
    ['It met on Thursday week in, week out.', 'on Thursday', '24 Apr 2025'],
    ['A vigil is planned for Tuesday at 8 p.m. there.', 'Tuesday', '29 Apr 2025'],
    ['It will open at 9 a.m. on Tuesday.', 'on Tuesday', '29 Apr 2025'],
    ['It opened at 9:30 on Tuesday.', 'on Tuesday', '22 Apr 2025'],
    ['It fell on 12 March 2019 at 9 pm.', 'on 12 March 2019', '12 Mar 2019'],
    ['The Monday meeting was long.', 'Monday', '28 Apr 2025'],
  ])('%s', (body, words, label) => {
    expect(datesOf(body)).toEqual([[expect.stringContaining(words), label]]);
  });

  it('leaves the comma after a day out, and a day before a comma is the nearest past one', () => {
    expect(datesOf('It fell on Thursday, he said.')).toEqual([['on Thursday', '24 Apr 2025']]);
    expect(datesOf('It fell on Tuesday, and burned.')).toEqual([['on Tuesday', '22 Apr 2025']]);
  });

  it('counts what came later from the time before it, and not from the day it was told', () => {
    const later = (body: string) => datesOf(body).map(([, label]) => label);
    expect(later('It fell on March 3. Two men died eight days later.')).toEqual([
      '3 Mar 2025',
      '11 Mar 2025',
    ]);
    expect(later('He left in 2019 and came back two years later.')).toEqual(['2021']);
    expect(later('It rose to 214 on Thursday, from 178 a day earlier.')).toEqual([
      '24 Apr 2025',
      '23 Apr 2025',
    ]);
    expect(later('It fell on Friday. He wed her two years later.')).toEqual(['25 Apr 2025']);
    expect(later('It fell in March. Two men died eight days later.')).toEqual(['Mar 2025']);
    expect(later('Police said on Friday he fell. He died two days later.')).toEqual(['25 Apr 2025']);
  });

  it('takes a day of the week in the tale of another time for a day of that time', () => {
    expect(datesOf('In 2019 she fell ill on Sunday.').map(([, label]) => label)).toEqual([]);
    expect(datesOf('It lost $4m in 2019, it said on Friday.').map(([, label]) => label)).toEqual([
      '25 Apr 2025',
    ]);
    expect(datesOf('Park, who was elected in 2019, said they left at 2 a.m. on Sunday.')).toEqual([
      ['on Sunday', '27 Apr 2025'],
    ]);
    expect(datesOf('In 2019 Park, a father of two, fell on Sunday.').map(([, label]) => label)).toEqual([]);
  });

  it.each([
    'It was its first loss in 16 years.',
    'Sales fell in the year to date.',
    'It would be the first vote in six years.',
    'It will close 140 cafes in three years.',
    'He died six days later.',
    'She rang on the Sunday to say so.',
    'By the Thursday I could not walk.',
    'It happened on a Sunday.',
    'It opens every Friday.',
    'He works on Monday nights.',
    'She sang on Sunday Night Live.',
    'It broke again the following Tuesday.',
    'Boats fish there from April to July.',
    'Kyle said May Long was wrong.',
    'It was checked every autumn.',
    'Prices spring back in summer heat.',
    'They met in the new year.',
    'They will meet on Monday.',
    'The likely date for a vote was December 9.',
    'He is ordered to report to prison by January 5.',
    'It may rain.',
    'It took ten days.',
    'It has stocks for roughly ten weeks.',
    'It sold 40 boats in around three years.',
    'He won 5 games.',
    'It fell at 10 pm.',
    'It sank some 3,300 years ago.',
    'Costs rose by $2 in the quarter.',
    'Sales fell in the last quarter.',
    'She got three years and four months.',
    'The second bridge stood.',
    'The study is in Cardiology Today.',
    'She writes for ULM TODAY.',
    'The harbour was closed for three weeks.',
    'It came two weeks after 14 people drowned.',
    'It came three days before the vote.',
    'Two years after the crash it reopened.',
    'Beckett has driven cranes for 30 years.',
    'It fell over two years.',
    'Talks over night shifts broke down.',
    'The team looked at it for 27 nights.',
    'It rose by 3.2 metres in eleven hours.',
  ])('%s names no date', (body) => {
    expect(datesOf(body)).toEqual([]);
  });
});
