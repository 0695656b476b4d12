import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type TableName, tables } from '../tables.ts';

/**
 * JSON Lines: a header, every row of every table, and an end that counts them and carries the SHA-256
 * of all lines before it. A file that was cut off or changed is known by its end.
 */
const header = z.strictObject({ verbatim: z.literal('export'), format: z.literal(1) });
const tableNames = Object.keys(tables) as [TableName, ...TableName[]];
const row = z.strictObject({ table: z.enum(tableNames), row: z.record(z.string(), z.unknown()) });
const end = z.strictObject({ rows: z.int().min(0), sha256: z.string() });

const line = z.union([header, row, end]);

export type Line = z.infer<typeof line>;
export type Row = Readonly<Record<string, string | number | null>>;

export const headerLine: Line = { verbatim: 'export', format: 1 };

/** Says what is wrong with a file, and where. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
}

export function parseLine(text: string, number: number): Line {
  const parsed = line.safeParse(parseJson(text, number));
  if (!parsed.success)
    throw new TransferError(`Line ${number} is neither a header, a row nor an end of an export of format 1.`);
  return parsed.data;
}

export function parseRow(table: TableName, values: unknown, number: number): Row {
  const parsed = tables[table].safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new TransferError(
    `Line ${number}: not a row of ${table}: ${issue?.path.join('.')}: ${issue?.message}.`,
  );
}

function parseJson(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TransferError(`Line ${number} is not JSON.`);
  }
}

/** Counts rows and sums lines on both sides. */
export function seal() {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add(text: string, isRow: boolean) {
      hash.update(text).update('\n');
      if (isRow) rows += 1;
    },
    end: (): { rows: number; sha256: string } => ({ rows, sha256: hash.digest('hex') }),
  };
}
