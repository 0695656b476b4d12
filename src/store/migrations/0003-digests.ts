import type { Kysely } from 'kysely';

/** Digests with their runs, voices followed with their alerts, and what is watched for changes. */
export async function up(db: Kysely<never>): Promise<void> {
  await digests(db);
  await follows(db);
  await watches(db);
}

async function digests(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('digest_subscriptions')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('time', 'text', (c) => c.notNull())
    .addColumn('zone', 'text', (c) => c.notNull())
    .addColumn('days', 'text', (c) => c.notNull())
    .addColumn('heartbeat', 'integer', (c) => c.notNull())
    .addColumn('set_by', 'text', (c) => c.notNull())
    .addColumn('is_on', 'integer', (c) => c.notNull())
    .addColumn('off_reason', 'text')
    .addColumn('next_at', 'bigint')
    .addColumn('next_date', 'text')
    .addColumn('covered_until', 'bigint', (c) => c.notNull())
    .addColumn('added', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('digest_subscriptions_key', ['team', 'channel'])
    .execute();
  await db.schema
    .createIndex('digest_subscriptions_due')
    .on('digest_subscriptions')
    .columns(['is_on', 'next_at'])
    .execute();
  await db.schema
    .createTable('digest_runs')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('date', 'text', (c) => c.notNull())
    .addColumn('digest_id', 'text', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('worker', 'text', (c) => c.notNull())
    .addColumn('leased_until', 'bigint', (c) => c.notNull())
    .addColumn('ts', 'text')
    .addColumn('error', 'text')
    .addPrimaryKeyConstraint('digest_runs_key', ['team', 'channel', 'date'])
    .execute();
}

async function follows(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('follows')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('user', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('term', 'text', (c) => c.notNull())
    .addColumn('channel', 'text')
    .addColumn('added', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('follows_key', ['team', 'user', 'key'])
    .execute();
  await db.schema
    .createTable('alerts')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('user', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('leased_until', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('alerts_key', ['team', 'user', 'story'])
    .execute();
}

async function watches(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('watches')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('story', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('next_check', 'bigint', (c) => c.notNull())
    .addColumn('interval_ms', 'bigint', (c) => c.notNull())
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('error', 'text')
    .addColumn('added_by', 'text', (c) => c.notNull())
    .addColumn('added', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('watches_key', ['team', 'kind', 'url'])
    .execute();
  await db.schema.createIndex('watches_due').on('watches').columns(['kind', 'next_check']).execute();
  await db.schema
    .createTable('watch_channels')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('watch_channels_key', ['team', 'url', 'channel'])
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('detail', 'text')
    .addPrimaryKeyConstraint('audit_key', ['team', 'id'])
    .execute();
  await db.schema.createIndex('audit_at').on('audit').columns(['team', 'at']).execute();
}
