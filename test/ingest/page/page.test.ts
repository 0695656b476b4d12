import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ingest/page/page.ts';
import { textOf } from '../../../src/story/span.ts';

const harbour = readPage(readFileSync(new URL('harbour.html', import.meta.url), 'utf8'));
const blocks = harbour.story.blocks.map((block) => [block.kind, textOf(harbour.story.body, block)]);
const ruleFor = (text: string) => harbour.leftOut.find((left) => left.text.includes(text))?.rule;

describe('a page with everything around its story', () => {
  it('gives the story’s blocks, each of its kind and to the letter', () => {
    expect(blocks).toEqual([
      [
        'paragraph',
        'The harbour was closed on Monday after three days of rain, the port authority said, and fourteen ships are waiting outside.',
      ],
      [
        'paragraph',
        '“We will not open before the wall is safe,” said the harbour master, Jo Brand. “It starts Monday.”',
      ],
      ['paragraph', '“No,” she said.'],
      ['heading', 'What happens next'],
      ['item', 'The wall is repaired by Friday.'],
      ['item', 'Ships return on Saturday, the authority hopes.'],
      ['quote', 'The water is 2 m above the mark. Stay away.'],
      ['quote', '— Port (@port) April 28, 2025'],
      [
        'paragraph',
        'The last time the harbour closed was in 1998, when a ship “sat” across the entry for nine days.',
      ],
    ]);
  });

  it.each([
    ['We use cookies', 'cookie note'],
    ['Facebook', 'page header or footer'],
    ['3 hours ago', 'page header or footer'],
    ['Photograph: A', 'credit'],
    ['Advertisement', 'advertisement'],
    ['We will not open', 'side column'],
    ['Read more', 'read more'],
    ['Storm takes roof off the', 'related links'],
    ['Ann Lee is a reporter', 'about the writer'],
    ['Sign up', 'newsletter or subscription'],
    ['I think this is', 'comments'],
    ['All rights reserved', 'page header or footer'],
  ])('leaves out "%s" as %s', (text, rule) => {
    expect(ruleFor(text)).toBe(rule);
  });

  it('keeps the caption once, without its credit', () => {
    expect(harbour.story.captions).toEqual(['The harbour wall under water on Monday.']);
  });

  it('knows what the page says about the story', () => {
    expect(harbour.story).toMatchObject({
      title: 'Rain closes the harbour',
      outlet: 'The Daily Example',
      byline: 'Ann Lee',
      published: '2025-04-28T09:30:00+01:00',
      url: 'https://daily.example/news/2025/04/28/rain-closes-harbour',
      language: 'en',
      deduced: {},
    });
  });

  it('counts the quotation marks that it left out, and says where', () => {
    expect(harbour.receipt).toMatchObject({ pageMarks: 10, storyMarks: 8 });
    expect(harbour.receipt?.lost.map(({ rule }) => rule)).toEqual(['comments']);
  });
});
