import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/ingest/markdown.ts';
import { readPlainText } from '../../src/ingest/plaintext.ts';
import { problemText } from '../../src/ingest/reading.ts';
import { textOf } from '../../src/story/span.ts';
import type { Story } from '../../src/story/story.ts';

function story(content: string, file = 'rain.txt'): Story {
  const reading = readPlainText(file, content);
  if (reading.kind === 'problem') throw new Error(problemText(reading));
  return reading.story;
}

const lead = 'The harbour of Eastport closed on Monday after three days of rain, the mayor said.';
const end = 'Nobody was hurt, and the ferries are to run again on Thursday, according to the port office.';

describe('furniture is left out', () => {
  test.each([
    ['age', '10 hours ago 8'],
    ['age', 'Updated 3 mins ago · 12 comments'],
    ['read more', 'Read Entire Article'],
    ['read more', 'Continue reading…'],
    ['read more', 'View the full article'],
    ['link to another story', 'Read more: Storm sinks two boats off Westport'],
    ['link to another story', 'Also read | Who pays for the wall?'],
    ['share bar', 'Share on Facebook'],
    ['share bar', 'Share Tweet Email Print Copy link'],
    ['newsletter', 'Sign up for our daily newsletter to get the top stories in your inbox.'],
    ['newsletter', 'Follow us on Twitter and Facebook'],
    ['advertisement', 'ADVERTISEMENT'],
    ['advertisement', 'Skip past newsletter promotion'],
    ['menu', 'Home / Menu / Log in'],
    ['counter', '1.2k shares'],
    ['counter', '4 min read'],
    ['counter', 'Leave a comment'],
    ['copyright', '© 2025 The Daily Example. All rights reserved.'],
    ['photo credit', 'Photograph: Ann Lee/Getty Images'],
    ['photo credit', 'Getty Images'],
    ['other stories', 'Related stories'],
    ['writers and editors', 'Reporting by Ann Lee in Eastport; Editing by Bo Marsh'],
    ['writers and editors', '(Additional reporting by Ann Lee; writing by Bo Marsh)'],
    ['note on the reporter', 'Lee reported from Eastport. Port writer Bo Marsh contributed to this report.'],
    ['note on the reporter', 'Ann Lee covers courts for the Ledger. Reach her at lee@example.com.'],
    ['note on the text', 'This interview has been edited for length and clarity.'],
    ['address', 'press@example.com'],
    ['address', '(555) 010-4477'],
    ['address', 'Media Contact:'],
  ])('%s: %s', (rule, line) => {
    const reading = readPlainText('rain.txt', `Rain closes harbour\n\n${lead}\n\n${line}\n\n${end}`);
    expect(reading).toMatchObject({ leftOut: [{ text: line, rule }], story: { body: `${lead}\n\n${end}` } });
  });
});

test('below a heading over other stories their headlines are left out, and sentences kept', () => {
  const links = ['Related stories', 'Storm sinks two boats off Westport', 'Who pays for the wall'];
  const text = ['Rain closes harbour', lead, ...links, end].join('\n\n');
  expect(readPlainText('rain.txt', text)).toMatchObject({
    story: { body: `${lead}\n\n${end}` },
    leftOut: links.map((line, index) => ({
      text: line,
      rule: index === 0 ? 'other stories' : 'headline of another story',
    })),
  });
});

describe('should NOT be left out: a real sentence', () => {
  test.each([
    ['an age that tells something', 'Two days ago the bridge fell.'],
    ['an age inside a sentence', '3 hours ago, she was still on the boat.'],
    ['reading as an activity', 'Read more books, the minister told pupils.'],
    ['sharing as an activity', 'Share prices fell by 3%.'],
    ['an order that is quoted', '"Sign up now," the recruiter said.'],
    ['a deadline', 'Sign up closes on Friday.'],
    ['an icon of style', 'She was a style icon.'],
    ['copyright as a subject', 'Copyright law protects the drawings.'],
    ['following as an activity', 'Follow the money, the prosecutor said.'],
    ['a photo as a subject', 'Photos by residents show the wall under water.'],
    ['a sentence with its agency', 'The port declined to comment. (Reuters)'],
    ['an aside at the end', 'He called it a disaster (in private).'],
    ['a date with an event', 'Monday, 28 April 2025 was the wettest day.'],
    ['a short answer', 'No.'],
    ['home as a place', 'Home is where it is dry.'],
    ['X as a letter', 'X marks the spot.'],
    ['a quotation alone', '“We lost everything”'],
    ['a watch', 'Watch: she wore one.'],
    ['somebody who contributed to something else', 'Ann Lee contributed to the fund for the wall.'],
    ['an edit by somebody', 'Editing by hand takes a week, the archivist said.'],
    ['a name alone between sentences', 'Ann Lee'],
    ['a reporter as a subject', 'Ann Lee covers the wall with sandbags for the winter.'],
  ])('%s: %s', (_why, line) => {
    const { body } = story(`Rain closes harbour\n\n${lead}\n\n${line}\n\n${end}`);
    expect(body).toBe(`${lead}\n\n${line}\n\n${end}`);
  });
});

