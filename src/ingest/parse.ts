import { decode } from './charset.ts';
import { isPdf, kindOf } from './detect.ts';
import { type Feed, readFeed } from './feed/feed.ts';
import { storyInItem } from './feed/item-story.ts';
import { feedLinks } from './feed/links.ts';
import { readMarkdown } from './markdown.ts';
import { readPage } from './page/page.ts';
import { savedFrom, unpackMhtml } from './page/saved.ts';
import { readPdf } from './pdf/pdf.ts';
import { readPlainText } from './plaintext.ts';
import { IngestError } from './problem.ts';
import { type Problem, problem, type Reading } from './reading.ts';

/** Bytes from somewhere. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The file's name or the address, for messages; its ending helps to tell what it is. */
  readonly name: string;
  readonly contentType?: string;
  /** Where a page is from. */
  readonly address?: string;
}

/** An item of a feed: its story where the feed carries it whole, else where to fetch it. */
export interface ParsedItem {
  readonly title: string;
  readonly url?: string;
  readonly published?: string;
  readonly reading?: Reading;
}

export type Parsed =
  /** `feeds`: the addresses of feeds that a page names. */
  | { readonly kind: 'reading'; readonly reading: Reading; readonly feeds?: readonly string[] }
  | { readonly kind: 'feed'; readonly title: string; readonly items: readonly ParsedItem[] };

const MAX_PAGE_LETTERS = 5_000_000;

/** Decides by content what it is, and reads it. Never throws: what is wrong is a value. */
export async function parse(source: Source): Promise<Parsed> {
  try {
    return await read(source);
  } catch (error) {
    return { kind: 'reading', reading: problemOf(error, source.name) };
  }
}

/** What strangers wrote may break a library in ways that nobody foresaw: that is their text's problem too. */
export function problemOf(error: unknown, name: string): Problem {
  if (error instanceof IngestError) return problem(name, undefined, error.what, error.advice);
  const words = error instanceof Error ? error.message.split('\n', 1)[0] : '';
  return problem(name, undefined, `it cannot be read (${words})`, 'give its text, pasted or as a file');
}

async function read(source: Source): Promise<Parsed> {
  if (source.bytes.length === 0) throw new IngestError('it is empty', 'give a text');
  if (isPdf(source.bytes)) return { kind: 'reading', reading: await readPdf(source.bytes, source.name) };
  const packed = unpackMhtml(source.bytes);
  const { bytes, contentType, address } = packed ?? source;
  const text = decode(bytes, { ...(contentType && { contentType }) });
  if (text.length > MAX_PAGE_LETTERS)
    throw new IngestError('it is longer than 5 million letters', 'give the part that is the story');
  const name = source.name;
  switch (packed ? 'page' : kindOf(text, { name, ...(contentType && { contentType }) })) {
    case 'feed':
      return feedOf(readFeed(text, address));
    case 'page':
      return readingOf(text, name, address ?? savedFrom(text));
    case 'markdown':
      return { kind: 'reading', reading: readMarkdown(name, text) };
    case 'text':
      return { kind: 'reading', reading: readPlainText(name, text) };
    case 'binary':
      throw new IngestError('it is no text, page, feed or PDF', 'save it as one of these');
  }
}

/** A front page holds no story, and names the feed that brings them. */
function readingOf(html: string, name: string, address: string | undefined): Parsed {
  const feeds = feedLinks(html, address);
  try {
    return { kind: 'reading', reading: readPage(html, address), feeds };
  } catch (error) {
    return { kind: 'reading', reading: problemOf(error, name), feeds };
  }
}

function feedOf(feed: Feed): Parsed {
  const items = feed.items.map((item): ParsedItem => {
    const reading = storyOf(item, feed);
    const { title, url, published } = item;
    return { title, ...(url && { url }), ...(published && { published }), ...(reading && { reading }) };
  });
  return { kind: 'feed', title: feed.title, items };
}

/** A text in a feed that cannot be read is fetched from its page. */
function storyOf(item: Feed['items'][number], feed: Feed): Reading | undefined {
  try {
    return storyInItem(item, feed);
  } catch (error) {
    if (error instanceof IngestError) return undefined;
    throw error;
  }
}
