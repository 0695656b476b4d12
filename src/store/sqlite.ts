import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteAdapter, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Db, Dialect } from './dialect.ts';
import { sqlitePassages } from './search/sqlite.ts';
import type { Tables } from './tables.ts';

/**
 * One file, safe through `kill -9` and power cuts: write-ahead log, flushed at each commit.
 * Other processes on the same file wait their turn.
 */
const openFile = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file);
  database.exec('pragma busy_timeout = 30000; pragma foreign_keys = on');
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  return database;
};

/** Our transactions write: taking the lock at once avoids a failed upgrade from reader to writer. */
const immediate = (sql: string): string => (sql === 'begin' ? 'begin immediate' : sql);

/** Statements kept ready; the shapes of our queries are few. */
const statementsKept = 200;

/** `node:sqlite` in the shape that Kysely's SQLite dialect drives. */
function adapt(database: DatabaseSync) {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(query: string): SqliteStatement {
      const statement = kept.get(query) ?? adaptStatement(query, database.prepare(immediate(query)));
      if (kept.size < statementsKept) kept.set(query, statement);
      return statement;
    },
  };
}

/** Statements that give rows. (`columns()` would tell, from Node 22.16 on.) */
const gives = /^\s*(?:select|with|pragma)\b|\breturning\b/i;

const adaptStatement = (query: string, statement: StatementSync): SqliteStatement => {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: gives.test(query),
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
};

/** SQLite's schema changes are transactional, which makes the migrator safe between processes. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/** A file, or ':memory:'. */
export const connectSqlite = (file: string): Db =>
  new Kysely<Tables>({ dialect: new NodeSqliteDialect({ database: adapt(openFile(file)) }) });

export const sqlite: Dialect = {
  name: 'sqlite',
  // One writer at a time: whoever is in a transaction has every row.
  skipLocked: (query) => query,
  oneAtATime: async () => undefined,
  passages: sqlitePassages,
};
