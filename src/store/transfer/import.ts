import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Dialect, Tx } from '../dialect.ts';
import type { Database } from '../open.ts';
import { hashOf, parseContent } from '../stories/content.ts';
import { indexStory } from '../stories/derived.ts';
import { keys, type TableName } from '../tables.ts';
import { parseLine, parseRow, type Row, seal, TransferError } from './format.ts';

/** Rows written at once: 20 columns each stay below SQLite's 32,766 parameters. */
const batchSize = 200;

export interface ImportResult {
  readonly rows: number;
  /** Rows that were there before, word for word. */
  readonly known: number;
  readonly stories: number;
}

interface Batch {
  readonly table: TableName;
  readonly firstLine: number;
  readonly rows: Row[];
}

/**
 * Reads an export, whole or not at all: one transaction, undone by anything that is wrong in any line,
 * by a row that the store has with other words, and by a missing end.
 */
export function importStore({ db, dialect }: Database, lines: AsyncIterable<string>): Promise<ImportResult> {
  return db.transaction().execute(async (tx) => {
    let rows = 0;
    let known = 0;
    const stories: Row[] = [];
    for await (const batch of batchesOf(lines)) {
      known += await write(tx, batch);
      rows += batch.rows.length;
      if (batch.table === 'stories')
        stories.push(...batch.rows.map(({ team = '', id = '' }) => ({ team, id })));
    }
    for (const { team, id } of stories) await indexLatest(tx, dialect, String(team), String(id));
    if (stories.length > 0) await dialect.passages.settle(tx);
    return { rows, known, stories: stories.length };
  });
}

/** Rows of one table together; throws where the lines are not a whole export. */
async function* batchesOf(lines: AsyncIterable<string>): AsyncGenerator<Batch> {
  const sum = seal();
  let number = 0;
  let ended = false;
  let batch: Batch | undefined;
  for await (const text of lines) {
    number += 1;
    const line = parseLine(text, number);
    const isHeader = 'verbatim' in line;
    if (isHeader !== (number === 1))
      throw new TransferError('The first line, and only the first, must be the header of an export.');
    if (ended) throw new TransferError(`Line ${number} stands after the end.`);
    if ('sha256' in line) {
      if (!isDeepStrictEqual(line, sum.end()))
        throw new TransferError('The file was changed: its lines do not match its end.');
      ended = true;
      continue;
    }
    sum.add(text, !isHeader);
    if (isHeader) continue;
    if (batch && (batch.table !== line.table || batch.rows.length === batchSize)) {
      yield batch;
      batch = undefined;
    }
    batch ??= { table: line.table, firstLine: number, rows: [] };
    batch.rows.push(checked(line.table, parseRow(line.table, line.row, number), number));
  }
  if (!ended) throw new TransferError('The file ends too early: it was cut off.');
  if (batch) yield batch;
}

/** A version must be what its hash says. */
function checked(table: TableName, row: Row, number: number): Row {
  if (table === 'versions' && hashOf(String(row['content'])) !== row['hash'])
    throw new TransferError(`Line ${number}: the text of story ${row['story']} does not match its hash.`);
  return row;
}

/** Returns how many rows were there before. */
async function write(tx: Tx, { table, firstLine, rows }: Batch): Promise<number> {
  const columns = Object.keys(rows[0] ?? {});
  const tuples = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const key = keys[table];
  const inserted = await sql<Row>`insert into ${sql.table(table)} (${names(columns)})
    values ${sql.join(tuples)} on conflict (${names(key)}) do nothing
    returning ${names(key)}`.execute(tx);
  const keyOf = (row: Row) => JSON.stringify(key.map((column) => row[column]));
  const written = new Set(inserted.rows.map(keyOf));
  let known = 0;
  for (const [index, row] of rows.entries()) {
    if (written.delete(keyOf(row))) continue;
    await mustBeThere(tx, table, row, firstLine + index);
    known += 1;
  }
  return known;
}

async function mustBeThere(tx: Tx, table: TableName, row: Row, number: number): Promise<void> {
  const key = keys[table];
  const same = sql.join(
    key.map((column) => sql`${sql.ref(column)} = ${row[column]}`),
    sql` and `,
  );
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where ${same}`.execute(tx);
  if (isDeepStrictEqual(compared(table, { ...rows[0] }), compared(table, row))) return;
  const name = key.map((column) => row[column]).join(' ');
  throw new TransferError(
    `Line ${number}: ${table} has "${name}" already, with other content. Import into an empty store.`,
  );
}

/** The same text, read here at another time, is the same text. */
function compared(table: TableName, { added, updated, ...row }: Row): Row {
  if (table === 'stories' || table === 'versions') return row;
  return { ...row, ...(added !== undefined && { added }), ...(updated !== undefined && { updated }) };
}

const names = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)));

async function indexLatest(tx: Tx, dialect: Dialect, team: string, id: string): Promise<void> {
  const latest = await tx
    .selectFrom('versions')
    .select('content')
    .where((where) => where.and({ team, story: id }))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!latest) throw new TransferError(`Story ${id} has no version in the file.`);
  await indexStory(tx, dialect, team, { id, ...parseContent(latest.content) });
}