describe('what the page tells about itself becomes a fact', () => {
  const page = (line: string) => story(`Rain closes harbour\n\n${line}\n\n${lead}`);
  test.each([
    ['the icon of the site names the outlet', 'Chatterbox Icon', { outlet: 'Chatterbox' }],
    ['a byline with a job', 'By Ann Lee, Science correspondent', { byline: 'Ann Lee' }],
    ['an interviewer', 'Interview by Ann Lee', { byline: 'Ann Lee' }],
    ['a name above a job', 'Ann Lee\n\nBBC News', { byline: 'Ann Lee' }],
    ['a name at a place', 'Ann Lee at Millfield Park', { byline: 'Ann Lee' }],
    [
      'a byline and a date in one line',
      'By Ann Lee | Oct 2, 2025 9:14 am PT',
      { byline: 'Ann Lee', published: '2025-10-02' },
    ],
    [
      'a date before an update',
      'March 12, 2026 6:41 PM GMT Updated 2 hours ago',
      { published: '2026-03-12' },
    ],
    [
      'a byline with its outlet',
      'By Ann Lee, The Eastport Courier',
      { byline: 'Ann Lee', outlet: 'The Eastport Courier' },
    ],
    [
      'a byline with its outlet behind a bar',
      'By Ann Lee | The Eastport Courier',
      { byline: 'Ann Lee', outlet: 'The Eastport Courier' },
    ],
    ['three writers', 'By Ann Lee, Bo Diaz and Cy Roe', { byline: 'Ann Lee, Bo Diaz and Cy Roe' }],
    ['a byline', 'By Ann Lee and Juan de la Cruz', { byline: 'Ann Lee and Juan de la Cruz' }],
    ['a name with a job', 'Ann Lee, Tennis Writer', { byline: 'Ann Lee' }],
    ['a name with a job and no comma', 'Ann Lee Arts correspondent', { byline: 'Ann Lee' }],
    ['a byline with a job behind a bar', 'By Ann Lee | Staff Writer', { byline: 'Ann Lee' }],
    ['whose the words are', 'Words: Ann Lee', { byline: 'Ann Lee' }],
    ['names alone', 'Ann Lee and Peter Diaz', { byline: 'Ann Lee and Peter Diaz' }],
    ['a name from a place', 'From Ann Lee in Eastport and our foreign desk', { byline: 'Ann Lee' }],
    ['the outlet, below the title', 'The Eastport Courier', { outlet: 'The Eastport Courier' }],
    ['the outlet with its section', 'The Eastport Courier | Sport', { outlet: 'The Eastport Courier' }],
    ['an agency', 'EASTPORT NEWS AGENCY', { outlet: 'EASTPORT NEWS AGENCY' }],
    ['no name', 'By our staff and agencies', {}],
    ['a section', 'Health', {}],
    ['sections', 'World | Africa', {}],
    ['a day without a year', 'Tuesday 14 October', {}],
    ['a day and a time', 'Updated 9:14 p.m. Sept. 3', {}],
    ['a date', 'Monday, April 28, 2025', { published: '2025-04-28' }],
    ['a date with a label and a time', 'Published: 28 Apr 2025, 10:30 GMT', { published: '2025-04-28' }],
    ['an update', 'Last updated on 2025-04-29 08:00', { modified: '2025-04-29' }],
  ])('%s', (_why, line, facts) => expect(page(line)).toMatchObject({ ...facts, body: lead }));

  test('a day that does not exist is no date', () => {
    expect(page('February 30, 2025')).not.toHaveProperty('published');
  });
});

describe('the title is the first line of the story', () => {
  test.each([
    ['below a path of links', 'Home > News > Local\n\nRain closes harbour'],
    ['below a path with other marks', 'Home / World / Europe\n\nRain closes harbour'],
    ['below the sections of the site', 'Business | Earnings\n\nRain closes harbour'],
    ['below the head of a press release', 'FOR IMMEDIATE RELEASE\n\nRain closes harbour'],
    ['below the name of the outlet', 'The Eastport Courier\n\nRain closes harbour'],
    ['below the name of a wire', 'MERIDIAN WIRE\n\nRain closes harbour'],
    ['twice', 'Rain closes harbour\n\nRain closes harbour'],
    ['again below the byline', 'Rain closes harbour\n\nBy Ann Lee\n\nRain closes harbour'],
    ['below the age of the page', '2 days ago\n\nRain closes harbour'],
  ])('%s', (_why, head) => {
    expect(story(`${head}\n\n${lead}`)).toMatchObject({
      title: 'Rain closes harbour',
      body: lead,
      captions: [],
    });
  });
});

