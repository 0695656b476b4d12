import type { Kysely } from 'kysely';

/** What channels and threads are about, work done once, answers given and what people thought of them. */
export async function up(db: Kysely<never>): Promise<void> {
  await channels(db);
  await answers(db);
}

async function channels(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('channels')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('current_story', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('channels_key', ['team', 'channel'])
    .execute();
  await db.schema
    .createTable('channel_stories')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('since', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('channel_stories_key', ['team', 'channel', 'story'])
    .execute();
  await db.schema
    .createIndex('channel_stories_story')
    .on('channel_stories')
    .columns(['team', 'story'])
    .execute();
  await db.schema
    .createTable('threads')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('thread', 'text', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('user', 'text')
    .addColumn('stories', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('threads_key', ['team', 'channel', 'thread'])
    .execute();
  await db.schema.createIndex('threads_at').on('threads').column('at').execute();
  await db.schema
    .createTable('claims')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('claims_key', ['team', 'key'])
    .execute();
  await db.schema.createIndex('claims_at').on('claims').column('at').execute();
}

async function answers(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('answers')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('ts', 'text')
    .addColumn('thread', 'text')
    .addColumn('user', 'text', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('answered', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('answers_key', ['team', 'id'])
    .execute();
  await db.schema.createIndex('answers_user').on('answers').columns(['team', 'user', 'at']).execute();
  await db.schema
    .createTable('evidence')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('sentence_start', 'integer', (c) => c.notNull())
    .addColumn('sentence_end', 'integer', (c) => c.notNull())
    .addColumn('quotation_start', 'integer')
    .addColumn('quotation_end', 'integer')
    .addPrimaryKeyConstraint('evidence_key', ['team', 'answer', 'position'])
    .addForeignKeyConstraint('evidence_of_answer', ['team', 'answer'], 'answers', ['team', 'id'])
    .execute();
  await db.schema
    .createIndex('evidence_story')
    .on('evidence')
    .columns(['team', 'story', 'version'])
    .execute();
  await db.schema
    .createTable('feedback')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('user', 'text', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['team', 'answer', 'user'])
    .addForeignKeyConstraint('feedback_on_answer', ['team', 'answer'], 'answers', ['team', 'id'])
    .execute();
}
