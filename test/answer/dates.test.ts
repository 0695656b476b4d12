import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/answer/dates.ts';
import { textOf } from '../../src/story/span.ts';
import { analysisOf } from './story.ts';

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
    ['The bridge fell yesterday.', 'yesterday', '27 Apr 2025'],
    ['The bridge fell last week.', 'last week', 'week of 21 Apr 2025'],
    ['The bridge fell last year.', 'last year', '2024'],
    ['The bridge fell last month.', 'last month', 'Mar 2025'],
    ['It took its first pictures in November.', 'November', 'Nov 2024'],
    ['The bridge will open in November.', 'November', 'Nov 2025'],
    ['It fell in February.', 'February', 'Feb 2025'],
    ['The bridge fell three weeks ago.', 'three weeks ago', 'week of 7 Apr 2025'],
    ['He joined the firm eleven years ago.', 'eleven years ago', '2014'],
    ['It opened two weeks after 3 March 2019.', '3 March 2019', '17 Mar 2019'],
    ['The bridge opened on 3 March 2019.', '3 March 2019', '3 Mar 2019'],
  ])('%s', (body, words, label) => {
    expect(datesOf(body)).toEqual([[expect.stringContaining(words), label]]);
  });

  it('leaves the comma after a day out, and a day before a comma is the nearest past one', () => {
    expect(datesOf('It fell on Thursday, he said.')).toEqual([['on Thursday', '24 Apr 2025']]);
    expect(datesOf('It fell on Tuesday, and burned.')).toEqual([['on Tuesday', '22 Apr 2025']]);
  });

  it.each([
    'It may rain.',
    'It took ten days.',
    'He won 5 games.',
    'The second bridge stood.',
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
