import type { Kysely } from 'kysely';

/** Who the last answer in a thread named: "what else did she say?" asks about them. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('threads').addColumn('speaker', 'text').execute();
}
