import { Command } from 'commander';
import { type Correction, correctionOf } from '../../jobs/corrections.ts';
import { SHARED_TEAM, type Store } from '../../store/store.ts';
import { textOf } from '../../story/span.ts';
import type { SentenceChange } from '../../story/versions/diff.ts';
import { openLibrary } from '../open-library.ts';
import { type ExitCode, type Terminal, UsageError } from '../terminal.ts';

interface DiffOptions {
  readonly json?: true;
  readonly all?: true;
  readonly to?: string;
  readonly team?: string;
}

const notes = `
Marks: - gone, + new, ~ the same but for spaces and marks, > moved, = the same (with --all).
Answers that were given from a sentence that changed or vanished are listed at the end.

Exit codes: 0 compared, 1 there is nothing to compare, 2 wrong use.`;

/** `verbatim diff`: what a version of a story changed. */
export const diffCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('diff')
    .description('show what changed between a version of a story and the one before')
    .argument('<story>', 'its id, address or words of its title')
    .option('-t, --to <version>', 'the newer version (default: the latest)')
    .option('-a, --all', 'show what stayed the same too')
    .option('--team <id>', 'the Slack workspace whose story it is')
    .option('--json', 'print it as one JSON object')
    .addHelpText('after', notes)
    .action(async (name: string, options: DiffOptions) => {
      const { store } = await openLibrary(terminal, Date.now());
      try {
        exit(await diff(store, name, options, terminal));
      } finally {
        await store.close();
      }
    });

async function diff(store: Store, name: string, options: DiffOptions, terminal: Terminal): Promise<ExitCode> {
  const { team = SHARED_TEAM } = options;
  const [found] = await store.stories.find(team, name, 1);
  if (!found) throw new UsageError(`There is no story "${name}": verbatim stories lists them.`);
  const version = options.to === undefined ? found.version : Number(options.to);
  if (!Number.isInteger(version) || version < 1 || version > found.version)
    throw new UsageError(`${found.id} has versions 1 to ${found.version}, not "${options.to}".`);
  const correction = await correctionOf(store, team, found.id, version);
  if (!correction) {
    terminal.err(`${found.id} has one version so far.`);
    return 1;
  }
  if (options.json) await terminal.out(JSON.stringify(json(correction)));
  else for (const line of lines(correction, options.all ?? false)) await terminal.out(line);
  return 0;
}

const texts = (change: SentenceChange, { before, story }: Correction) => ({
  was: 'before' in change ? textOf(before.body, change.before) : undefined,
  is: 'after' in change ? textOf(story.body, change.after) : undefined,
});

function lines(correction: Correction, all: boolean): readonly string[] {
  const { story, before, diff: found, affected } = correction;
  const title = found.title ? [`- ${before.title}`, `+ ${story.title}`] : [];
  const byline = found.byline ? [`~ by ${story.byline ?? 'nobody'} (was ${before.byline ?? 'nobody'})`] : [];
  const sentences = found.sentences.flatMap((change) => sentenceLines(change, correction, all));
  const told = affected.map(
    ({ answer, standing }) =>
      `! ${standing}: "${answer.question}", asked by ${answer.user} in ${answer.channel}${answer.ts ? ` (${answer.ts})` : ''}`,
  );
  const head = `${story.title} (${story.id}), version ${before.version} → ${story.version}`;
  const none = found.real ? [] : ['Nothing that a reader would hear.'];
  return [head, ...none, ...title, ...byline, ...sentences, ...told];
}

function sentenceLines(change: SentenceChange, correction: Correction, all: boolean): readonly string[] {
  const { was, is } = texts(change, correction);
  if (change.kind === 'same') return all ? [`= ${is}`] : [];
  if (change.kind === 'trivial') return [`~ ${is}`];
  if (change.kind === 'moved') return [`> ${is}`];
  return [...(was === undefined ? [] : [`- ${was}`]), ...(is === undefined ? [] : [`+ ${is}`])];
}

const json = (correction: Correction) => ({
  story: correction.story.id,
  from: correction.before.version,
  to: correction.story.version,
  ...{ real: correction.diff.real, title: correction.diff.title, byline: correction.diff.byline },
  sentences: correction.diff.sentences.map((change) => ({ ...change, ...texts(change, correction) })),
  affected: correction.affected.map(({ answer, evidence, standing }) => ({
    ...{ standing, answer: answer.id, channel: answer.channel, ts: answer.ts, user: answer.user },
    ...{ question: answer.question, sentence: evidence.sentence, quotation: evidence.quotation },
  })),
});
