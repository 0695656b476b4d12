import { join } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { loadStories } from '../ingest/load.ts';
import { problemText } from '../ingest/reading.ts';
import { createLibrary, type Library } from '../library.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import type { Terminal } from './terminal.ts';

export interface OpenLibrary {
  readonly library: Library;
  readonly store: Store;
}

/** Where this machine keeps its stories. */
export const locationOf = ({ databaseUrl, dataFolder }: Config) => ({
  databaseUrl,
  file: join(dataFolder, 'verbatim.sqlite'),
});

/** The library that the bot of this machine has, with the stories of the stories folder. Close the store. */
export async function openLibrary(terminal: Terminal, now: number): Promise<OpenLibrary> {
  const config = readConfig();
  const store = await openStore(locationOf(config));
  for (const each of await loadStories(config, store, now)) terminal.err(problemText(each));
  return { library: createLibrary({ store }), store };
}
