import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../story/story.ts';
import { type Problem, problem } from './reading.ts';
import { isTextFile, readText } from './text.ts';

export interface StoryFolder {
  readonly stories: readonly Story[];
  /** The files that hold no story; the others are read all the same. */
  readonly problems: readonly Problem[];
  readonly isMissing?: true;
}

/** Every Markdown and plain-text story of a folder, in the order of the file names. */
export async function readFolder(folder: string): Promise<StoryFolder> {
  const stories = new Map<string, Story>();
  const problems: Problem[] = [];
  const names = await namesIn(folder).catch(() => undefined);
  if (!names) return missing(folder);
  for (const name of names) {
    const file = join(folder, name);
    const reading = readText(file, await readFile(file, 'utf8'));
    if (reading.kind === 'problem') problems.push(reading);
    else if (stories.has(reading.story.id)) problems.push(taken(file, reading.story.id));
    else stories.set(reading.story.id, reading.story);
  }
  return { stories: [...stories.values()], problems };
}

const missing = (folder: string): StoryFolder => ({
  stories: [],
  problems: [problem(folder, undefined, 'there is no such folder', 'make it, or set VERBATIM_STORIES')],
  isMissing: true,
});

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  return names.filter(isTextFile).sort();
}

const taken = (file: string, id: string): Problem =>
  problem(file, undefined, `another file of the folder has the id "${id}" already`, 'rename it');
