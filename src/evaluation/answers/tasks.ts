import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type IndexedStory, indexOf } from '../../answer/index.ts';
import type { Analysis } from '../../attribution/analysis.ts';
import { MissingData, sharedFolder } from '../shared.ts';

const Task = z.object({
  suite: z.string(),
  id: z.string(),
  title: z.string().default(''),
  sentences: z.array(z.string()),
  questions: z.array(z.object({ id: z.string(), question: z.string(), gold: z.array(z.number()) })),
});
export type Task = z.infer<typeof Task>;

export const DEVELOPMENT = join(sharedFolder(), 'qa', 'tasks.dev.jsonl');

export function readTasks(file: string): readonly Task[] {
  if (!existsSync(file))
    throw new MissingData(`${file} is not there: set VERBATIM_SHARED to the folder that holds qa/.`);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => Task.parse(JSON.parse(line)));
}

/** The sentences as a story of one paragraph, with no attributions: the product's own code answers from it. */
export function analysisOf({ id, title, sentences }: Task): Analysis {
  const body = sentences.join(' ');
  let start = 0;
  const spans = sentences.map((text) => {
    const span = { start, end: start + text.length, block: 0 };
    start = span.end + 1;
    return span;
  });
  const blocks = [{ start: 0, end: body.length, kind: 'paragraph' as const }];
  const story = { id, title, outlet: '', deduced: {}, captions: [], body, blocks };
  return { story, sentences: spans, attributions: [], entities: [] };
}

export const indexedTask = (task: Task): IndexedStory => indexOf(analysisOf(task));

/** Texts of the same article stay together when data is divided. */
export const articleOf = ({ suite, id, title }: Task): string =>
  `${suite.split('.')[0]} ${title || id.split('|').slice(1).join('|')}`;
