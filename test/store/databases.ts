import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { StoreLocation } from '../../src/store/open.ts';
import { createDatabase } from './postgres-server.ts';

export interface TestDatabase {
  readonly location: StoreLocation;
  /** Takes the database away; its stores must be closed before. */
  drop(): Promise<void>;
}

async function sqliteFile(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-sqlite-'));
  return {
    location: { file: join(folder, 'verbatim.db') },
    drop: () => rm(folder, { recursive: true }),
  };
}

async function postgresDatabase(): Promise<TestDatabase> {
  const { url, drop } = await createDatabase(inject('postgresUrl'));
  return { location: { databaseUrl: url }, drop };
}

/** Both stores, each able to make an empty database: `describe.each(databases)`. */
export const databases = [
  { store: 'sqlite', create: sqliteFile },
  { store: 'postgres', create: postgresDatabase },
] as const;
