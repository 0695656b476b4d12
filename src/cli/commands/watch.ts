import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { createReader, type Reader } from '../../ingest/read.ts';
import { type FeedPorts, feedWatch, pollNextFeed, startFeeds } from '../../jobs/feeds.ts';
import { openStore } from '../../store/open.ts';
import { SHARED_TEAM, type Store, type Watch } from '../../store/store.ts';
import { locationOf } from '../open-library.ts';
import { type ExitCode, type Terminal, UsageError } from '../terminal.ts';

interface WatchOptions {
  readonly channel?: string;
  readonly list?: true;
  readonly remove?: true;
  readonly once?: true;
  readonly json?: true;
}

const notes = `
  verbatim watch https://news.example/feed.xml   watch it; its newest stories come at once
  verbatim watch --list                          what is watched, when it is read next, what went wrong
  verbatim watch --remove https://news.example/feed.xml
  verbatim watch --once                          read what is due, and end
  verbatim watch                                 read what is due, again and again (the bot does so too)

A feed is read every ten minutes, and less often while it brings nothing new; robots.txt is honoured.

Exit codes: 0 done, 1 a feed could not be read, 2 wrong use.`;

/** `verbatim watch`: feeds whose new stories come into the library by themselves. */
export const watchCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('watch')
    .description('watch feeds: new stories come by themselves')
    .argument('[feed...]', 'addresses of feeds, or of pages that name one')
    .option('-c, --channel <channel>', 'the channel that follows their stories')
    .option('--list', 'list what is watched')
    .option('--remove', 'watch these feeds no longer')
    .option('--once', 'read what is due, and end')
    .option('--json', 'list as JSON, a feed a line')
    .addHelpText('after', notes)
    .action(async (feeds: readonly string[], options: WatchOptions) => {
      const config = readConfig();
      const store = await openStore(locationOf(config));
      const reader = createReader({ allowedHosts: config.allowedHosts });
      try {
        exit(await act(feeds, options, { terminal, store, reader }));
      } finally {
        await Promise.all([reader.close(), store.close()]);
      }
    });

interface Means {
  readonly terminal: Terminal;
  readonly store: Store;
  readonly reader: Reader;
}

async function act(feeds: readonly string[], options: WatchOptions, means: Means): Promise<ExitCode> {
  if (options.list) return list(options, means);
  if (options.remove) return remove(feeds, means);
  for (const feed of feeds) await add(feed, options, means);
  const ports = portsOf(means);
  if (feeds.length === 0 && !options.once) return keepWatching(ports, means.terminal);
  while (await pollNextFeed(ports));
  const failed = (await means.store.watches.list(SHARED_TEAM, 'feed')).filter(
    ({ error }) => error !== undefined,
  );
  for (const { url, error } of failed) means.terminal.err(`${url}: ${error}`);
  return failed.length > 0 ? 1 : 0;
}

async function add(feed: string, { channel }: WatchOptions, { store, terminal }: Means): Promise<void> {
  if (!/^https?:\/\//i.test(feed)) throw new UsageError(`${feed} is no web address: write it with https://`);
  const channels = channel === undefined ? [] : [channel];
  await store.watches.add(
    feedWatch({ team: SHARED_TEAM, url: feed, channels, addedBy: 'command line', now: Date.now() }),
  );
  terminal.err(`Watching ${feed}.`);
}

const portsOf = ({ store, reader, terminal }: Means): FeedPorts => ({
  store,
  readFeed: reader.readFeed,
  readItem: reader.readItem,
  log: (event, about) => terminal.err(`${event} ${JSON.stringify(about)}`),
});

async function keepWatching(ports: FeedPorts, terminal: Terminal): Promise<ExitCode> {
  terminal.err('Watching. Ctrl-C ends it.');
  const job = startFeeds(ports);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await job.stop();
  return 0;
}

async function remove(feeds: readonly string[], { store, terminal }: Means): Promise<ExitCode> {
  if (feeds.length === 0) throw new UsageError('Name the feeds that are to be watched no longer.');
  for (const feed of feeds) {
    if (!(await store.watches.remove(SHARED_TEAM, 'feed', feed))) {
      throw new UsageError(`${feed} is not watched: verbatim watch --list`);
    }
    terminal.err(`No longer watching ${feed}.`);
  }
  return 0;
}

async function list({ json }: WatchOptions, { store, terminal }: Means): Promise<ExitCode> {
  const watches = await store.watches.list(SHARED_TEAM, 'feed');
  for (const watch of watches) await terminal.out(json ? JSON.stringify(watch) : lineOf(watch));
  if (watches.length === 0 && !json)
    terminal.err('Nothing is watched: verbatim watch https://news.example/feed.xml');
  return 0;
}

function lineOf({ url, channels, nextCheck, error }: Watch): string {
  const next = new Date(nextCheck).toISOString().slice(0, 16).replace('T', ' ');
  const parts = [
    url,
    channels.length > 0 && `for ${channels.join(', ')}`,
    `next ${next} UTC`,
    error && `last time: ${error}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
