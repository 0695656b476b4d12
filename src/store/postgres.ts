import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** `int8` arrives as text by default; every one of ours is a time or a count below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
};

export const postgresDialect = (databaseUrl: string): PostgresDialect => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, types });
  // An idle connection that the server drops is replaced at its next use.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
};
