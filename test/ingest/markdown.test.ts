import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/ingest/markdown.ts';
import { problemText } from '../../src/ingest/reading.ts';
import { textOf } from '../../src/story/span.ts';
import type { Story } from '../../src/story/story.ts';

const head = '---\ntitle: Rain closes the harbour\noutlet: The Daily Example\npublished: 2025-04-28\n---\n';

function story(content: string): Story {
  const reading = readMarkdown('stories/Rain & harbour.md', content);
  if (reading.kind === 'problem') throw new Error(problemText(reading));
  return reading.story;
}

const blocks = (content: string) => {
  const { body, blocks: found } = story(content);
  return found.map((block) => [block.kind, textOf(body, block)]);
};

test('front matter gives the facts and the deduced ones with their reasons', () => {
  const given = story(
    `${head.replace(/---\n$/, '')}url: https://example.com/rain\nbyline: Ann Lee\ndeduced:\n  published: it says Monday\n---\nIt rained.`,
  );
  expect(given).toMatchObject({
    id: 'rain-harbour',
    title: 'Rain closes the harbour',
    outlet: 'The Daily Example',
    published: '2025-04-28',
    url: 'https://example.com/rain',
    byline: 'Ann Lee',
    deduced: { published: 'it says Monday' },
    body: 'It rained.',
  });
});

describe('blocks', () => {
  test.each<[why: string, markdown: string, expected: string[][]]>([
    [
      'a heading that repeats the title is not body',
      '# Rain closes the harbour\n\nIt rained.',
      [['paragraph', 'It rained.']],
    ],
    [
      'other headings stay',
      '## What is next\n\nMore rain.',
      [
        ['heading', 'What is next'],
        ['paragraph', 'More rain.'],
      ],
    ],
    ['lines of one paragraph are joined', 'It rained\nall day.', [['paragraph', 'It rained all day.']]],
    [
      'lists give items',
      '- One wall\n- Two boats',
      [
        ['item', 'One wall'],
        ['item', 'Two boats'],
      ],
    ],
    [
      'a block quote keeps its paragraphs',
      '> We will not wait.\n>\n> It is time.',
      [
        ['quote', 'We will not wait.'],
        ['quote', 'It is time.'],
      ],
    ],
    [
      'emphasis and links are their text',
      'A **very** *wet* [day](https://example.com).',
      [['paragraph', 'A very wet day.']],
    ],
    [
      'character references are characters',
      'Lee &amp; Sons &#8220;sank&#8221;',
      [['paragraph', 'Lee & Sons “sank”']],
    ],
    ['tags are markup, their text is not', 'H<sub>2</sub>O<br>rose', [['paragraph', 'H2O rose']]],
    [
      'masked letters are no emphasis',
      'The f***ing wall, the c*** said',
      [['paragraph', 'The f***ing wall, the c*** said']],
    ],
    ['less-than is a character', 'Winds of <30 km/h & rain', [['paragraph', 'Winds of <30 km/h & rain']]],
    [
      'names with underscores stay',
      'The file lee_ann_notes was read',
      [['paragraph', 'The file lee_ann_notes was read']],
    ],
  ])('%s', (_why, markdown, expected) => expect(blocks(head + markdown)).toEqual(expected));
});

test('the text of an image is a caption, once, and not a sentence', () => {
  const { captions, body } = story(
    `${head}It rained.\n\n![The *wall* (AP)](a.png)\n\n![The wall (AP)](b.png)\n\nIt stopped.`,
  );
  expect(captions).toEqual(['The wall (AP)']);
  expect(body).toBe('It rained.\n\nIt stopped.');
});

describe('without front matter', () => {
  test.each([
    ['the first heading is the title', '# Rain\n\nIt rained.', 'Rain', 'the first heading', 'It rained.'],
    [
      'a first line that is no sentence is the title',
      'Rain closes harbour\n\nIt rained.',
      'Rain closes harbour',
      'the first line',
      'It rained.',
    ],
    [
      'a text without a title line keeps all its sentences',
      'It rained.\n\nIt stopped.',
      'It rained.',
      'the first words: no line stands as a title',
      'It rained.\n\nIt stopped.',
    ],
  ])('%s', (_why, content, title, reason, body) => {
    expect(story(content)).toMatchObject({ title, body, outlet: 'unknown', deduced: { title: reason } });
  });
});

test.each([
  ['as it is typed', 'title: Amber: the oldest wreck  '],
  ['in quotation marks', "title: 'Amber: the oldest wreck'"],
  ['folded', 'title: >-\n  Amber:\n  the oldest wreck'],
])('a headline with a colon, %s', (_how, line) => {
  const given = story(`${head.replace('title: Rain closes the harbour', line)}It rained.`);
  expect(given.title).toBe('Amber: the oldest wreck');
});

test.each([
  '"We will not wait": mayor',
  "'Amber' and a dolphin",
  '[Updated] Storm nears',
  'What now:',
  '@mayor wants out',
])('a headline as it is typed: %s', (typed) => {
  expect(story(`${head.replace('Rain closes the harbour', typed)}It rained.`).title).toBe(typed);
});

test.each([
  ['"Amber" # of 2025', 'Amber'],
  ["'It''s over'", "It's over"],
])('a headline in YAML: %s', (typed, title) => {
  expect(story(`${head.replace('Rain closes the harbour', typed)}It rained.`).title).toBe(title);
});

describe('a bad file is named with its line, what is wrong and what to do', () => {
  test.each([
    [
      'a date that is none',
      head.replace('2025-04-28', '28/04/2025'),
      'x.md:4: published is not a date or time: write it like `published: 2025-04-28`',
    ],
    [
      'a fact is missing',
      '---\ntitle: Rain\npublished: 2025-04-28\n---\nIt rained.',
      'x.md:1: outlet is missing: write it like `outlet: The Daily Example`',
    ],
    [
      'a number for a title',
      head.replace('Rain closes the harbour', '3'),
      'x.md:2: title is not a text: write it like `title: Rain closes the harbour`',
    ],
    ['not YAML', head.replace('published: ', 'published: a: '), 'x.md:4: the front matter is not YAML'],
    [
      'no end',
      '---\ntitle: Rain\n\nIt rained.',
      'x.md:1: the front matter that starts here has no end: close it with a line of ---',
    ],
    [
      'a script for an address',
      head.replace('---\n', '---\nurl: "javascript:alert(1)"\n'),
      'x.md:2: url is not a web address',
    ],
    ['no text', head, 'x.md: it holds no text of a story: add it under the title'],
    ['not a text file', 'PNG\0\0', 'x.md: it is not a text file'],
    ['nested beyond reading', '>'.repeat(30_000), 'x.md: its quotes or lists are nested too deep'],
  ])('%s', (_why, content, expected) => {
    const reading = readMarkdown('x.md', content);
    expect(reading.kind === 'problem' && problemText(reading)).toContain(expected);
  });
});
