import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedFolder } from '../shared.ts';
import type { Task } from './tasks.ts';

/** As ../shared/qa/score.mjs reads it. */
export interface Prediction {
  readonly suite: string;
  readonly story: string;
  readonly question: string;
  readonly ranked: readonly number[];
  readonly answered: boolean;
}

export interface SuiteScore {
  readonly answerable: number;
  readonly unanswerable: number;
  readonly top1: number;
  readonly mrr: number;
  readonly recallAt3: number;
  readonly givenRight: number;
  readonly answeredRight: number;
  readonly abstainF1?: number;
}

export const linesOf = (rows: readonly unknown[]): string =>
  `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

/** Scored by ../shared/qa/score.mjs itself, in a process of its own. */
export function scored(
  tasksFile: string,
  predictions: readonly Prediction[],
): Readonly<Record<string, SuiteScore>> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-answers-'));
  const file = join(folder, 'predictions.jsonl');
  try {
    writeFileSync(file, linesOf(predictions));
    const scorer = join(sharedFolder(), 'qa', 'score.mjs');
    const run = spawnSync(process.execPath, [scorer, tasksFile, file, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr}`);
    return JSON.parse(run.stdout).suites;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same, on tasks that are no file. */
export function scoredOn(
  tasks: readonly Task[],
  predictions: readonly Prediction[],
): Readonly<Record<string, SuiteScore>> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-answers-'));
  const file = join(folder, 'tasks.jsonl');
  try {
    writeFileSync(file, linesOf(tasks));
    return scored(file, predictions);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const percent = (share: number | undefined): string =>
  (share === undefined || Number.isNaN(share) ? '' : (100 * share).toFixed(1)).padStart(6);

export function printSuites(suites: Readonly<Record<string, SuiteScore>>): void {
  console.log(
    `${'suite'.padEnd(28)} questions   top1    MRR    R@3 | given right  answered right | abstain F1`,
  );
  for (const [name, score] of Object.entries(suites))
    console.log(
      `${name.padEnd(28)} ${String(score.answerable + score.unanswerable).padStart(9)} ${percent(score.top1)} ${percent(score.mrr)} ${percent(score.recallAt3)} | ` +
        `${percent(score.givenRight).padStart(11)} ${percent(score.answeredRight).padStart(15)} | ${percent(score.abstainF1).padStart(10)}`,
    );
}
