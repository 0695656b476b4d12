import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { alertStore } from './alerts.ts';
import { answerStore, feedbackStore } from './answers.ts';
import { auditStore } from './audit.ts';
import { channelStore } from './channels.ts';
import { claimStore } from './claims.ts';
import type { Db, Dialect } from './dialect.ts';
import { digestStore } from './digests/digests.ts';
import { followStore } from './follows.ts';
import { migrate } from './migrate.ts';
import { noteStore } from './notes.ts';
import { connectPostgres, postgres } from './postgres.ts';
import { connectSqlite, sqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { storyStore } from './stories/stories.ts';
import { threadStore } from './threads.ts';
import { watchStore } from './watches.ts';

export interface StoreLocation {
  /** PostgreSQL; wins over `file`. */
  readonly databaseUrl?: string | undefined;
  /** A SQLite file, made with its folder when it is not there; ':memory:' by default. */
  readonly file?: string | undefined;
}

/** A database with its tables brought up to date, under the store and its tools. */
export interface Database {
  readonly db: Db;
  readonly dialect: Dialect;
}

/** Says which database could not be opened, why, and what to look at. Never holds an address or a password. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

export async function openDatabase(location: StoreLocation): Promise<Database> {
  try {
    return await open(location);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const which = location.databaseUrl
      ? `The database of DATABASE_URL cannot be opened (${reason}): check the address, and that it is running.`
      : `${location.file} cannot be opened (${reason}): check VERBATIM_DATA, or move the file away to begin anew.`;
    throw new StoreError(which, { cause: error });
  }
}

async function open({ databaseUrl, file = ':memory:' }: StoreLocation): Promise<Database> {
  if (!databaseUrl && file !== ':memory:') await mkdir(dirname(file), { recursive: true });
  const database = databaseUrl
    ? { db: connectPostgres(databaseUrl), dialect: postgres }
    : { db: connectSqlite(file), dialect: sqlite };
  try {
    await migrate(database.db, database.dialect);
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
  return database;
}

export const storeOn = ({ db, dialect }: Database): Store => ({
  stories: storyStore(db, dialect),
  channels: channelStore(db),
  threads: threadStore(db),
  claims: claimStore(db),
  answers: answerStore(db),
  feedback: feedbackStore(db),
  digests: digestStore(db, dialect),
  follows: followStore(db),
  alerts: alertStore(db),
  notes: noteStore(db),
  watches: watchStore(db, dialect),
  audit: auditStore(db),
  close: () => db.destroy(),
});

export const openStore = async (location: StoreLocation = {}): Promise<Store> =>
  storeOn(await openDatabase(location));
