import { Command } from 'commander';
import { digestOf } from '../../jobs/digest-of.ts';
import { SHARED_TEAM } from '../../store/store.ts';
import { openLibrary } from '../open-library.ts';
import { digestText } from '../print/digest-text.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

interface DigestOptions {
  readonly all?: true;
}

const notes = `
What the newest stories of the library said since midnight: their strongest quotations, figures,
claims and denials, each in the story's own words. In Slack, /digest sets up one for a channel.

Exit codes: 0 printed, 1 nothing new, 2 wrong use.`;

/** No Slack channel is called so: the library's newest stories answer in a channel that follows none. */
const NO_CHANNEL = '';

/** `verbatim digest`: today's digest, as a channel would get it. */
export const digestCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('digest')
    .description('print what the stories said today')
    .option('-a, --all', 'all stories, not only those of today')
    .addHelpText('after', notes)
    .action(async ({ all }: DigestOptions) => {
      const now = Date.now();
      const { library, store } = await openLibrary(terminal, now);
      try {
        const window = { after: all ? -1 : midnightBefore(now) - 1, until: now };
        const digest = await digestOf({ library, store }, { team: SHARED_TEAM, channel: NO_CHANNEL, window });
        const isEmpty = digest.sections.length === 0;
        await terminal.out(
          isEmpty ? 'No story is new today. --all shows what the others said.' : digestText(digest),
        );
        exit(isEmpty ? 1 : 0);
      } finally {
        await store.close();
      }
    });

/** In the zone of this machine. */
function midnightBefore(now: number): number {
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  return midnight.getTime();
}
