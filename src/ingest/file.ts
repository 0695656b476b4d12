import { readFile, stat } from 'node:fs/promises';
import { IngestError } from './problem.ts';

const MAX_FILE_BYTES = 50_000_000;

/** What a file holds. @throws IngestError where it is none, too large or not to be read */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES)
      throw new IngestError('it is larger than 50 MB', 'give the part that is the story');
    return await readFile(path);
  } catch (error) {
    throw fileProblem(error);
  }
}

function fileProblem(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return new IngestError('there is no such file', 'check its name, or give a web address with https://');
  if (code === 'EISDIR') return new IngestError('it is a folder', 'give the files in it');
  if (code === 'EACCES' || code === 'EPERM')
    return new IngestError('it may not be read', 'check its permissions');
  return error;
}
