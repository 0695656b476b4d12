import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Story } from '../story/story.ts';
import { createFetcher, type Fetched, type Fetcher, type Validators } from './fetch/fetch.ts';
import { Robots } from './fetch/robots.ts';
import { fileBytes } from './file.ts';
import { type ParsedItem, problemOf, type Source } from './parse.ts';
import { createParser, type Parser } from './parser.ts';
import { IngestError } from './problem.ts';
import { problem, type Reading } from './reading.ts';

/** Turns whatever people have into stories. What cannot be read is a problem among the readings. */
export interface Reader {
  /** A web address, a file, or `-` for the standard input: what the command line takes. */
  readAnything(argument: string): Promise<readonly Reading[]>;
  /** A page, a feed (its stories), or a PDF on the web. Never a file: safe for addresses from strangers. */
  readUrl(address: string): Promise<readonly Reading[]>;
  readFile(path: string): Promise<readonly Reading[]>;
  /** A page that was read before, again. @throws where that fails for now */
  readAgain(address: string, known: Validators): Promise<Visit>;
  /** A feed, as robots.txt allows programs to come by. @throws where that fails for now */
  readFeed(address: string, known: Validators, now: number): Promise<FeedVisit>;
  /** An item of a feed: its story, from the feed or from its page. */
  readItem(item: ParsedItem): Promise<Reading>;
  /** A text that somebody pasted: plain, Markdown or HTML. */
  readText(text: string, name?: string): Promise<readonly Reading[]>;
  close(): Promise<void>;
}

/** What has become of a page. */
export type Visit =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone' }
  | ({ readonly kind: 'story'; readonly story: Story } & Validators);

/** What has become of a feed; `address` is where it is, when a page named it. */
export type FeedVisit =
  | { readonly kind: 'unchanged' }
  | ({ readonly kind: 'feed'; readonly address: string; readonly items: readonly ParsedItem[] } & Validators);

export interface ReaderOptions {
  /** Private hosts that may be asked all the same. */
  readonly allowedHosts?: readonly string[];
  /** What `-` stands for; the process's standard input unless told. */
  readonly input?: AsyncIterable<Uint8Array | string>;
  /** Told before each thing that takes time. */
  readonly progress?: (doing: string) => void;
  /** How many stories of a feed are read, the first ones; 20 unless told. */
  readonly feedStories?: number;
}

export function createReader(options: ReaderOptions = {}): Reader {
  const fetcher = createFetcher(options.allowedHosts);
  const parser = createParser();
  const { input = process.stdin, progress = () => undefined, feedStories = 20 } = options;
  const reading = new Readings({ fetcher, parser, input, progress, feedStories });
  return {
    readAnything: (argument) =>
      argument === '-'
        ? reading.ofInput()
        : /^[a-z][a-z0-9+.-]+:\/\//i.test(argument)
          ? reading.ofUrl(argument)
          : reading.ofFile(argument),
    readUrl: (address) => reading.ofUrl(address),
    readAgain: (address, known) => reading.again(address, known),
    readFeed: (address, known, now) => reading.ofFeed(address, known, now),
    readItem: (item) => reading.ofItem(item),
    readFile: (path) => reading.ofFile(path),
    readText: (text, name = `pasted-${randomUUID().slice(0, 8)}`) =>
      reading.ofSource({ bytes: Buffer.from(text), name }),
    async close() {
      await Promise.all([fetcher.close(), parser.close()]);
    },
  };
}

interface Means {
  readonly fetcher: Fetcher;
  readonly parser: Parser;
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly progress: (doing: string) => void;
  readonly feedStories: number;
}

class Readings {
  private readonly means: Means;
  private readonly robots: Robots;

  constructor(means: Means) {
    this.means = means;
    this.robots = new Robots(means.fetcher);
  }

  ofUrl(address: string): Promise<readonly Reading[]> {
    return guarded(address, async () => this.ofSource(await this.fetched(address)));
  }

