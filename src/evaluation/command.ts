import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { DataError } from './shared.ts';

/** A measurement or a training as npm starts it; `--help` says what it does and takes. */
export const command = (script: string, description: string): Command =>
  new Command(`npm run ${script} --`).description(description);

/** Runs it. Data that is missing or malformed is said in a line, with exit code 1. */
export async function run(program: Command): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** How far long work is, with the minutes since it began; on standard error, so that the figures stand alone. */
export function progress(text: string): void {
  const seconds = Math.floor(performance.now() / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  console.error(`[${clock}] ${text}`);
}

/** An option that counts something: at least one. */
export function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A whole number from 1.');
  return number;
}

const isWritable = (file: string): boolean => {
  try {
    const known = statSync(file, { throwIfNoEntry: false });
    accessSync(known ? file : dirname(resolve(file)), constants.W_OK);
    return !known?.isDirectory();
  } catch {
    return false;
  }
};

/** An option that names a file to write: said at once where that cannot be, not after an hour. */
export function writable(file: string): string {
  if (!isWritable(file)) throw new InvalidArgumentError('That file cannot be written.');
  return file;
}
