import { readConfig } from '../config.ts';
import { type Database, openDatabase } from '../store/open.ts';
import { locationOf } from './open-library.ts';

/** Does something with the database that the bot of this machine has, and closes it. */
export async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(locationOf(readConfig()));
  try {
    return await use(database);
  } finally {
    await database.db.destroy();
  }
}
