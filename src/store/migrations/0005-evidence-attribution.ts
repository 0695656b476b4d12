import type { Kysely } from 'kysely';

/** Who an answer named is what was shown, so it is kept with the answer: JSON. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('evidence').addColumn('attribution', 'text').execute();
}
