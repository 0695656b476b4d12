import type { Migration } from 'kysely/migration';
import { Migrator } from 'kysely/migration';
import type { Db, DialectName } from './dialect.ts';
import * as stories from './migrations/0001-stories.ts';
import * as channels from './migrations/0002-channels.ts';
import * as digests from './migrations/0003-digests.ts';
import * as search from './migrations/0004-search.ts';

/** Forward only, in order, never edited once released. */
const migrations = (dialect: DialectName): Record<string, Migration> => ({
  '0001-stories': stories,
  '0002-channels': channels,
  '0003-digests': digests,
  '0004-search': { up: search.up(dialect) },
});

export const migrationNames: readonly string[] = Object.keys(migrations('sqlite'));

/** Brings the database up to `target` (the latest by default); of several processes, one does. */
export async function migrate(db: Db, dialect: DialectName, target?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(dialect) } });
  const { error } = await (target ? migrator.migrateTo(target) : migrator.migrateToLatest());
  if (error) throw error;
}
