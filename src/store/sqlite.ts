import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect } from 'kysely';

/**
 * One file, safe through `kill -9` and power cuts: write-ahead log, flushed at each commit.
 * Other processes on the same file wait their turn.
 */
const openFile = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file, { timeout: 30_000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  return database;
};

/** Our transactions write: taking the lock at once avoids a failed upgrade from reader to writer. */
const immediate = (sql: string): string => (sql === 'begin' ? 'begin immediate' : sql);

const adapt = (database: DatabaseSync) => ({
  close: () => database.close(),
  prepare(sql: string) {
    const statement = database.prepare(immediate(sql));
    const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
    return {
      reader: statement.columns().length > 0,
      all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
      run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
      iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
    };
  },
});

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

export const sqliteDialect = (file: string): SqliteDialect =>
  new NodeSqliteDialect({ database: adapt(openFile(file)) });
