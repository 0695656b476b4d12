import type { Kysely } from 'kysely';

/** Stories in all their versions, and the copies that were linked instead of kept. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('stories')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('url_key', 'text')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('outlet', 'text', (c) => c.notNull())
    .addColumn('byline', 'text')
    .addColumn('url', 'text')
    .addColumn('published', 'text')
    .addColumn('modified', 'text')
    .addColumn('language', 'text')
    .addColumn('added', 'bigint', (c) => c.notNull())
    .addColumn('updated', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('stories_key', ['team', 'id'])
    .execute();
  await db.schema.createIndex('stories_url').on('stories').columns(['team', 'url_key']).execute();
  await db.schema.createIndex('stories_added').on('stories').columns(['team', 'added', 'id']).execute();

  await db.schema
    .createTable('versions')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('added', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('versions_key', ['team', 'story', 'version'])
    .addForeignKeyConstraint('versions_of_story', ['team', 'story'], 'stories', ['team', 'id'])
    .execute();

  await db.schema
    .createTable('copies')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('outlet', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('url', 'text')
    .addColumn('url_key', 'text')
    .addColumn('published', 'text')
    .addColumn('shared', 'double precision', (c) => c.notNull())
    .addColumn('added', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('copies_key', ['team', 'id'])
    .addForeignKeyConstraint('copies_of_story', ['team', 'story'], 'stories', ['team', 'id'])
    .execute();
  await db.schema.createIndex('copies_story').on('copies').columns(['team', 'story']).execute();
  await db.schema.createIndex('copies_url').on('copies').columns(['team', 'url_key']).execute();

  await db.schema
    .createTable('bands')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('band', 'bigint', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('bands_key', ['team', 'band', 'story'])
    .execute();
  await db.schema.createIndex('bands_story').on('bands').columns(['team', 'story']).execute();
}
