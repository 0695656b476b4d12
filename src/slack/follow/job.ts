import type { AlertPorts } from '../../jobs/alerts.ts';
import type { Messenger } from '../../jobs/messenger.ts';
import type { Message } from '../blocks/message.ts';
import type { Bot } from '../bot.ts';
import type { Posting } from '../digest/messenger.ts';
import { postable } from '../send.ts';
import { alertMessage, heldMessage } from './alert.ts';

/** What the job of the alerts needs, as Slack has it. */
export function alertPorts(bot: Bot, messenger: Messenger<Posting>): AlertPorts<Posting> {
  const exact = async (team: string, message: Message) => postable(await bot.gate(team, message));
  return {
    store: bot.store,
    library: bot.library,
    messenger,
    now: bot.now,
    write: (alert) => exact(alert.follower.team, alertMessage(alert)),
    writeHeld: (follower, stories) => exact(follower.team, heldMessage(follower, stories)),
    log: (event, about) => bot.log.info(`${event} ${JSON.stringify(about)}`),
  };
}
