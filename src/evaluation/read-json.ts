import { existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { DataError, MissingData } from './shared.ts';

function textOfFile(file: string): string {
  if (!existsSync(file))
    throw new MissingData(
      `${file} is not there. Put the evaluation data into ../shared, name its folder in VERBATIM_SHARED, or name another file.`,
    );
  if (statSync(file).isDirectory()) throw new DataError(`${file} is a folder, not a file.`);
  return readFileSync(file, 'utf8');
}

function parsed<T>(text: string, form: z.ZodType<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DataError(`${where} is not JSON.`);
  }
  const read = form.safeParse(value);
  if (read.success) return read.data;
  throw new DataError(`${where} is not of the form that is read here:\n${z.prettifyError(read.error)}`);
}

/** A file of one value. @throws MissingData where it is not there, DataError where it is not of the form */
export const readJson = <T>(file: string, form: z.ZodType<T>): T => parsed(textOfFile(file), form, file);

/**
 * A file of one value a line; blank lines are passed over.
 * @throws MissingData where it is not there, DataError with the number of the line that is not of the form
 */
export const readJsonLines = <T>(file: string, form: z.ZodType<T>): readonly T[] =>
  textOfFile(file)
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [parsed(line, form, `${file}, line ${i + 1},`)]));
