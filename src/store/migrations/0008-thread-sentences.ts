import type { Kysely } from 'kysely';

/** The sentence that the last answer of a thread showed: "when?" asks about that. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('threads').addColumn('shown', 'text').execute();
}
