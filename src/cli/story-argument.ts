import { readFile, stat } from 'node:fs/promises';
import { decode } from '../ingest/charset.ts';
import { problemText, type Reading } from '../ingest/reading.ts';
import { readText } from '../ingest/text.ts';
import type { Story } from '../story/story.ts';
import { UsageError } from './terminal.ts';

/** The story in a file, or nothing where there is no such file. */
export async function storyInFile(file: string): Promise<Story | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found) return undefined;
  if (found.isDirectory()) throw new UsageError(`${file} is a folder: name a file in it.`);
  return storyOf(readText(file, decode(await readFile(file))));
}

/** The story of a text that was given as it is. */
export const storyInText = (text: string): Story => storyOf(readText('story', text));

function storyOf(reading: Reading): Story {
  if (reading.kind === 'problem') throw new UsageError(problemText(reading));
  return reading.story;
}
