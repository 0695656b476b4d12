import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Db, Dialect } from './dialect.ts';
import { postgresPassages } from './search/postgres.ts';
import type { Tables } from './tables.ts';

/** `int8` arrives as text by default; every one of ours is a time or a count below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
};

export const connectPostgres = (databaseUrl: string): Db => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, types });
  // An idle connection that the server drops is replaced at its next use.
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};

export const postgres: Dialect = {
  name: 'postgres',
  skipLocked: (query) => query.forUpdate().skipLocked(),
  async oneAtATime(tx, team) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${team}, 0))`.execute(tx);
  },
  passages: postgresPassages,
};
