import { type Kysely, sql } from 'kysely';
import type { DialectName } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** Paragraphs of the latest versions, findable by their words. Derived: rebuilt from the stories. */
export const up = (dialect: DialectName) => (db: Kysely<Tables>) =>
  dialect === 'sqlite' ? sqlite(db) : postgres(db);

async function sqlite(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('passages')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('team', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('block', 'integer', (c) => c.notNull())
    .addColumn('span_start', 'integer', (c) => c.notNull())
    .addColumn('span_end', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('passages_story').on('passages').columns(['team', 'story']).execute();
  // Contentless: the text is the story's, kept once.
  await sql`create virtual table passage_words using fts5(
    words, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
  )`.execute(db);
}

async function postgres(db: Kysely<Tables>): Promise<void> {
  await sql`create extension if not exists btree_gin`.execute(db);
  await sql`create table passages (
    team text not null,
    story text not null,
    block integer not null,
    span_start integer not null,
    span_end integer not null,
    words tsvector not null,
    primary key (team, story, block)
  )`.execute(db);
  // Postgres samples the frequency of words itself: 10 words for each unit of the target.
  await sql`alter table passages alter column words set statistics 1000`.execute(db);
  await sql`create index passages_words on passages using gin (team, words)`.execute(db);
}
