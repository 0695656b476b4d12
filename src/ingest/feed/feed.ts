import { type AnyFeed, parseFeed } from 'feedsmith';
import { canonicalText } from '../../story/canonical.ts';
import { momentOf } from '../page/metadata/moment.ts';
import { plain } from '../page/metadata/plain.ts';
import { IngestError } from '../problem.ts';

/** An item as feeds of all formats have it in common. */
export interface FeedItem {
  readonly title: string;
  /** Absolute. */
  readonly url?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly byline?: string;
  /** The fullest HTML that the feed carries for it, whole article or teaser. */
  readonly html: string;
}

export interface Feed {
  readonly title: string;
  readonly language?: string;
  /** In the order of the feed. */
  readonly items: readonly FeedItem[];
}

const MAX_ITEMS = 100;

/**
 * Reads RSS, Atom, RDF and JSON Feed.
 *
 * @param address where the feed is from: links may be relative to it
 */
export function readFeed(text: string, address?: string): Feed {
  const parsed = parse(text);
  const feed = common(parsed);
  return { ...feed, items: feed.items.map((item) => cleaned(item, address)) };
}

function parse(text: string): AnyFeed {
  try {
    return parseFeed(text, { maxItems: MAX_ITEMS });
  } catch {
    throw new IngestError(
      'it looks like a feed and cannot be read as one',
      'check it with the W3C feed validator',
    );
  }
}

type RawItem = { readonly [K in keyof FeedItem]?: FeedItem[K] | undefined };
interface RawFeed {
  readonly title: string;
  readonly language?: string;
  readonly items: readonly RawItem[];
}

function common(parsed: AnyFeed): RawFeed {
  if (parsed.format === 'rss') return fromRss(parsed.feed);
  if (parsed.format === 'atom') return fromAtom(parsed.feed);
  if (parsed.format === 'rdf') return fromRdf(parsed.feed);
  return fromJson(parsed.feed);
}

type FeedOf<F extends AnyFeed['format']> = Extract<AnyFeed, { format: F }>['feed'];

function fromRss(feed: FeedOf<'rss'>): RawFeed {
  return {
    title: feed.title ?? '',
    ...languageIn(feed.language),
    items: (feed.items ?? []).map((item) => ({
      title: item.title,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      published: item.pubDate ?? item.dc?.dates?.[0],
      modified: item.atom?.updated,
      byline: item.dc?.creators?.join(', ') ?? item.authors?.map(nameOf).join(', '),
      html: longest(item.content?.encoded, item.description),
    })),
  };
}

function fromAtom(feed: FeedOf<'atom'>): RawFeed {
  return {
    title: feed.title?.value ?? '',
    items: (feed.entries ?? []).map((entry) => ({
      title: entry.title?.value,
      url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
        ?.href,
      published: entry.published ?? entry.updated,
      modified: entry.updated,
      byline: (entry.authors ?? feed.authors)?.map(nameOf).join(', '),
      html: longest(entry.content?.value, entry.summary?.value),
    })),
  };
}

function fromRdf(feed: FeedOf<'rdf'>): RawFeed {
  return {
    title: feed.title ?? '',
    items: (feed.items ?? []).map((item) => ({
      title: item.title,
      url: item.link,
      published: item.dc?.dates?.[0],
      byline: item.dc?.creators?.join(', '),
      html: longest(item.content?.encoded, item.description),
    })),
  };
}

function fromJson(feed: FeedOf<'json'>): RawFeed {
  return {
    title: feed.title ?? '',
    ...languageIn(feed.language),
    items: (feed.items ?? []).map((item) => ({
      title: item.title,
      url: item.url ?? item.external_url,
      published: item.date_published,
      modified: item.date_modified,
      byline: (item.authors ?? feed.authors)?.map(nameOf).join(', '),
      html: longest(item.content_html, asHtml(item.content_text), item.summary),
    })),
  };
}

const languageIn = (tag = ''): { readonly language?: string } =>
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? { language: tag } : {};

/** RSS writes "ann@daily.example (Ann Lee)"; the libraries' persons have a name. */
function nameOf(person: string | { readonly name?: string | undefined }): string {
  const text = typeof person === 'string' ? person : (person.name ?? '');
  return /\(([^)]+)\)\s*$/.exec(text)?.[1] ?? text;
}

const longest = (...texts: readonly (string | undefined)[]): string =>
  texts.reduce<string>((best, text) => (text !== undefined && text.length > best.length ? text : best), '');

const asHtml = (text: string | undefined): string | undefined =>
  text
    ?.split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('');

function cleaned(item: RawItem, address: string | undefined): FeedItem {
  const url = item.url === undefined ? null : URL.parse(item.url.trim(), address);
  const published = momentOf(item.published);
  const modified = momentOf(item.modified);
  const byline = canonicalText(item.byline ?? '');
  return {
    title: plain(item.title) ?? '',
    html: item.html ?? '',
    ...(url !== null && /^https?:$/.test(url.protocol) && { url: url.href }),
    ...(published && { published }),
    ...(modified && modified !== published && { modified }),
    ...(byline !== '' && { byline }),
  };
}
