import { type types, webApi } from '@slack/bolt';
import type { Messenger, PartId, Place } from '../../jobs/messenger.ts';
import { refusalOf } from './refusals.ts';

/** A message as it goes to Slack: `text` is escaped already. */
export interface Posting {
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

/** Stands in the metadata of every digest and alert; what a worker looks for after a crash. */
const EVENT_TYPE = 'verbatim_post';

/** Messages a page of a channel's history. */
const PAGE = 200;

export interface ClientOptions {
  readonly token: string;
  readonly slackApiUrl?: string;
  /** Shorter than the lease of a digest (see `DigestPace`). */
  readonly timeoutMs?: number;
}

/**
 * A client that never repeats a call: by default Slack's own client sends a post again when only the reply
 * was lost, and waits out a 429 by itself while the lease runs out.
 */
export const postingClient = ({ token, slackApiUrl, timeoutMs = 20_000 }: ClientOptions): webApi.WebClient =>
  new webApi.WebClient(token, {
    ...(slackApiUrl && { slackApiUrl }),
    timeout: timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: webApi.LogLevel.ERROR,
  });

/** `clientOf`: the posting client of a team. */
export function slackMessenger(clientOf: (team: string) => Promise<webApi.WebClient>): Messenger<Posting> {
  const call = async <T>(team: string, work: (client: webApi.WebClient) => Promise<T>): Promise<T> => {
    try {
      return await work(await clientOf(team));
    } catch (error) {
      throw refusalOf(error);
    }
  };
  return {
    post: ({ team, channel }, { text, blocks }, { id, part }, thread) =>
      call(team, async (client) => {
        const posted = await client.chat.postMessage({
          channel,
          text,
          blocks: [...blocks],
          ...(thread && { thread_ts: thread }),
          unfurl_links: false,
          unfurl_media: false,
          metadata: { event_type: EVENT_TYPE, event_payload: { digest_id: id, part } },
        });
        if (!posted.ts) throw new Error('Slack gave no ts for a posted message');
        return posted.ts;
      }),

    find: (place, id, since, thread) =>
      call(place.team, (client) =>
        thread ? partsInThread(client, place, id, since, thread) : partsIn(client, place, id, since),
      ),

    direct: (team, user) =>
      call(team, async (client) => {
        const { channel } = await client.conversations.open({ users: user });
        if (!channel?.id) throw new Error('Slack opened no direct message');
        return channel.id;
      }),
  };
}

async function partsIn(
  client: webApi.WebClient,
  { channel }: Place,
  id: string,
  since: number,
): Promise<ReadonlyMap<number, string>> {
  const range = rangeOf(channel, since);
  const parent = await firstPage((cursor) => client.conversations.history({ ...range, ...cursor }), id);
  const ts = parent.get(0);
  return ts ? new Map([...parent, ...(await partsInThread(client, { channel }, id, since, ts))]) : parent;
}

const partsInThread = (
  client: webApi.WebClient,
  { channel }: Pick<Place, 'channel'>,
  id: string,
  since: number,
  ts: string,
): Promise<ReadonlyMap<number, string>> =>
  allPages((cursor) => client.conversations.replies({ ...rangeOf(channel, since), ts, ...cursor }), id);

const rangeOf = (channel: string, since: number) => ({
  ...{ channel, oldest: String(since / 1000), include_all_metadata: true, limit: PAGE },
});

interface Page {
  readonly messages?: readonly unknown[];
  readonly response_metadata?: { readonly next_cursor?: string };
}
type Fetch = (cursor: { readonly cursor?: string }) => Promise<Page>;

/** Pages until the post is found. */
const firstPage = (fetch: Fetch, id: string) => collect(fetch, id, (parts) => parts.size > 0);
const allPages = (fetch: Fetch, id: string) => collect(fetch, id, () => false);

async function collect(
  fetch: Fetch,
  id: string,
  enough: (parts: ReadonlyMap<number, string>) => boolean,
): Promise<ReadonlyMap<number, string>> {
  const parts = new Map<number, string>();
  let cursor: { readonly cursor?: string } = {};
  for (;;) {
    const { messages = [], response_metadata: next } = await fetch(cursor);
    for (const message of messages) {
      const found = partOf(message as Stored, id);
      if (found) parts.set(found.part, found.ts);
    }
    if (enough(parts) || !next?.next_cursor) return parts;
    cursor = { cursor: next.next_cursor };
  }
}

interface Stored {
  readonly ts?: string;
  readonly metadata?: {
    readonly event_type?: string;
    readonly event_payload?: { readonly digest_id?: unknown; readonly part?: unknown };
  };
}

function partOf(
  { ts, metadata }: Stored,
  id: string,
): (Pick<PartId, 'part'> & { readonly ts: string }) | undefined {
  const payload = metadata?.event_type === EVENT_TYPE ? metadata.event_payload : undefined;
  if (!ts || payload?.digest_id !== id) return undefined;
  return { part: Number(payload.part), ts };
}
