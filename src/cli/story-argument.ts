import { readFile, stat } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { parse } from '../ingest/parse.ts';
import { readAnything } from '../ingest/read.ts';
import { problemText, type Reading } from '../ingest/reading.ts';
import { isTextFile, readText } from '../ingest/text.ts';
import type { Story } from '../story/story.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** The stories in what `add` takes too: a file, a web address, or `-`; nothing where there is no such thing. */
export async function storiesIn(
  name: string,
  { input, err }: Terminal,
): Promise<readonly Story[] | undefined> {
  const isFileName = name !== '-' && !/^https?:\/\//i.test(name);
  if (isFileName && !(await isFile(name))) return undefined;
  if (isFileName && isTextFile(name)) return [await storyInTextFile(name)];
  return storiesOf(
    await readAnything(name, { allowedHosts: readConfig().allowedHosts, input, progress: err }),
  );
}

/** A text is read here and now: only what strangers built (pages, PDFs) needs a thread of its own. */
async function storyInTextFile(file: string): Promise<Story> {
  const parsed = await parse({ bytes: await readFile(file), name: file });
  if (parsed.kind === 'feed')
    throw new UsageError(`${file} is a feed: save it as ${file}.xml and ask again.`);
  return storyOf(parsed.reading);
}

/** The story of a text that was given as it is. */
export const storyInText = (text: string): Story => storyOf(readText('story', text));

export async function isFile(name: string): Promise<boolean> {
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) throw new UsageError(`${name} is a folder: name a file in it.`);
  return found !== undefined;
}

function storyOf(reading: Reading): Story {
  if (reading.kind === 'problem') throw new UsageError(problemText(reading));
  return reading.story;
}

/** Those of a feed that can be read; the problem where none can. */
function storiesOf(readings: readonly Reading[]): readonly Story[] {
  const stories = readings.flatMap((reading) => (reading.kind === 'story' ? [reading.story] : []));
  const [first] = readings;
  return stories.length > 0 || !first ? stories : [storyOf(first)];
}
