import { type Message, says } from '../blocks/message.ts';
import type { Asker, Bot } from '../bot.ts';

/** Whether threads here are told when an outlet changes what an answer quoted: `on`, `off`, or how it is. */
export async function correctionsReply(
  { store, now }: Bot,
  { team, channel, user }: Asker,
  wanted: string,
): Promise<Message> {
  if (/^on$/i.test(wanted)) await store.notes.resume(team, channel);
  else if (/^off$/i.test(wanted)) await store.notes.silence(team, channel, user, now());
  else if (wanted !== '') return says('It is /verbatim corrections on, or /verbatim corrections off.');
  return says(
    (await store.notes.isSilenced(team, channel))
      ? 'Threads here are not told when an outlet changes what an answer quoted. /verbatim corrections on changes that.'
      : 'When an outlet changes a sentence that an answer here quoted, its thread is told once. /verbatim corrections off changes that.',
  );
}
