import { analyse } from '../attribution/analyse.ts';
import type { Analysis } from '../attribution/analysis.ts';
import { SHARED_TEAM } from '../store/store.ts';
import { openLibrary } from './open-library.ts';
import { storiesIn } from './story-argument.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** What `add` takes, analysed as it is; else the story of the library by that id, address or title. */
export const analysesOf = async (name: string, terminal: Terminal): Promise<readonly Analysis[]> => {
  const stories = await storiesIn(name, terminal);
  if (stories) return stories.map(analyse);
  const { library, store } = await openLibrary(terminal, Date.now());
  try {
    const found = looksLikeFile(name) ? undefined : await library.find(SHARED_TEAM, name);
    const analysis = found && (await library.analysis(SHARED_TEAM, found.id));
    if (analysis) return [analysis];
    const ids = (await library.stories(SHARED_TEAM)).slice(0, 5).map(({ id }) => id);
    throw new UsageError(
      `There is no file and no story "${name}". Stories here: ${ids.join(', ') || 'none'}; verbatim stories lists all.`,
    );
  } finally {
    await store.close();
  }
};

/** A file that is not there is not looked for among titles. */
const looksLikeFile = (name: string): boolean => /[\\/]|\.\w{1,8}$/.test(name);