describe('the title stays the first line', () => {
  test.each([
    ['a headline that names an outlet', 'Eastport News Hires Ann Lee'],
    ['a headline of few words', 'Rain Closes Harbour'],
    ['a name of nobody known', 'Grand Harbour'],
  ])('should NOT be taken for furniture, %s', (_why, title) => {
    expect(story(`${title}\n\n${lead}`)).toMatchObject({ title, body: lead });
  });

  test.each([
    ['a subheading', 'Firefighters battle to save the town'],
    ['a month in a subheading', 'May 5 vote put off again'],
    ['words below the title that are no name', 'Grand Harbour'],
    ['a section of news', 'Entertainment News'],
  ])('should NOT leave out, %s', (_why, line) => {
    expect(story(`Rain closes harbour\n\n${line}\n\n${lead}`).body).toBe(`${line}\n\n${lead}`);
  });
});

describe('captions are kept once, and not as sentences', () => {
  test.each([
    [
      'twice, the second with its credit',
      'A flooded wall\n\nA flooded wall (Port of Eastport)',
      'A flooded wall (Port of Eastport)',
    ],
    ['twice the same', 'A flooded wall\n\nA flooded wall', 'A flooded wall'],
    ['with a credit in brackets', 'A flooded wall. (AP Photo/Ann Lee)', 'A flooded wall. (AP Photo/Ann Lee)'],
    ['with an agency at its end', 'A flooded wall. REUTERS/Ann Lee', 'A flooded wall. REUTERS/Ann Lee'],
    ['with a label', 'Image caption, A flooded wall', 'A flooded wall'],
  ])('%s', (_why, lines, caption) => {
    expect(story(`Rain closes harbour\n\n${lead}\n\n${lines}\n\n${end}`)).toMatchObject({
      captions: [caption],
      body: `${lead}\n\n${end}`,
    });
  });

  test('a sentence that stands twice is kept once, as a sentence', () => {
    expect(story(`Rain closes harbour\n\n${lead}\n\n${end}\n\n${end}`)).toMatchObject({
      captions: [],
      body: `${lead}\n\n${end}`,
    });
  });
});

describe('paragraphs', () => {
  const wrapped = [
    'The harbour of Eastport closed on Monday after three days of',
    'rain, the mayor said. Nobody was hurt, and the ferries are to',
    'run again on Thursday, according to the office of the port.',
    '',
    'It is the second time in a year that the old wall gave way to',
    'the sea; the town had promised a new one after the flood in',
    'the spring.',
  ].join('\n');

  test('lines of a hard-wrapped text are joined', () => {
    expect(story(`Rain closes harbour\n\n${wrapped}`).blocks).toHaveLength(2);
    expect(story(`Rain closes harbour\n\n${wrapped}`).body).toContain('three days of rain, the mayor');
  });

  test.each([
    ['a line break is a paragraph break', `Rain\n${lead}\n${end}`, 2],
    ['blank lines hold white space', `Rain\r\n \r\n${lead}\r\n\t\r\n${end}`, 2],
    [
      'short lines that are sentences are not joined',
      `Rain\n\nIt rained.\nThe wall broke.\nThe sea came in.\nThe port closed.\nNobody was hurt in it.`,
      5,
    ],
  ])('%s', (_why, content, count) => expect(story(content).blocks).toHaveLength(count));

  test('a short line between paragraphs is a heading, a bulleted one an item', () => {
    const { body, blocks } = story(
      `Rain\n\n${lead}\n\nWhat happens next\n\n${end}\n\n• A new wall\n\n• A pump`,
    );
    expect(blocks.map((block) => [block.kind, textOf(body, block)])).toEqual([
      ['paragraph', lead],
      ['heading', 'What happens next'],
      ['paragraph', end],
      ['item', 'A new wall'],
      ['item', 'A pump'],
    ]);
  });
});

describe('odd texts', () => {
  test('an empty one is a problem that says what to do', () => {
    expect(readPlainText('a.txt', ' \n\u200b\n')).toEqual({
      kind: 'problem',
      where: 'a.txt',
      what: 'it holds no text of a story',
      advice: 'add the text',
    });
  });

  test('one line is a story', () => {
    expect(story('It rained.')).toMatchObject({ title: 'It rained.', body: 'It rained.' });
  });
});

const shared = process.env['VERBATIM_SHARED'] ?? join('..', 'shared');
const copied = join(shared, 'gold', 'north-korea.txt');

test.skipIf(!existsSync(copied))('the sample story is what its page says, to the letter', () => {
  const sample = readMarkdown('s.md', readFileSync('data/stories/north-korea-troops.md', 'utf8'));
  if (sample.kind === 'problem') throw new Error(problemText(sample));
  const { title, outlet, body, captions, blocks } = sample.story;
  expect(story(readFileSync(copied, 'utf8'))).toMatchObject({ title, outlet, body, captions, blocks });
});
