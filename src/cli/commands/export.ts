import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { Command } from 'commander';
import { exportStore } from '../../store/transfer/export.ts';
import { withDatabase } from '../open-database.ts';
import { type ExitCode, type Terminal, UsageError } from '../terminal.ts';

const notes = `
A line is a row of a table; the last one counts them and carries a checksum. What is derived is left out.

Exit codes: 0 exported, 2 wrong use or a file that cannot be written.`;

/** `verbatim export`: everything that is kept, as JSON Lines. */
export const exportCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('export')
    .description('write everything that is kept as JSON Lines, for another store or for safety')
    .argument('[file]', 'where to (default: standard output)')
    .addHelpText('after', notes)
    .action(async (file = '-') => {
      const rows = await withDatabase(({ db }) =>
        file === '-' ? exportStore(db, terminal.out) : toFile(file, (write) => exportStore(db, write)),
      );
      terminal.err(`Exported ${rows} rows.`);
      exit(0);
    });

/** Under its name only when it is whole. */
async function toFile<T>(
  file: string,
  fill: (write: (line: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const partial = `${file}.part`;
  const stream = createWriteStream(partial, { flush: true });
  const broken = new Promise<never>((_, reject) => stream.once('error', reject));
  try {
    await Promise.race([once(stream, 'open'), broken]);
    const filling = fill(async (line) => {
      if (!stream.write(`${line}\n`)) await Promise.race([once(stream, 'drain'), broken]);
    });
    const result = await Promise.race([filling, broken]);
    await finished(stream.end());
    await rename(partial, file);
    return result;
  } catch (error) {
    stream.destroy();
    await rm(partial, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    throw code ? new UsageError(`${file} cannot be written (${code}): name another file.`) : error;
  }
}
