import type { DigestPorts } from '../../jobs/digests.ts';
import type { Messenger } from '../../jobs/messenger.ts';
import type { DigestSubscription } from '../../store/store.ts';
import { says } from '../blocks/message.ts';
import type { Bot } from '../bot.ts';
import { postable } from '../send.ts';
import type { Posting } from './messenger.ts';
import { writeDigest } from './write.ts';

/** What the job of the digests needs, as Slack has it. */
export function digestPorts(bot: Bot, messenger: Messenger<Posting>, worker: string): DigestPorts<Posting> {
  return {
    digests: bot.store.digests,
    messenger,
    worker,
    now: bot.now,
    write: async (run) => {
      const messages = await writeDigest(bot, run);
      return Promise.all(
        messages.map(async (message) => postable(await bot.gate(run.subscription.team, message))),
      );
    },
    tellOff: (subscription, reason) => tellOff(bot, messenger, subscription, reason),
    log: (event, about) => bot.log.info(`${event} ${JSON.stringify(about)}`),
  };
}

/** A direct message to whoever set it up, with its own id: a note is posted once too. */
async function tellOff(
  bot: Bot,
  messenger: Messenger<Posting>,
  { team, channel, setBy }: DigestSubscription,
  reason: string,
): Promise<void> {
  const message = says(
    `The daily digest that you set up for a channel was switched off: ${reason}. /digest on 08:30, written in the channel, switches it on again.`,
  );
  const direct = await messenger.direct(team, setBy);
  const id = `off/${team}/${channel}/${bot.now()}`;
  await messenger.post({ team, channel: direct }, postable(await bot.gate(team, message)), { id, part: 0 });
}
