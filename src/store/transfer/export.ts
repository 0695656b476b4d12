import { sql } from 'kysely';
import type { Db, Tx } from '../dialect.ts';
import { keys, type TableName, tables } from '../tables.ts';
import { headerLine, type Line, type Row, seal } from './format.ts';

/** Rows read at once; a version holds a whole story. */
const pageSize = 200;

/**
 * Writes everything that is kept as it stands at one moment, line by line (without the line's end); returns the number of rows.
 * What is derived is left out.
 */
export function exportStore(db: Db, write: (line: string) => Promise<void> | void): Promise<number> {
  const sum = seal();
  const put = async (line: Line, isRow = false) => {
    const text = JSON.stringify(line);
    sum.add(text, isRow);
    await write(text);
  };
  const snapshot = db.transaction().setIsolationLevel('repeatable read');
  return snapshot.execute(async (tx) => {
    await put(headerLine);
    for (const table of Object.keys(tables) as TableName[])
      for await (const row of rowsOf(tx, table)) await put({ table, row }, true);
    const end = sum.end();
    await write(JSON.stringify(end));
    return end.rows;
  });
}

/** All rows of a table in the order of its key, page by page. */
export async function* rowsOf(tx: Tx, table: TableName): AsyncGenerator<Row> {
  const key = keys[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | undefined;
  for (;;) {
    const values = last;
    const after = values ? sql`where (${columns}) > (${sql.join(key.map((name) => values[name]))})` : sql``;
    const { rows } = await sql<Row>`select * from ${sql.table(table)} ${after}
      order by ${columns} limit ${pageSize}`.execute(tx);
    yield* rows;
    if (rows.length < pageSize) return;
    last = rows.at(-1);
  }
}
