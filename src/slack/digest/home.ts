import type { webApi } from '@slack/bolt';
import type { DigestSubscription } from '../../store/store.ts';
import { button } from '../blocks/button.ts';
import { buttons, heading, join, type Message, says } from '../blocks/message.ts';
import type { Bot } from '../bot.ts';
import { channelsOf, personOf } from './people.ts';
import { digestActions, whenText } from './state.ts';

/** A Home tab holds 100 blocks, and the digests share it. */
const SHOWN = 15;

/** The digests of the channels that somebody is in, unless a guest, with the next run in their zone. */
export async function digestsOnHome(
  bot: Pick<Bot, 'store'>,
  client: webApi.WebClient,
  team: string,
  user: string,
): Promise<readonly Message[]> {
  const subscriptions = await bot.store.digests.list(team);
  if (subscriptions.length === 0) return [];
  const person = await personOf(client, user);
  if (person.isGuest) return [];
  const names = new Map((await channelsOf(client, user)).map(({ id, name }) => [id, name]));
  const own = subscriptions.flatMap((subscription) => {
    const name = names.get(subscription.channel);
    return name ? [digestLine(subscription, name, person.zone)] : [];
  });
  return own.length === 0 ? [] : [join(heading('Daily digests'), ...own.slice(0, SHOWN))];
}

function digestLine(subscription: DigestSubscription, name: string, zone: string | undefined): Message {
  const off = subscription.offReason ? `switched off, ${subscription.offReason}` : 'off';
  const state = subscription.on ? whenText(subscription, zone) : off;
  return join(
    says(`#${name}: ${state}`),
    buttons(button(digestActions.settings, 'Change settings', { channel: subscription.channel })),
  );
}
