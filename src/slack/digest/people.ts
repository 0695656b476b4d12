import type { webApi } from '@slack/bolt';

/** What Slack tells of somebody that a digest needs to know. */
export interface Person {
  /** IANA, where Slack knows it. */
  readonly zone?: string;
  /** Guests may read digests, not change them. */
  readonly isGuest: boolean;
}

export async function personOf(client: webApi.WebClient, user: string): Promise<Person> {
  const { user: found } = await client.users.info({ user });
  const isGuest = Boolean(found?.is_restricted || found?.is_ultra_restricted);
  return { isGuest, ...(found?.tz && { zone: found.tz }) };
}

export interface ChannelName {
  readonly id: string;
  readonly name: string;
}

/** The channels that somebody and the bot are both in. */
export async function channelsOf(client: webApi.WebClient, user: string): Promise<readonly ChannelName[]> {
  const channels: ChannelName[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.users.conversations({
      user,
      types: 'public_channel,private_channel',
      exclude_archived: true,
      limit: 200,
      ...(cursor && { cursor }),
    });
    for (const { id, name } of page.channels ?? []) if (id && name) channels.push({ id, name });
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  return channels;
}

/** Whether somebody is in a channel; of a private one that the bot is not in, Slack does not tell. */
export const isIn = async (client: webApi.WebClient, channel: string, user: string): Promise<boolean> =>
  channel.startsWith('D') || (await channelsOf(client, user)).some(({ id }) => id === channel);

/** Whether the bot can post there: it must be invited first. */
export async function isMember(client: webApi.WebClient, channel: string): Promise<boolean> {
  const { channel: found } = await client.conversations.info({ channel });
  return Boolean(found?.is_member || found?.is_im);
}
