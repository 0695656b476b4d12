import { analyse } from '../attribution/analyse.ts';
import type { Analysis } from '../attribution/analysis.ts';
import { compose } from '../digest/compose.ts';
import type { ChangedStory, Digest, Window } from '../digest/digest.ts';
import { ledgerOf } from '../digest/ledger.ts';
import type { Library } from '../library.ts';
import type { Store } from '../store/store.ts';

export interface Sources {
  readonly store: Store;
  readonly library: Library;
}

export interface ChannelWindow {
  readonly team: string;
  readonly channel: string;
  readonly window: Window;
}

/** Older stories than these are no longer compared with. */
const EARLIER = 100;

/** What the stories of a channel said within a window. A channel that follows none has those of its team. */
export async function digestOf(sources: Sources, { team, channel, window }: ChannelWindow): Promise<Digest> {
  const { store, library } = sources;
  const followed = await store.channels.followed(team, channel);
  const stories =
    followed.length > 0
      ? await changedIn(store, team, channel, window)
      : await newestIn(library, team, window);
  const changed = new Set(stories.map(({ analysis }) => analysis.story.id));
  const ids = followed.length > 0 ? followed : (await library.all(team)).map(({ id }) => id);
  const earlier = await Promise.all(
    ids
      .filter((id) => !changed.has(id))
      .slice(0, EARLIER)
      .map((id) => library.analysis(team, id)),
  );
  return compose({
    window,
    stories,
    earlier: earlier.filter((each) => each !== undefined),
    figuresOf: ledgerOf,
  });
}

async function changedIn(
  store: Store,
  team: string,
  channel: string,
  { after, until }: Window,
): Promise<readonly ChangedStory[]> {
  const changes = await store.channels.changedSince(team, channel, after, until);
  const read = async (story: string, version: number): Promise<Analysis | undefined> => {
    const stored = await store.stories.get(team, story, version);
    return stored && analyse(stored);
  };
  const stories = await Promise.all(
    changes.map(async ({ story, version, before, at }): Promise<readonly ChangedStory[]> => {
      const analysis = await read(story, version);
      const previous = before === undefined ? undefined : await read(story, before);
      return analysis ? [{ analysis, at, ...(previous && { before: previous }) }] : [];
    }),
  );
  return stories.flat();
}

async function newestIn(
  library: Library,
  team: string,
  { after, until }: Window,
): Promise<readonly ChangedStory[]> {
  const stored = await library.all(team);
  const recent = stored.filter(({ updated }) => updated > after && updated <= until);
  const analyses = await Promise.all(recent.map(({ id }) => library.analysis(team, id)));
  return recent.flatMap(({ updated }, index) => {
    const analysis = analyses[index];
    return analysis ? [{ analysis, at: updated }] : [];
  });
}
