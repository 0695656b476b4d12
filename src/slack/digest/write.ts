import type { Window } from '../../digest/digest.ts';
import { type ChannelWindow, digestOf } from '../../jobs/digest-of.ts';
import type { DigestRun } from '../../store/store.ts';
import { type Message, says } from '../blocks/message.ts';
import type { Asker, Bot } from '../bot.ts';
import { digestMessages } from './pages.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The messages of a due digest, each through the exactness gate; none where nothing is new. */
export async function writeDigest(
  bot: Bot,
  { subscription, dueAt, date }: DigestRun,
): Promise<readonly Message[]> {
  const { team, channel, coveredUntil, heartbeat } = subscription;
  const window = { after: coveredUntil, until: dueAt };
  const digest = await digestOf(bot, { team, channel, window });
  return digestMessages(digest, dayText(date), heartbeat);
}

/** What the channel's stories said since its last digest, else within a day. */
export async function digestNow(bot: Bot, { team, channel }: Asker): Promise<readonly Message[]> {
  const subscription = await bot.store.digests.get(team, channel);
  const now = bot.now();
  const after = subscription?.on ? subscription.coveredUntil : now - DAY;
  const messages = await messagesFor(bot, { team, channel, window: { after, until: now } });
  if (messages.length > 0) return messages;
  return [says('Nothing new since the last digest. /digest preview shows what one looks like.')];
}

/** How a digest looks here: of all stories of the channel, whenever they came. */
export async function digestPreview(bot: Bot, { team, channel }: Asker): Promise<readonly Message[]> {
  const window: Window = { after: -1, until: bot.now() };
  const messages = await messagesFor(bot, { team, channel, window });
  if (messages.length > 0) return messages;
  return [says('This channel has no stories yet: /verbatim add <address> brings one.')];
}

async function messagesFor(bot: Bot, request: ChannelWindow): Promise<readonly Message[]> {
  const today = new Date(request.window.until).toISOString().slice(0, 10);
  return digestMessages(await digestOf(bot, request), dayText(today), false);
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** `Monday 1 June 2026`, of an ISO date. */
const dayText = (date: string): string => format.format(new Date(date)).replace(',', '');
