import type { webApi } from '@slack/bolt';
import { readDigestCommand } from '../../digest/command.ts';
import type { Schedule } from '../../digest/schedule.ts';
import { aside, join, type Message, nothing, says } from '../blocks/message.ts';
import type { Asker, Bot } from '../bot.ts';
import { isIn, isMember, type Person, personOf } from './people.ts';
import { problemText, stateMessage, whenText } from './state.ts';
import { subscribe } from './subscribe.ts';
import { digestNow, digestPreview } from './write.ts';

/** What `/digest …` says, to the asker alone; several messages where a digest is shown. */
export async function digestReply(
  bot: Bot,
  client: webApi.WebClient,
  asker: Asker,
  text: string,
): Promise<readonly Message[]> {
  const command = readDigestCommand(text);
  switch (command.kind) {
    case 'problem':
      return [says(problemText(command.problem))];
    case 'now':
      return digestNow(bot, asker);
    case 'preview':
      return digestPreview(bot, asker);
    case 'off':
      return [await turnOff(bot, client, asker)];
    case 'on': {
      const person = await personOf(client, asker.user);
      const zone = command.schedule.zone ?? person.zone ?? 'UTC';
      return [await turnOn(bot, client, asker, person, { ...command.schedule, zone }, command.heartbeat)];
    }
    case 'state':
      return [await stateFor(bot, client, asker)];
  }
}

export async function stateFor(bot: Bot, client: webApi.WebClient, asker: Asker): Promise<Message> {
  const subscription = await bot.store.digests.get(asker.team, asker.channel);
  const { zone } = await personOf(client, asker.user);
  return stateMessage(subscription, asker.channel, zone);
}

/** Guests read along; the settings of a channel are its members'. */
async function refusalFor(
  client: webApi.WebClient,
  { channel, user }: Asker,
  person: Person,
): Promise<Message | undefined> {
  if (person.isGuest)
    return says('Guests cannot change the digest of a channel; ask a member of the workspace.');
  if (await isIn(client, channel, user)) return undefined;
  return says(
    'Only members of a channel change its digest, and I do not see you in this one: join it, or /invite me where it is private.',
  );
}

export async function turnOn(
  bot: Bot,
  client: webApi.WebClient,
  asker: Asker,
  person: Person,
  schedule: Schedule,
  heartbeat: boolean,
): Promise<Message> {
  const refusal = await refusalFor(client, asker, person);
  if (refusal) return refusal;
  const { team, channel, user } = asker;
  const wanted = { team, channel, schedule, heartbeat, setBy: user };
  const subscription = await subscribe(bot.store.digests, wanted, bot.now());
  const canPost = await isMember(client, channel).catch(() => false);
  return join(
    says(`The daily digest is on: ${whenText(subscription, person.zone)}`),
    canPost ? nothing : aside('I am not in this channel yet: /invite me, or I cannot post there.'),
  );
}

export async function turnOff(bot: Bot, client: webApi.WebClient, asker: Asker): Promise<Message> {
  const refusal = await refusalFor(client, asker, await personOf(client, asker.user));
  if (refusal) return refusal;
  const { team, channel } = asker;
  const subscription = await bot.store.digests.get(team, channel);
  if (!subscription?.on) return says('This channel has no daily digest.');
  await bot.store.digests.off(team, channel, undefined);
  return says('The daily digest of this channel is off. /digest on 08:30 switches it on again.');
}
