import type { Json } from '../state/model.ts';

/** Something sent to the app. */
export interface Envelope {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Json;
  readonly retry?: Retry;
}

interface Retry {
  readonly number: number;
  readonly reason: string;
}

/** What the app answered in time, or why there is no answer. */
export type Outcome =
  | { readonly acked: true; readonly payload: Json }
  | { readonly acked: false; readonly reason: 'timeout' | 'not_connected' | 'http_error' };

/** The way to the app: Socket Mode, or requests to its address. */
export interface Line {
  send(envelope: Envelope): Promise<Outcome>;
  close(): Promise<void>;
}

/** Slack's: almost at once, after a minute, after five. */
export const slackRetries: readonly number[] = [0, 60_000, 300_000];

/** Sends an event until it is acknowledged, or until its retries are used up. */
export async function sendEvent(
  line: Line,
  payload: Json,
  retries: readonly number[],
  wait: (ms: number) => Promise<void>,
): Promise<boolean> {
  let outcome = await line.send({ type: 'events_api', payload });
  for (const [index, delay] of retries.entries()) {
    if (outcome.acked) return true;
    const retry = { number: index + 1, reason: reasons[outcome.reason] };
    await wait(delay);
    outcome = await line.send({ type: 'events_api', payload, retry });
  }
  return outcome.acked;
}

const reasons = { timeout: 'timeout', not_connected: 'connection_failed', http_error: 'http_error' } as const;
