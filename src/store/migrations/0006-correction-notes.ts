import type { Kysely } from 'kysely';

/** What of an answer was shown, and what its thread was told when the outlet changed that. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('evidence').addColumn('shown_start', 'integer').execute();
  await db.schema.alterTable('evidence').addColumn('shown_end', 'integer').execute();
  await db.schema
    .createTable('correction_notes')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('leased_until', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('correction_notes_key', ['team', 'answer', 'story', 'version'])
    .addForeignKeyConstraint('note_on_answer', ['team', 'answer'], 'answers', ['team', 'id'])
    .execute();
  await db.schema
    .createTable('quiet_channels')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('set_by', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('quiet_channels_key', ['team', 'channel'])
    .execute();
}
