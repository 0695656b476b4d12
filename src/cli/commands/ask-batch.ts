import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { ask } from '../../answer/ask.ts';
import { analyse } from '../../attribution/analyse.ts';
import type { Analysis } from '../../attribution/analysis.ts';
import type { Story } from '../../story/story.ts';
import { answerJson } from '../print/answer-json.ts';
import { storiesIn, storyInText } from '../story-argument.ts';
import { type ExitCode, type Terminal, UsageError } from '../terminal.ts';

export interface BatchOptions {
  readonly terminal: Terminal;
  /** A story of the library by its id. */
  readonly stored: (id: string) => Promise<Story | undefined>;
}

const batchLine = z.object(
  {
    story: z.string('is missing: give a file, an id or the text of the story'),
    question: z.string('is missing: give the question as a text'),
  },
  'is no object: write {"story": …, "question": …}',
);

/** Answers each line of a file (or `-`) in order with one line of JSON; a bad line yields its error. */
export async function askBatch(file: string, options: BatchOptions): Promise<ExitCode> {
  const { terminal } = options;
  const analysisOf = analyses((name) => storyNamed(name, dirname(file), options));
  const lines = createInterface({
    input: await inputOf(file, terminal),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  let bad = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const result = await answerLine(line, analysisOf).catch((error: unknown) => {
      bad++;
      return { answered: false, error: `line ${number}: ${messageOf(error)}`, evidence: [] };
    });
    await terminal.out(JSON.stringify(result));
  }
  if (bad > 0)
    terminal.err(`${bad} of ${number} lines could not be answered: their errors stand in their places.`);
  return bad > 0 ? 2 : 0;
}

async function inputOf(file: string, terminal: Terminal): Promise<Readable> {
  if (file === '-') return Readable.from(terminal.input);
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return createReadStream(file);
  throw new UsageError(`There is no file ${file}: give one with {"story": …, "question": …} a line.`);
}

async function answerLine(line: string, analysisOf: (name: string) => Promise<Analysis>) {
  const { story, question } = parseLine(line);
  return answerJson(ask(question, [await analysisOf(story)]));
}

function parseLine(line: string): z.infer<typeof batchLine> {
  const parsed = batchLine.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${issue?.path.join('.') || 'the line'} ${issue?.message ?? 'is wrong'}`);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError('the line is not JSON: write {"story": …, "question": …}');
  }
}

/** A file (beside the working folder or the batch), a story of the library, or the text itself. */
async function storyNamed(name: string, folder: string, { terminal, stored }: BatchOptions): Promise<Story> {
  if (name.trim() === '') throw new UsageError('story is empty: give a file, an id or the text of the story');
  if (name.includes('\n') || name.length > longestName) return storyInText(name);
  for (const path of [name, resolve(folder, name)]) {
    const [story] = name === '-' ? [] : ((await storiesIn(path, terminal)) ?? []);
    if (story) return story;
  }
  const found = await stored(name);
  if (found) return found;
  if (/[\s。！？]/.test(name.trim())) return storyInText(name);
  throw new UsageError(`story ${JSON.stringify(name)} is no file, no id of a story and no text`);
}

/** Longer than paths are; such a story is its own text. */
const longestName = 1000;
const keptAnalyses = 200;

/** Analyses by the name of the story; the one that was used the longest ago makes room. */
function analyses(find: (name: string) => Promise<Story>): (name: string) => Promise<Analysis> {
  const kept = new Map<string, Analysis>();
  return async (name) => {
    const analysis = kept.get(name) ?? analyse(await find(name));
    kept.delete(name);
    kept.set(name, analysis);
    const oldest = kept.size > keptAnalyses ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return analysis;
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
