import type { Store } from '../store/store.ts';
import type { Added } from './account.ts';
import type { Reader } from './read.ts';
import type { Problem } from './reading.ts';
import { watchStory } from './reread.ts';

export interface AddRequest {
  readonly team: string;
  /** The channel that follows what is added. */
  readonly channel: string;
  readonly url: string;
}

export interface AddPorts {
  readonly reader: Reader;
  readonly store: Store;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Reads an address into stories that the channel follows from now on; tells of each what came of it. */
export async function addFromWeb(
  ports: AddPorts,
  { team, channel, url }: AddRequest,
): Promise<readonly (Added | Problem)[]> {
  const { reader, store, now } = ports;
  const outcomes: (Added | Problem)[] = [];
  for (const reading of await reader.readUrl(url)) {
    if (reading.kind === 'problem') {
      outcomes.push(reading);
      continue;
    }
    const put = await store.stories.put(team, reading.story, now());
    const story = put.outcome === 'copy' ? put.of : put.id;
    await store.channels.follow(team, channel, story, now());
    if (put.outcome === 'new')
      await watchStory(store.watches, { team, story, url: reading.story.url, addedBy: channel, now: now() });
    await store.audit.append({ team, at: now(), actor: channel, action: 'story.add', subject: story });
    outcomes.push({ kind: 'added', read: reading, put });
  }
  return outcomes;
}
