import type { Migration } from 'kysely/migration';
import { Migrator } from 'kysely/migration';
import type { Db, Dialect } from './dialect.ts';
import { up as stories } from './migrations/0001-stories.ts';
import { up as channels } from './migrations/0002-channels.ts';
import { up as digests } from './migrations/0003-digests.ts';
import { up as search } from './migrations/0004-search.ts';
import { up as evidenceAttribution } from './migrations/0005-evidence-attribution.ts';
import { up as correctionNotes } from './migrations/0006-correction-notes.ts';
import { up as threadSpeakers } from './migrations/0007-thread-speakers.ts';
import { up as threadSentences } from './migrations/0008-thread-sentences.ts';
import { indexAll } from './stories/derived.ts';

/** Forward only, in order, never edited once released. What is derived is made anew by today's code. */
const migrations = (dialect: Dialect): Record<string, Migration> => ({
  '0001-stories': { up: stories },
  '0002-channels': { up: channels },
  '0003-digests': { up: digests },
  '0004-search': {
    async up(db: Db) {
      await search(dialect.name)(db);
      await indexAll(db, dialect);
    },
  },
  '0005-evidence-attribution': { up: evidenceAttribution },
  '0006-correction-notes': { up: correctionNotes },
  '0007-thread-speakers': { up: threadSpeakers },
  '0008-thread-sentences': { up: threadSentences },
});

/** Brings the database up to `target` (the latest by default); of several processes, one does. */
export async function migrate(db: Db, dialect: Dialect, target?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(dialect) } });
  const { error } = await (target ? migrator.migrateTo(target) : migrator.migrateToLatest());
  if (error) throw error;
}
