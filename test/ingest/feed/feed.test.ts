import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/ingest/feed/feed.ts';
import { storyInItem } from '../../../src/ingest/feed/item-story.ts';

const item = {
  title: 'Rain & wind close the harbour',
  url: 'https://daily.example/news/harbour',
  published: '2025-04-28T09:30:00Z',
  byline: 'Ann Lee',
};

const formats: readonly (readonly [string, string])[] = [
  [
    'RSS, with a bare & and a byte-order mark',
    `\uFEFF<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Daily Example</title><link>https://daily.example/</link>
     <item><title>Rain & wind close the harbour</title><link>https://daily.example/news/harbour</link><dc:creator>Ann Lee</dc:creator>
     <pubDate>Mon, 28 Apr 2025 09:30:00 GMT</pubDate><description>Ships wait outside.</description></item></channel></rss>`,
  ],
  [
    'Atom, with a relative link',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily Example</title><updated>2025-04-28T09:30:00Z</updated>
     <entry><title type="html">Rain &amp;amp; wind close the harbour</title><link rel="alternate" href="/news/harbour"/><id>1</id><author><name>Ann Lee</name></author>
     <published>2025-04-28T09:30:00Z</published><updated>2025-04-28T09:30:00Z</updated><summary>Ships wait outside.</summary></entry></feed>`,
  ],
  [
    'RDF',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
     <channel><title>The Daily Example</title><link>https://daily.example/</link><description>News</description></channel>
     <item><title>Rain &amp; wind close the harbour</title><link>https://daily.example/news/harbour</link><description>Ships wait outside.</description>
     <dc:date>2025-04-28T09:30:00Z</dc:date><dc:creator>Ann Lee</dc:creator></item></rdf:RDF>`,
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Daily Example',
      items: [
        {
          id: '1',
          title: item.title,
          url: item.url,
          content_text: 'Ships wait outside.',
          date_published: item.published,
          authors: [{ name: 'Ann Lee' }],
        },
      ],
    }),
  ],
];

describe('readFeed', () => {
  it.each(formats)('reads %s', (_, text) => {
    const feed = readFeed(text, 'https://daily.example/feed');
    expect(feed.title).toBe('The Daily Example');
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject(item);
    expect(feed.items[0]?.html).toContain('Ships wait outside.');
  });

  it('does not expand entities that expand entities', () => {
    const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">${entities}]><rss version="2.0"><channel><title>A</title><item><title>&a30;</title><link>https://daily.example/a</link></item></channel></rss>`;
    expect(JSON.stringify(readFeed(bomb)).length).toBeLessThan(2_000);
  });

  it('says what is wrong with a feed that is none', () => {
    expect(() => readFeed('<rss>')).toThrow('cannot be read as one');
  });

  it('takes no address that is not of the web', () => {
    const feed = readFeed(
      '<rss version="2.0"><channel><title>A</title><item><title>B</title><link>javascript:alert(1)</link></item></channel></rss>',
    );
    expect(feed.items[0]?.url).toBeUndefined();
  });
});

describe('storyInItem', () => {
  const paragraphs = Array.from(
    { length: 12 },
    (_, n) =>
      `<p>“We wait,” said master number ${n} of the harbour, and fourteen ships were waiting outside it.</p>`,
  );
  const feed = { title: 'The Daily Example', language: 'en-GB', items: [] };

  it('is the story where the feed carries it whole, with what the feed says of it', () => {
    const read = storyInItem({ ...item, html: paragraphs.join('') }, feed);
    expect(read?.story).toMatchObject({
      ...item,
      outlet: 'The Daily Example',
      language: 'en-GB',
      deduced: {},
    });
    expect(read?.story.blocks).toHaveLength(12);
  });

  it.each([
    ['a teaser', '<p>Ships wait outside.</p>'],
    ['a long teaser that breaks off', `${paragraphs.join('')}<p>The rest of it […]</p>`],
  ])('is nothing where it is %s', (_, html) => {
    expect(storyInItem({ ...item, html }, feed)).toBeUndefined();
  });
});
