import { type Message, says } from './blocks/message.ts';
import type { Bot } from './bot.ts';

/** For people: one sentence. For whoever runs the bot: the error, where it happened. */
export const sorry =
  ({ log }: Bot, where: string) =>
  (error: unknown): Message => {
    log.error(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return says('Something went wrong on my side. Please ask again in a moment.');
  };
