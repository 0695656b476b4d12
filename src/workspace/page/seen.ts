import type { Seen, Update } from '../protocol.ts';
import type { Message } from '../state/model.ts';

/** What the page shows: all that was seen, and what the app is said to be doing, by thread. */
export interface Shown extends Seen {
  readonly statuses: Readonly<Record<string, string>>;
}

export function updated(shown: Shown | undefined, update: Update): Shown | undefined {
  if (update.type === 'seen') return { ...update.seen, statuses: {} };
  if (!shown) return shown;
  switch (update.type) {
    case 'message':
      return {
        ...shown,
        messages: withMessage(shown.messages, update.message),
        statuses: without(shown.statuses, update.message),
      };
    case 'gone':
      return { ...shown, messages: shown.messages.filter((message) => message.ts !== update.ts) };
    case 'channel': {
      const others = shown.channels.filter((channel) => channel.id !== update.channel.id);
      return { ...shown, channels: [...others, update.channel] };
    }
    case 'views':
      return { ...shown, views: update.views };
    case 'home':
      return { ...shown, home: update.view };
    case 'status':
      return {
        ...shown,
        statuses: { ...shown.statuses, [`${update.channel} ${update.threadTs}`]: update.status },
      };
    case 'prompts':
      return { ...shown, prompts: { ...shown.prompts, [update.channel]: update.prompts } };
    case 'connected':
      return { ...shown, connected: update.connected };
  }
}

function withMessage(messages: readonly Message[], message: Message): readonly Message[] {
  const at = messages.findIndex((known) => known.ts === message.ts);
  return at < 0 ? [...messages, message] : messages.with(at, message);
}

/** An answer ends the status of its thread. */
function without(statuses: Shown['statuses'], message: Message): Shown['statuses'] {
  if (!message.byApp) return statuses;
  const ended = `${message.channel} ${message.threadTs ?? message.ts}`;
  return Object.fromEntries(Object.entries(statuses).filter(([thread]) => thread !== ended));
}

/** Messages of the channel itself, oldest first: replies are in their threads. */
export const messagesOf = (shown: Shown, channel: string): readonly Message[] =>
  inOrder(shown.messages.filter((message) => message.channel === channel && !isReply(message)));

export const threadOf = (shown: Shown, channel: string, ts: string): readonly Message[] =>
  inOrder(
    shown.messages.filter(
      (message) => message.channel === channel && (message.ts === ts || message.threadTs === ts),
    ),
  );

export const repliesTo = (shown: Shown, message: Message): readonly Message[] =>
  threadOf(shown, message.channel, message.ts).filter((reply) => reply.ts !== message.ts);

/** Messages with their threads opened, each reply after what it answers. */
export const conversationOf = (shown: Shown, channel: string): readonly Message[] =>
  messagesOf(shown, channel).flatMap((message) => [message, ...repliesTo(shown, message)]);

const isReply = (message: Message): boolean =>
  message.threadTs !== undefined && message.threadTs !== message.ts;

const inOrder = (messages: readonly Message[]): readonly Message[] =>
  messages.toSorted((a, b) => Number(a.ts) - Number(b.ts));
