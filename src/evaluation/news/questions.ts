import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { parse } from '../../ingest/parse.ts';
import { readJson } from '../read-json.ts';
import { DataError, MissingData } from '../shared.ts';
import { Asked, type AskedStory } from './asked.ts';
import { Marked, placed } from './marked.ts';
import { readPress } from './press.ts';

const Batches = z.array(
  z.strictObject({
    name: z.string(),
    note: z.string(),
    /** The weights of the answers are learned from it too. */
    learned: z.boolean(),
    /** More than half of its questions have no answer, each a near miss: more than people ask of that kind. */
    tempting: z.boolean().default(false),
    /** Folders of invented stories. */
    stories: z.array(z.string()).default([]),
    /** A folder of questions on the news of ../shared. */
    press: z.string().optional(),
  }),
);
type Listed = z.infer<typeof Batches>[number];

/** Stories that were written, and read by whoever mended the rules, together. */
export interface Batch {
  readonly name: string;
  readonly note: string;
  readonly learned: boolean;
  readonly tempting: boolean;
  readonly stories: readonly AskedStory[];
  /** Why there are none: the texts are kept elsewhere, and are not there. */
  readonly missing?: string;
}

/** The invented stories of this repository. */
export const NEWS_FOLDER = new URL('../../../test/news', import.meta.url).pathname;

/** A folder a story (`story.txt`, `questions.json`, `quotes.json`), or files beside each other (`x.txt`, `x.questions.json`). */
function filesOf(folder: string, name: string): readonly [story: string, questions: string, quotes: string] {
  const own = join(folder, name);
  return existsSync(join(own, 'story.txt'))
    ? [join(own, 'story.txt'), join(own, 'questions.json'), join(own, 'quotes.json')]
    : [`${own}.txt`, `${own}.questions.json`, `${own}.quotes.json`];
}

async function readStory(folder: string, name: string): Promise<AskedStory> {
  const [file, questions, quotes] = filesOf(folder, name);
  const parsed = await parse({ bytes: readFileSync(file), name: basename(file) });
  if (parsed.kind === 'feed' || parsed.reading.kind === 'problem')
    throw new DataError(`${file} cannot be read as one story.`);
  const { story } = parsed.reading;
  return {
    name,
    story,
    questions: readJson(questions, z.array(Asked)),
    ...(existsSync(quotes) && { marked: placed(story, readJson(quotes, z.array(Marked)), quotes) }),
  };
}

function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new MissingData(`${folder} is not there.`);
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'questions.json')) || name.endsWith('.questions.json'))
    .map((name) => name.replace(/\.questions\.json$/, ''));
  if (names.length > 0) return names;
  throw new DataError(`${folder} holds no story with its questions: see test/news/README.md for the form.`);
}

async function readBatch(folder: string, { stories, press, ...batch }: Listed): Promise<Batch> {
  try {
    const invented = stories.map((name) => readStory(folder, name));
    const shared = press ? readPress(join(folder, press)) : [];
    return { ...batch, stories: [...(await Promise.all(invented)), ...shared] };
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    return { ...batch, stories: [], missing: error.message };
  }
}

/** The batches that `batches.json` names; without it all stories of the folder are one. */
export async function readBatches(folder: string): Promise<readonly Batch[]> {
  const list = join(folder, 'batches.json');
  const batches = existsSync(list)
    ? readJson(list, Batches)
    : [
        {
          name: basename(resolve(folder)),
          note: '',
          learned: false,
          tempting: false,
          stories: [...namesIn(folder)],
        },
      ];
  return Promise.all(batches.map((listed) => readBatch(folder, listed)));
}
