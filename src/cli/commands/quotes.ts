import { Command } from 'commander';
import type { Analysis } from '../../attribution/analysis.ts';
import { analysesOf } from '../analyses.ts';
import { annotationsOf } from '../quotes/annotation.ts';
import { csvOf } from '../quotes/csv.ts';
import { rowsOf } from '../quotes/row.ts';
import { tableOf } from '../quotes/table.ts';
import { type ExitCode, type Terminal, UsageError } from '../terminal.ts';

interface QuotesOptions {
  readonly json?: true;
  readonly csv?: true;
  readonly annotation?: true;
}

const notes = `
A story is whatever "verbatim add" takes: a file, a web address, - for standard input; or the id or title of a
story in the library. In --json and --csv, spans count UTF-16 code units into the body of the story; in
--annotation they count code points, as the W3C model has it.

Exit codes: 0 listed, 1 the story quotes nobody, 2 wrong use.`;

/** `verbatim quotes`: every quotation and reported statement of a story, with its source. */
export const quotesCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('quotes')
    .description('list who said what in a story')
    .argument('<story>', 'a file, a web address, - for standard input, or a story of the library')
    .option('--json', 'print one JSON object a story')
    .option('--csv', 'print comma-separated values')
    .option('--annotation', 'print W3C Web Annotations (JSON-LD)')
    .addHelpText('after', notes)
    .action(async (name: string, options: QuotesOptions) => {
      if (Object.keys(options).length > 1)
        throw new UsageError('Choose one of --json, --csv and --annotation.');
      const analyses = await analysesOf(name, terminal);
      for (const analysis of analyses) await terminal.out(worded(analysis, options));
      exit(analyses.some(({ attributions }) => attributions.length > 0) ? 0 : 1);
    });

const worded = (analysis: Analysis, { json, csv, annotation }: QuotesOptions): string => {
  const { story } = analysis;
  const rows = rowsOf(analysis);
  if (json) return JSON.stringify({ story: story.id, title: story.title, attributions: rows });
  if (csv) return csvOf(rows);
  if (annotation) return JSON.stringify(annotationsOf(story, rows));
  return rows.length > 0 ? tableOf(rows) : 'This story quotes nobody.';
};
