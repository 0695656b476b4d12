/**
 * A stand-in for Slack in a process of its own, so that what it has seen survives the workers: it accepts
 * posts after a random while, replies after another one, and now and then answers 429, breaks the connection
 * before or after it has accepted, or reports a failure for what it has kept.
 */
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

export interface SeenPost {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly metadata: { readonly event_payload: { readonly digest_id: string; readonly part: number } };
}

/** Chances of mishaps, and the longest delays in milliseconds; together shorter than a lease. */
const RATE_LIMITED = 0.02;
const LOST_BEFORE = 0.01;
const LOST_AFTER = 0.03;
const FAILED_AFTER = 0.02;
const ON_THE_WAY = 150;
const ON_THE_WAY_BACK = 150;

const posts: SeenPost[] = [];
let clock = 0;

const args = z.looseObject({
  channel: z.string(),
  ts: z.string().optional(),
  metadata: z.string().optional(),
});

type Reply = Readonly<Record<string, unknown>>;

async function postMessage(form: URLSearchParams, response: ServerResponse): Promise<Reply | undefined> {
  const { channel, metadata, thread_ts: thread } = args.parse(Object.fromEntries(form));
  if (Math.random() < RATE_LIMITED) {
    response.writeHead(429, { 'retry-after': '1' }).end();
    return undefined;
  }
  if (Math.random() < LOST_BEFORE) return void response.destroy();
  await sleep(Math.random() * ON_THE_WAY);
  clock += 1;
  const ts = `${Math.floor(Date.now() / 1000)}.${String(clock).padStart(6, '0')}`;
  posts.push({
    ...{ channel, ts, metadata: JSON.parse(metadata ?? '{}') },
    ...(typeof thread === 'string' && { thread_ts: thread }),
  });
  if (Math.random() < LOST_AFTER) return void response.destroy();
  if (Math.random() < FAILED_AFTER) return { ok: false, error: 'internal_error' };
  await sleep(Math.random() * ON_THE_WAY_BACK);
  return { ok: true, ts, channel };
}

const METHODS: Readonly<Record<string, typeof postMessage>> = {
  'chat.postMessage': postMessage,
  'conversations.open': async (form) => ({ ok: true, channel: { id: `D-${form.get('users')}` } }),
  'conversations.history': async (form) => ({
    ok: true,
    messages: posts.filter(({ channel, thread_ts }) => channel === form.get('channel') && !thread_ts),
  }),
  'conversations.replies': async (form) => ({
    ok: true,
    messages: posts.filter(
      ({ channel, ts, thread_ts }) =>
        channel === form.get('channel') && [ts, thread_ts].includes(form.get('ts') ?? ''),
    ),
  }),
};

const server = createServer(async (request, response) => {
  if (request.method === 'GET') return void response.end(JSON.stringify(posts));
  const chunks: Buffer[] = await request.toArray();
  const method = METHODS[request.url?.split('/').at(-1) ?? ''];
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  const reply = method ? await method(form, response) : { ok: false, error: 'unknown_method' };
  if (reply) response.setHeader('content-type', 'application/json').end(JSON.stringify(reply));
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.send?.({ port: address.port });
});
process.once('disconnect', () => process.exit());
