import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { TransferError } from '../../store/transfer/format.ts';
import { type ImportResult, importStore } from '../../store/transfer/import.ts';
import { linesOf } from '../../store/transfer/lines.ts';
import { withDatabase } from '../open-database.ts';
import { type ExitCode, type Terminal, UsageError } from '../terminal.ts';

const notes = `
A file is imported whole or not at all: a line that is wrong, a file that was cut off or changed, or a row
that is there with other content undoes everything. The same file a second time changes nothing.

Exit codes: 0 imported, 2 nothing was imported.`;

/** `verbatim import`: what `verbatim export` wrote, into the store of this machine. */
export const importCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('import')
    .description('read what export wrote, whole or not at all')
    .argument('<file>', 'a file of export (- for standard input)')
    .addHelpText('after', notes)
    .action(async (file: string) => {
      terminal.err(summary(await read(file, terminal)));
      exit(0);
    });

const summary = ({ rows, known, stories }: ImportResult): string =>
  `Imported: ${rows - known} new rows, ${known} that were there already; ${stories} stories in the file.`;

async function read(file: string, terminal: Terminal): Promise<ImportResult> {
  const lines = linesOf(file === '-' ? terminal.input : await opened(file));
  try {
    return await withDatabase((database) => importStore(database, lines));
  } catch (error) {
    if (error instanceof TransferError) throw new UsageError(`${error.message} Nothing was imported.`);
    throw error;
  }
}

async function opened(file: string): Promise<AsyncIterable<Uint8Array>> {
  const found = await stat(file).catch(() => undefined);
  if (!found || found.isDirectory())
    throw new UsageError(`There is no file ${file}: name one that export wrote.`);
  return createReadStream(file);
}
