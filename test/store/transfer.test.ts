import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase, storeOn } from '../../src/store/open.ts';
import type { TableName } from '../../src/store/tables.ts';
import { tables } from '../../src/store/tables.ts';
import { exportStore, rowsOf } from '../../src/store/transfer/export.ts';
import { importStore } from '../../src/store/transfer/import.ts';
import { databases, type TestDatabase } from './databases.ts';
import { fill } from './fill.ts';
import { harbourStory, minute, start } from './fixtures.ts';

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function exported({ db }: Database): Promise<readonly string[]> {
  const lines: string[] = [];
  await exportStore(db, (line) => void lines.push(line));
  return lines;
}

async function countRows({ db }: Database): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of Object.keys(tables) as TableName[]) {
    counts[table] = 0;
    for await (const _ of rowsOf(db, table)) counts[table] += 1;
  }
  return counts;
}

const pairs = databases.flatMap((from) => databases.map((to) => ({ from, to })));

test.each(pairs)('everything arrives: $from.store to $to.store', async ({ from, to }) => {
  const made = [await from.create(), await to.create()] as const;
  const source = await openDatabase(made[0].location);
  const target = await openDatabase(made[1].location);
  await fill(storeOn(source));
  const lines = await exported(source);
  const rows = lines.length - 2;
  expect(Object.values(await countRows(source)).every((count) => count > 0)).toBe(true);
  expect(await importStore(target, each(lines))).toMatchObject({ rows, known: 0 });
  expect(await exported(target)).toEqual(lines);
  expect(await importStore(target, each(lines))).toMatchObject({ rows, known: rows });
  expect(await exported(target)).toEqual(lines);

  const store = storeOn(target);
  expect(await store.stories.search('T1', ['boats'], 5)).toMatchObject([{ story: 'harbour' }]);
  expect((await store.stories.get('T1', 'westport-quay'))?.id).toBe('harbour');
  for (const { db } of [source, target]) await db.destroy();
  for (const database of made) await database.drop();
});

type Spoil = (lines: readonly string[]) => readonly string[];

const spoiled: readonly [string, Spoil, RegExp][] = [
  ['cut off', (lines) => lines.slice(0, -1), /cut off/],
  ['cut off within a line', (lines) => [...lines.slice(0, 5), '{"table":"versi'], /Line 6 is not JSON/],
  ['with a line taken out', (lines) => lines.toSpliced(-3, 1), /was changed/],
  [
    'with a word changed',
    (lines) => lines.map((line) => line.replace('quay', 'key')),
    /does not match its hash/,
  ],
  [
    'with a time changed',
    (lines) => lines.map((line) => line.replace('"since":1', '"since":2')),
    /was changed/,
  ],
  ['without its header', (lines) => lines.slice(1), /first line/],
  ['with a line after its end', (lines) => [...lines, lines[1] ?? ''], /after the end/],
  ['empty', () => [], /cut off/],
  ['of another kind', () => ['{"hello":1}'], /Line 1 is neither/],
  [
    'with a value of the wrong kind',
    (lines) => lines.map((line) => line.replace('"version":2', '"version":"two"')),
    /Line \d+: not a row of stories: version/,
  ],
];

describe.each(databases)('a file that is spoiled leaves nothing in $store', ({ create }) => {
  let made: TestDatabase;
  let target: Database;
  let lines: readonly string[];
  beforeAll(async () => {
    made = await create();
    target = await openDatabase(made.location);
    const source = await openDatabase({});
    await fill(storeOn(source));
    lines = await exported(source);
    await source.db.destroy();
  });
  afterAll(async () => {
    await target.db.destroy();
    await made.drop();
  });

  test.each(spoiled)('%s', async (_, spoil, message) => {
    await expect(importStore(target, each(spoil(lines)))).rejects.toThrow(message);
    expect(Object.values(await countRows(target)).every((count) => count === 0)).toBe(true);
  });

  test('the same story that was read here at another time is no conflict', async () => {
    const source = await openDatabase({});
    await storeOn(source).stories.put('T9', harbourStory(), start);
    await storeOn(target).stories.put('T9', harbourStory(), start + minute);
    const result = await importStore(target, each(await exported(source)));
    expect(result).toMatchObject({ rows: 2, known: 2 });
    await source.db.destroy();
  });

  test('with what the store has in other words', async () => {
    await storeOn(target).channels.follow('T1', 'C1', 'harbour', 7);
    const before = await exported(target);
    await expect(importStore(target, each(lines))).rejects.toThrow(
      /channel_stories has "T1 C1 harbour" already/,
    );
    expect(await exported(target)).toEqual(before);
  });
});
