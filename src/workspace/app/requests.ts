import { createHmac } from 'node:crypto';
import type { Json } from '../state/model.ts';
import type { Envelope, Line, Outcome } from './line.ts';

/** Request mode: signed posts to the app's address. Its body answers, with status 200, in time. */
export function requestLine(url: string, signingSecret: string, ackWithin: number, now: () => number): Line {
  async function send(envelope: Envelope): Promise<Outcome> {
    const [type, body] = encoded(envelope);
    const timestamp = String(Math.floor(now() / 1000));
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': type,
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': signature(signingSecret, timestamp, body),
          ...(envelope.retry && {
            'x-slack-retry-num': String(envelope.retry.number),
            'x-slack-retry-reason': envelope.retry.reason,
          }),
        },
        signal: AbortSignal.timeout(ackWithin),
      });
      const text = await response.text();
      return response.ok ? { acked: true, payload: answer(text) } : { acked: false, reason: 'http_error' };
    } catch (error) {
      const timedOut = error instanceof Error && error.name === 'TimeoutError';
      return { acked: false, reason: timedOut ? 'timeout' : 'not_connected' };
    }
  }
  return { send, close: () => Promise.resolve() };
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
const signature = (secret: string, timestamp: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

const form = 'application/x-www-form-urlencoded';

function encoded({ type, payload }: Envelope): readonly [type: string, body: string] {
  switch (type) {
    case 'events_api':
      return ['application/json', JSON.stringify(payload)];
    case 'slash_commands':
      return [form, new URLSearchParams(payload as Record<string, string>).toString()];
    case 'interactive':
      return [form, new URLSearchParams({ payload: JSON.stringify(payload) }).toString()];
  }
}

/** A body that is not JSON is the text of an answer. */
function answer(body: string): Json {
  if (body === '') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Json) : { text: body };
  } catch {
    return { text: body };
  }
}