  ofFile(path: string): Promise<readonly Reading[]> {
    return guarded(path, async () => this.ofSource({ bytes: await fileBytes(path), name: path }));
  }

  async ofInput(): Promise<readonly Reading[]> {
    return this.ofSource({ bytes: await buffer(this.means.input), name: 'standard input' });
  }

  async again(address: string, known: Validators): Promise<Visit> {
    try {
      const fetched = await this.means.fetcher.fetch(address, known);
      if (fetched.bytes === undefined) return { kind: 'unchanged' };
      const parsed = await this.means.parser.parse(sourceOf(fetched));
      if (parsed.kind === 'feed') throw new IngestError('it is a feed now', 'watch it as a feed');
      const { reading } = parsed;
      if (reading.kind === 'problem') throw new IngestError(reading.what, reading.advice);
      return { kind: 'story', story: reading.story, ...validatorsOf(fetched) };
    } catch (error) {
      if (error instanceof IngestError && error.gone) return { kind: 'gone' };
      throw error;
    }
  }

  async ofFeed(address: string, known: Validators, now: number): Promise<FeedVisit> {
    if (!(await this.robots.allows(address, now))) {
      throw new IngestError('its robots.txt asks programs to stay away', 'ask the outlet for another feed');
    }
    const fetched = await this.means.fetcher.fetch(address, known);
    if (fetched.bytes === undefined) return { kind: 'unchanged' };
    const parsed = await this.means.parser.parse(sourceOf(fetched));
    if (parsed.kind === 'feed')
      return { kind: 'feed', address, items: parsed.items, ...validatorsOf(fetched) };
    const named = parsed.feeds?.find((feed) => feed !== address);
    if (named === undefined)
      throw new IngestError('it is no feed, and names none', 'look for RSS on the site');
    return this.ofFeed(named, {}, now);
  }

  async ofSource(source: Source): Promise<readonly Reading[]> {
    const parsed = await this.means.parser.parse(source);
    if (parsed.kind === 'reading') return [parsed.reading];
    if (parsed.items.length === 0)
      return [problem(source.name, undefined, 'the feed is empty', 'try again later')];
    const readings: Reading[] = [];
    for (const item of parsed.items.slice(0, this.means.feedStories)) readings.push(await this.ofItem(item));
    return readings;
  }

  async ofItem(item: ParsedItem): Promise<Reading> {
    if (item.reading !== undefined) return item.reading;
    const { url } = item;
    if (url === undefined)
      return problem(item.title, undefined, 'the feed gives no address of it', 'find its page');
    const [reading] = await guarded(url, async () => {
      const parsed = await this.means.parser.parse(await this.fetched(url));
      // A feed in a feed is not followed.
      if (parsed.kind === 'feed') throw new IngestError('it is a feed, not a story', 'give it by itself');
      return [parsed.reading];
    });
    return reading ?? problem(url, undefined, 'it holds no story', 'check the address');
  }

  private async fetched(address: string): Promise<Source> {
    this.means.progress(`fetching ${address}`);
    return sourceOf(await this.means.fetcher.fetch(address));
  }
}

const sourceOf = ({ bytes = new Uint8Array(), url, contentType }: Fetched): Source => ({
  bytes,
  name: url,
  address: url,
  ...(contentType && { contentType }),
});

const validatorsOf = ({ etag, lastModified }: Fetched): Validators => ({
  ...(etag && { etag }),
  ...(lastModified && { lastModified }),
});

async function guarded(name: string, read: () => Promise<readonly Reading[]>): Promise<readonly Reading[]> {
  try {
    return await read();
  } catch (error) {
    return [problemOf(error, name)];
  }
}

/** For a single use: reads and lets go of everything. */
export async function readAnything(argument: string, options?: ReaderOptions): Promise<readonly Reading[]> {
  const reader = createReader(options);
  try {
    return await reader.readAnything(argument);
  } finally {
    await reader.close();
  }
}
