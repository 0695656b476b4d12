import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
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

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string' },
    each: { type: 'string', default: '6' },
    reader: { type: 'string' },
    worst: { type: 'boolean', default: false },
  },
});

const pages: readonly Page[] = options.pages ? savedPages(options.pages) : madePages(Number(options.each));
if (pages.length === 0) {
  console.error(`No pages with reference texts in ${options.pages}: put <id>.html and <id>.txt there.`);
  process.exit(2);
}

/** In a process of its own: reads every page, one after another, and reports to the parent. */
async function measure(name: string): Promise<Run> {
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
    child.once('message', (run) => resolve(run as Run));
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
    'pages/cpu s': ((1_000 * pages.length) / cpuMilliseconds).toFixed(1),
    'peak MB': megabytes.toFixed(0),
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    F1: harmonic(precision, recall).toFixed(3),
    'text found': mean(scores.map(({ found }) => found)).toFixed(3),
    failed: failed.length,
  };
}

async function compare(): Promise<void> {
  const kilobytes = mean(pages.map(({ html }) => html.length)) / 1_000;
  console.log(
    `${pages.length} pages of ${kilobytes.toFixed(0)} kB on average, one core, each reader in a process of its own.`,
  );
  const table: Record<string, object> = {};
  for (const name of Object.keys(readers)) {
    const run = await inChild(name).catch((error: Error) => error);
    table[name] = run instanceof Error ? { failed: run.message } : rowOf(run);
    if (name === 'verbatim' && options.worst && !(run instanceof Error)) showWorst(run);
  }
  console.table(table);
}

function showWorst(run: Run): void {
  const ranked = pages
    .map((page, index) => ({ page: page.id, ...run.scores[index] }))
    .sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0));
  console.table(ranked.slice(0, 20));
}

if (options.reader) process.send?.(await measure(options.reader));
else await compare();
