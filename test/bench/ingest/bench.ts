import { fork } from 'node:child_process';
import { Option } from 'commander';
import { command, count, run } from '../../../src/evaluation/command.ts';
import { DataError } from '../../../src/evaluation/shared.ts';
import { madePages, type Page, savedPages } from './corpus.ts';
import { readers } from './readers.ts';
import { harmonic, type Score, scoreOf } from './score.ts';

/** What one reader made of all pages. */
interface Run {
  readonly milliseconds: readonly number[];
  readonly scores: readonly Score[];
  readonly failed: readonly string[];
  readonly megabytes: number;
  /** Of the processor for all pages, garbage collection included: the same on a busy machine. */
  readonly cpuMilliseconds: number;
}

interface Options {
  readonly pages?: string;
  readonly each: number;
  readonly worst?: true;
  readonly reader?: string;
}

function pagesOf({ pages: folder, each }: Options): readonly Page[] {
  const pages = folder ? savedPages(folder) : madePages(each);
  if (pages.length > 0) return pages;
  throw new DataError(`No pages with reference texts in ${folder}: put <id>.html and <id>.txt there.`);
}

/** In a process of its own: reads every page, one after another, and reports to the parent. */
async function measure(name: string, pages: readonly Page[]): Promise<Run> {
  const read = await readers[name]?.();
  if (read === undefined) throw new Error(`no reader ${name}`);
  const first = pages[0];
  if (first !== undefined) await Promise.resolve(read(first.html, addressOf(first))).catch(() => undefined);
  const milliseconds: number[] = [];
  const scores: Score[] = [];
  const failed: string[] = [];
  let cpu = 0;
  for (const page of pages) {
    const start = performance.now();
    const before = process.cpuUsage();
    const text = await attempt(() => read(page.html, addressOf(page)));
    milliseconds.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    if (text === undefined) failed.push(page.id);
    scores.push(scoreOf(text ?? '', page.reference));
  }
  return {
    milliseconds,
    scores,
    failed,
    megabytes: process.resourceUsage().maxRSS / 1024,
    cpuMilliseconds: cpu / 1_000,
  };
}

const addressOf = (page: Page): string => page.url ?? `https://news.example/${page.id}`;

async function attempt(read: () => Promise<string> | string): Promise<string | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}

const inChild = (name: string): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [...process.argv.slice(2), '--reader', name], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.once('message', (measured) => resolve(measured as Run));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

function rowOf({ milliseconds, scores, failed, megabytes, cpuMilliseconds }: Run) {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return {
    'pages/s': (1_000 / mean(milliseconds)).toFixed(1),
    'median ms': median(milliseconds).toFixed(1),
    'pages/cpu s': ((1_000 * milliseconds.length) / cpuMilliseconds).toFixed(1),
    'peak MB': megabytes.toFixed(0),
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    F1: harmonic(precision, recall).toFixed(3),
    'text found': mean(scores.map(({ found }) => found)).toFixed(3),
    failed: failed.length,
  };
}

async function compare(pages: readonly Page[], worst: boolean): Promise<void> {
  const kilobytes = mean(pages.map(({ html }) => html.length)) / 1_000;
  console.log(
    `${pages.length} pages of ${kilobytes.toFixed(0)} kB on average, one core, each reader in a process of its own.`,
  );
  const table: Record<string, object> = {};
  for (const name of Object.keys(readers)) {
    const measured = await inChild(name).catch((error: Error) => error);
    table[name] = measured instanceof Error ? { failed: measured.message } : rowOf(measured);
    if (name === 'verbatim' && worst && !(measured instanceof Error)) showWorst(measured, pages);
  }
  console.table(table);
}

function showWorst({ scores }: Run, pages: readonly Page[]): void {
  const ranked = pages
    .map((page, index) => ({ page: page.id, ...scores[index] }))
    .sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0));
  console.table(ranked.slice(0, 20));
}

await run(
  command(
    'bench:ingest',
    'What readers of web pages make of news pages, and how fast: text found, precision, recall, pages a second, memory.',
  )
    .option(
      '--pages <folder>',
      'saved pages, <id>.html with its reference text <id>.txt; without it made ones',
    )
    .option('--each <number>', 'made pages of each outlet', count, 6)
    .option('--worst', 'the pages that Verbatim reads worst')
    .addOption(new Option('--reader <name>', 'one reader, in a process of its own').hideHelp())
    .action(async (options: Options) => {
      const pages = pagesOf(options);
      if (options.reader) process.send?.(await measure(options.reader, pages));
      else await compare(pages, options.worst ?? false);
    }),
);
