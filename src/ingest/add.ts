import type { PutOutcome, Store } from '../store/store.ts';
import type { Story } from '../story/story.ts';
import type { Reader } from './read.ts';
import { problemText } from './reading.ts';
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

const WORDS: Readonly<Record<PutOutcome['outcome'], string>> = {
  new: 'Added',
  version: 'It has changed: kept as a new version',
  unchanged: 'It is here already, unchanged',
  copy: 'It is a copy of a story that is here already',
};

/** Reads an address into stories that the channel follows from now on; tells in words what came of it. */
export async function addFromWeb(ports: AddPorts, { team, channel, url }: AddRequest): Promise<string> {
  const { reader, store, now } = ports;
  const lines: string[] = [];
  for (const reading of await reader.readUrl(url)) {
    if (reading.kind === 'problem') {
      lines.push(`Not added. ${problemText(reading)}.`);
      continue;
    }
    const put = await store.stories.put(team, reading.story, now());
    const story = put.outcome === 'copy' ? put.of : put.id;
    await store.channels.follow(team, channel, story, now());
    if (put.outcome === 'new')
      await watchStory(store.watches, { team, story, url: reading.story.url, addedBy: channel, now: now() });
    await store.audit.append({ team, at: now(), actor: channel, action: 'story.add', subject: story });
    lines.push(added(put, reading.story));
  }
  return lines.join('\n');
}

const added = ({ outcome }: PutOutcome, { title, outlet }: Story): string =>
  `${WORDS[outcome]}: ${title} (${outlet}). This channel follows it.`;
