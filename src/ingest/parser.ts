import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Parsed, Source } from './parse.ts';
import { problem } from './reading.ts';

/** A typical page takes 50 ms. */
const KILL_MS = 1_300;

/** Parses what strangers wrote, in a thread of its own that is killed when it takes too long or too much. */
export interface Parser {
  /** Never fails over what the source holds: that is a problem among the values. */
  parse(source: Source): Promise<Parsed>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly ready: Promise<unknown>;
}

/** One source at a time; the thread starts with the first and is used again until it is killed. */
export function createParser(): Parser {
  let thread: Thread | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const close = async () => {
    const worker = thread?.worker;
    thread = undefined;
    await worker?.terminate();
  };
  const run = async (source: Source): Promise<Parsed> => {
    thread ??= start();
    await thread.ready;
    const answer = await Promise.race([ask(thread.worker, source), tooLate()]);
    if (typeof answer !== 'string') return answer;
    await close();
    return {
      kind: 'reading',
      reading: problem(source.name, undefined, answer, 'save its text and give the file'),
    };
  };
  return {
    parse(source) {
      const parsed = last.then(() => run(source));
      last = parsed.catch(() => undefined);
      return parsed;
    },
    close,
  };
}

function start(): Thread {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  // A thread without work keeps no process alive.
  worker.unref();
  return { worker, ready: once(worker, 'message') };
}

/** What was read, or what is wrong. */
async function ask(worker: Worker, source: Source): Promise<Parsed | string> {
  worker.ref();
  worker.postMessage(source);
  try {
    const [parsed] = await once(worker, 'message');
    return parsed;
  } catch (error) {
    if (isOutOfMemory(error)) return 'reading it takes too much memory';
    throw error;
  } finally {
    worker.unref();
  }
}

const tooLate = (): Promise<string> => sleep(KILL_MS, 'reading it takes too long', { ref: false });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
