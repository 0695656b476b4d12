import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Option } from 'commander';
import type { StoreLocation } from '../../src/store/open.ts';
import { createDatabase, startPostgres } from './postgres-server.ts';

export type StoreKind = 'sqlite' | 'postgres';

export const storeOption = () =>
  new Option('--store <kind>', 'where stories are kept').choices(['sqlite', 'postgres']).default('sqlite');

/** An empty store of one's own. */
export interface Place {
  readonly location: StoreLocation;
  drop(): Promise<void>;
}

async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-place-'));
  return { location: { file: join(folder, 'verbatim.sqlite') }, drop: () => rm(folder, { recursive: true }) };
}

async function postgresPlace(server: string): Promise<Place> {
  const { url, drop } = await createDatabase(server);
  return { location: { databaseUrl: url }, drop };
}

/** Work on as many new stores as it opens; a server for them stands as long as the work lasts. */
export async function onPlaces<Result>(
  kind: StoreKind,
  work: (open: () => Promise<Place>) => Promise<Result>,
): Promise<Result> {
  if (kind === 'sqlite') return work(sqlitePlace);
  const server = await startPostgres();
  try {
    return await work(() => postgresPlace(server.url));
  } finally {
    await server.stop();
  }
}
