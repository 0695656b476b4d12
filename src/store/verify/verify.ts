import type { Tx } from '../dialect.ts';
import type { Database } from '../open.ts';
import { checkIndex } from './index-check.ts';
import { checkReferences } from './references.ts';
import { checkRows } from './rows.ts';
import { checkStories } from './stories.ts';

/** Something that is not as it must be. */
export interface Finding {
  readonly table: string;
  /** The row's key, as a reader would name it. */
  readonly row: string;
  readonly problem: string;
}

export interface Verified {
  readonly checked: Readonly<Record<string, number>>;
}

export type Report = (finding: Finding) => void;
export type Count = (what: string, n?: number) => void;
export type Check = (tx: Tx, report: Report, count: Count) => Promise<void>;

/** What is checked, in this order: what a later check relies on comes first. */
const checks: readonly Check[] = [checkRows, checkStories, checkReferences, checkIndex];

/** Reads everything that is kept again, at one moment, and reports all that is wrong. */
export async function verifyStore({ db }: Database, report: Report): Promise<Verified> {
  const checked: Record<string, number> = {};
  const count: Count = (what, n = 1) => {
    checked[what] = (checked[what] ?? 0) + n;
  };
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      for (const check of checks) await check(tx, report, count);
    });
  return { checked };
}
