import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../src/ingest/page/metadata/moment.ts';
import { readPage } from '../../../src/ingest/page/page.ts';

const paragraphs = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>The harbour master spoke to ${n} of the people who waited at the wall until the rain was over.</p>`,
).join('');

const storyOf = (head: string, top = '<h1>Rain closes the harbour</h1>', address?: string) =>
  readPage(`<html><head>${head}</head><body><article>${top}${paragraphs}</article></body></html>`, address)
    .story;

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('structured data', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Rain &amp; wind',
    author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Jo Brand' }],
    publisher: { name: 'The Daily Example' },
    datePublished: '2025-04-28T09:30:00+01:00',
    dateModified: '2025-04-28T11:00:00Z',
    inLanguage: 'en-GB',
  };
  const known = {
    title: 'Rain & wind',
    outlet: 'The Daily Example',
    byline: 'Ann Lee, Jo Brand',
    published: '2025-04-28T09:30:00+01:00',
    modified: '2025-04-28T11:00:00Z',
    language: 'en-GB',
    deduced: {},
  };

  it.each<[string, string]>([
    ['as one object', ld(article)],
    ['in a list', ld([{ '@type': 'WebSite', name: 'Other' }, article])],
    [
      'in a graph, the publisher by reference',
      ld({
        '@graph': [
          { ...article, publisher: { '@id': '#o' } },
          { '@id': '#o', name: 'The Daily Example' },
        ],
      }),
    ],
    ['inside a page', ld({ '@type': 'WebPage', mainEntity: article })],
    ['beside a broken block', `<script type="application/ld+json">{"@type": </script>${ld(article)}`],
    [
      'with a line break in a text and a comma too many',
      ld(article)
        .replace('Rain ', 'Rain\n')
        .replace(/}<\/script>$/, ',}</script>'),
    ],
    ['in a comment for old browsers', ld(article).replace('>{', '><!--{').replace('}</', '}--></')],
    ['of several types', ld({ ...article, '@type': ['Article', 'NewsArticle'] })],
    ['before meta elements that say otherwise', `<meta property="og:title" content="Other">${ld(article)}`],
  ])('%s', (_, head) => {
    expect(storyOf(head)).toMatchObject(known);
  });
});

describe('what is given and what is deduced', () => {
  it('meta elements give', () => {
    const head = `<meta property="og:title" content="Rain closes the harbour - The Daily Example"><meta property="og:site_name" content="The Daily Example">
      <meta name="author" content="By Ann Lee"><meta property="article:author" content="https://social.example/ann"><meta property="article:published_time" content="2025-04-28T09:30:00Z">`;
    expect(storyOf(head)).toMatchObject({
      title: 'Rain closes the harbour',
      outlet: 'The Daily Example',
      byline: 'Ann Lee',
      published: '2025-04-28T09:30:00Z',
      deduced: { language: 'the most frequent words of its text' },
    });
  });

  it('what a reader sees is deduced, and says from where', () => {
    const top =
      '<h1>Rain closes the harbour</h1><p class="byline">By Ann Lee, Port Editor</p><time datetime="2025-04-28">Monday</time>';
    expect(storyOf('<title>Rain closes the harbour | The Daily Example</title>', top)).toMatchObject({
      title: 'Rain closes the harbour',
      outlet: 'The Daily Example',
      byline: 'Ann Lee',
      published: '2025-04-28',
      deduced: {
        title: 'the page’s first heading',
        outlet: 'the end of the page’s title',
        byline: 'the page’s byline',
        published: 'the first date on the page',
      },
    });
  });

  it('the address comes last', () => {
    const story = storyOf('', undefined, 'https://www.daily.example/2025/apr/28/rain?utm_source=a&id=7#top');
    expect(story).toMatchObject({
      outlet: 'daily.example',
      published: '2025-04-28',
      url: 'https://www.daily.example/2025/apr/28/rain?id=7',
      deduced: { outlet: 'the host of the address', published: 'the date in the address' },
    });
  });

  it('a page that says nothing has no byline and no date', () => {
    const story = storyOf('');
    expect([story.outlet, story.byline, story.published]).toEqual(['unknown', undefined, undefined]);
  });
});

describe('the canonical address', () => {
  const at = 'https://m.daily.example/rain?id=7';
  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;

  it.each([
    [
      'is believed on the same site',
      canonical('https://www.daily.example/rain'),
      'https://www.daily.example/rain',
    ],
    ['may be relative', canonical('/rain'), 'https://m.daily.example/rain'],
    ['is not believed where it is the front page', canonical('https://www.daily.example/'), at],
    ['is not believed on another site', canonical('https://other.example.org/rain'), at],
    ['is not believed where it is no address of the web', canonical('javascript:alert(1)'), at],
  ])('%s', (_, head, expected) => {
    expect(storyOf(head, undefined, at).url).toBe(expected);
  });
});

describe('momentOf', () => {
  it.each([
    ['2025-04-28', '2025-04-28'],
    ['2025-04-28T09:30:00Z', '2025-04-28T09:30:00Z'],
    ['2025-04-28T09:30:00.000+0100', '2025-04-28T09:30:00+01:00'],
    ['2025-04-28 09:30:00 UTC', '2025-04-28T09:30:00Z'],
    ['2025-04-28T09:30:00', '2025-04-28'],
    ['20250428', '2025-04-28'],
    ['1745832600', '2025-04-28T09:30:00Z'],
    ['Mon, 28 Apr 2025 09:30:00 GMT', '2025-04-28T09:30:00Z'],
    ['April 28, 2025 9:30 a.m. EDT', '2025-04-28T13:30:00Z'],
    ['28 April 2025', '2025-04-28'],
    ['Monday, April 28th, 2025', '2025-04-28'],
    ['Published: 28 Apr 2025 10.30 BST', '2025-04-28'],
    ['2025-02-30', undefined],
    ['2025', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(momentOf(text)).toBe(expected);
  });
});
