import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import type { Added } from '../../ingest/account.ts';
import { createReader, type Reader } from '../../ingest/read.ts';
import { type Problem, problemText, type Reading } from '../../ingest/reading.ts';
import { watchStory } from '../../ingest/reread.ts';
import { openStore } from '../../store/open.ts';
import { SHARED_TEAM, type Store } from '../../store/store.ts';
import { locationOf } from '../open-library.ts';
import { addedJson, addedText } from '../print/added.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

interface AddOptions {
  readonly json?: true;
  readonly channel?: string;
}

const notes = `
Takes web pages, feeds (RSS, Atom, RDF, JSON Feed), PDFs, saved pages, Markdown and plain text; what it is is
told by its content. With --json a story, or what kept it from being one, is a line:
{"added": true, "outcome", "id", "title", "outlet", "sentences", "quotations", "speakers", "leftOut", …}
{"added": false, "where", "what", "advice"}

Exit codes: 0 all added, 1 some could not be, 2 none could be, or wrong use.`;

/** `verbatim add`: puts stories into the library. */
export const addCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('add')
    .description('add stories to the library')
    .argument('<what...>', 'web addresses, files, or - for standard input')
    .option('-c, --channel <channel>', 'the channel that follows them from now on')
    .option('--json', 'print each story as a JSON object')
    .addHelpText('after', notes)
    .action(async (what: readonly string[], options: AddOptions) => {
      const config = readConfig();
      const reader = createReader({
        allowedHosts: config.allowedHosts,
        input: terminal.input,
        progress: terminal.err,
      });
      const store = await openStore(locationOf(config));
      try {
        exit(await addAll(what, options, { terminal, reader, store }));
      } finally {
        await Promise.all([reader.close(), store.close()]);
      }
    });

interface Means {
  readonly terminal: Terminal;
  readonly reader: Reader;
  readonly store: Store;
}

/** Goes on after a bad one, and says at the end which failed and why. */
async function addAll(what: readonly string[], options: AddOptions, means: Means): Promise<ExitCode> {
  const { terminal, reader } = means;
  const problems: Problem[] = [];
  let added = 0;
  for (const [index, argument] of what.entries()) {
    if (what.length > 1) terminal.err(`${index + 1} of ${what.length}: ${argument}`);
    for (const reading of await reader.readAnything(argument)) {
      if (reading.kind === 'problem') {
        problems.push(reading);
        if (options.json) await terminal.out(JSON.stringify(problemJson(reading)));
        continue;
      }
      added += 1;
      const story = await addOne(reading, options, means);
      if (/^https?:/i.test(argument)) await watchAgain(story, means);
      await terminal.out(options.json ? JSON.stringify(addedJson(story)) : addedText(story));
    }
  }
  for (const each of problems) terminal.err(`Not added: ${problemText(each)}.`);
  if (problems.length > 0 && added > 0) terminal.err(`${added} added, ${problems.length} not.`);
  return problems.length === 0 ? 0 : added > 0 ? 1 : 2;
}

async function addOne(
  read: Extract<Reading, { kind: 'story' }>,
  { channel }: AddOptions,
  { store }: Means,
): Promise<Added> {
  const now = Date.now();
  const put = await store.stories.put(SHARED_TEAM, read.story, now);
  const id = put.outcome === 'copy' ? put.of : put.id;
  if (channel !== undefined) await store.channels.follow(SHARED_TEAM, channel, id, now);
  await store.audit.append({
    team: SHARED_TEAM,
    at: now,
    actor: 'command line',
    action: 'story.add',
    subject: id,
  });
  return { kind: 'added', read, put };
}

/** What came from the web is read there again for corrections. */
async function watchAgain({ read, put }: Added, { store }: Means): Promise<void> {
  if (put.outcome !== 'new') return;
  const page = { team: SHARED_TEAM, story: put.id, url: read.story.url, addedBy: 'command line' };
  await watchStory(store.watches, { ...page, now: Date.now() });
}

const problemJson = ({ where, line, what, advice }: Problem) => ({
  added: false,
  where,
  ...(line !== undefined && { line }),
  what,
  advice,
});
