import { join } from 'node:path';
import { z } from 'zod';
import { type IndexedStory, indexOf } from '../../answer/index.ts';
import type { Analysis } from '../../attribution/analysis.ts';
import { readJsonLines } from '../read-json.ts';
import { sharedFolder } from '../shared.ts';

const Task = z.object({
  suite: z.string(),
  id: z.string(),
  title: z.string().default(''),
  sentences: z.array(z.string()),
  questions: z.array(z.object({ id: z.string(), question: z.string(), gold: z.array(z.number()) })),
});
export type Task = z.infer<typeof Task>;

export const DEVELOPMENT = join(sharedFolder(), 'qa', 'tasks.dev.jsonl');

export const readTasks = (file: string): readonly Task[] => readJsonLines(file, Task);

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
