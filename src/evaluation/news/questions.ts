import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { parse } from '../../ingest/parse.ts';
import type { Story } from '../../story/story.ts';

const Asked = z.strictObject({
  command: z.string().startsWith('/'),
  text: z.string().min(1),
  /** To the letter; any of them is right. */
  sentences: z.array(z.string()),
  /** The story does not answer. With sentences: to answer with one of them is right too. */
  abstain: z.boolean(),
  /** Whoever says it: these words stand in the name that the answer gives. */
  speaker: z.union([z.string(), z.array(z.string())]).optional(),
  note: z.string().optional(),
});
export type Asked = z.infer<typeof Asked>;

const Batches = z.array(
  z.strictObject({
    name: z.string(),
    note: z.string(),
    /** The weights of the answers are learned from it too. */
    learned: z.boolean(),
    stories: z.array(z.string()),
  }),
);

export interface AskedStory {
  readonly name: string;
  readonly story: Story;
  readonly questions: readonly Asked[];
}

/** Stories that were written, and read by whoever mended the rules, together. */
export interface Batch {
  readonly name: string;
  readonly note: string;
  readonly learned: boolean;
  readonly stories: readonly AskedStory[];
}

/** What is typed: `/whosaid` stands for two words, `/verbatim` for none. */
export function typed({ command, text }: Asked): string {
  const words = command === '/whosaid' ? 'who said' : command.slice(1);
  return command === '/verbatim' ? text : `${words} ${text}`;
}

/** The invented stories of this repository. */
export const NEWS_FOLDER = new URL('../../../test/news', import.meta.url).pathname;

/** A folder a story (`story.txt`, `questions.json`), or two files beside each other (`x.txt`, `x.questions.json`). */
function filesOf(folder: string, name: string): readonly [story: string, questions: string] {
  const own = join(folder, name);
  return existsSync(join(own, 'story.txt'))
    ? [join(own, 'story.txt'), join(own, 'questions.json')]
    : [`${own}.txt`, `${own}.questions.json`];
}

async function readStory(folder: string, name: string): Promise<AskedStory> {
  const [file, questions] = filesOf(folder, name);
  const parsed = await parse({ bytes: readFileSync(file), name: basename(file) });
  if (parsed.kind === 'feed' || parsed.reading.kind === 'problem')
    throw new Error(`${file} cannot be read as one story.`);
  return {
    name,
    story: parsed.reading.story,
    questions: z.array(Asked).parse(JSON.parse(readFileSync(questions, 'utf8'))),
  };
}

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'questions.json')) || name.endsWith('.questions.json'))
    .map((name) => name.replace(/\.questions\.json$/, ''));

/** The batches that `batches.json` names; without it all stories of the folder are one. */
export async function readBatches(folder: string): Promise<readonly Batch[]> {
  const list = join(folder, 'batches.json');
  const batches = existsSync(list)
    ? Batches.parse(JSON.parse(readFileSync(list, 'utf8')))
    : [{ name: basename(resolve(folder)), note: '', learned: false, stories: namesIn(folder) }];
  return Promise.all(
    batches.map(async ({ stories, ...batch }) => ({
      ...batch,
      stories: await Promise.all(stories.map((name) => readStory(folder, name))),
    })),
  );
}
