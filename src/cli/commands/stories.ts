import { Command } from 'commander';
import { SHARED_TEAM, type StorySummary } from '../../store/store.ts';
import { outletOf } from '../../story/outlet.ts';
import { openLibrary } from '../open-library.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

interface StoriesOptions {
  readonly json?: true;
}

const notes = `
The newest first, each with the id by which ask, quotes, figures and diff know it. What was added in a Slack
workspace is listed there: /verbatim stories.

Exit codes: 0 listed, 1 there are none, 2 wrong use.`;

const PAGE = 200;

/** `verbatim stories`: what the library holds. */
export const storiesCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('stories')
    .description('list the stories of the library')
    .option('--json', 'print each story as a JSON object')
    .addHelpText('after', notes)
    .action(async ({ json }: StoriesOptions) => {
      const { store } = await openLibrary(terminal, Date.now());
      try {
        let listed = 0;
        for (;;) {
          const page = await store.stories.list(SHARED_TEAM, { limit: PAGE, offset: listed });
          for (const story of page) await terminal.out(json ? JSON.stringify(story) : text(story));
          listed += page.length;
          if (page.length < PAGE) break;
        }
        if (listed === 0) terminal.err('No story yet: verbatim add https://news.example/story');
        exit(listed === 0 ? 1 : 0);
      } finally {
        await store.close();
      }
    });

function text({ id, version, title, outlet, published, url }: StorySummary): string {
  const facts = [outletOf({ outlet }), published?.slice(0, 10), version > 1 && `version ${version}`, url];
  return `${id}\n  ${title}\n  ${facts.filter(Boolean).join(' · ')}`;
}
