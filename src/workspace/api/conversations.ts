import { historyOf, threadOf } from '../state/messages.ts';
import type { Channel, Json, Message, Workspace } from '../state/model.ts';
import { join, leave, openDirectMessage } from '../state/workspace.ts';
import { channelOf } from './chat.ts';
import { flag, type Methods, method, names, text, timestamp, whole } from './method.ts';
import { Refusal } from './refusal.ts';
import { channelJson, messageJson } from './shapes.ts';

const readScopes = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];
const historyScopes: Readonly<Record<Channel['kind'], string>> = {
  channel: 'channels:history',
  group: 'groups:history',
  im: 'im:history',
};
const anyHistory = Object.values(historyScopes);
const typeNames: Readonly<Record<Channel['kind'], string>> = {
  channel: 'public_channel',
  group: 'private_channel',
  im: 'im',
};

const paged = { cursor: text.optional(), limit: whole };
const range = {
  channel: text,
  latest: text.optional(),
  oldest: text.optional(),
  inclusive: flag,
  include_all_metadata: flag,
  ...paged,
};
interface Range {
  readonly latest?: string | undefined;
  readonly oldest?: string | undefined;
  readonly inclusive?: boolean | undefined;
  readonly include_all_metadata?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export const conversations: Methods = {
  'conversations.info': method(
    readScopes,
    { channel: text, include_locale: flag, include_num_members: flag },
    (workspace, args) => ({ channel: channelJson(workspace, channelOf(workspace, args.channel)) }),
  ),

  'conversations.list': method(
    readScopes,
    { types: names.optional(), exclude_archived: flag, team_id: text.optional(), ...paged },
    (workspace, args) => listed(workspace, [...workspace.channels.values()], args),
  ),

  'users.conversations': method(
    readScopes,
    {
      user: text.optional(),
      types: names.optional(),
      exclude_archived: flag,
      team_id: text.optional(),
      ...paged,
    },
    (workspace, args) => {
      const user = args.user ?? workspace.app.userId;
      const own = [...workspace.channels.values()].filter((channel) => channel.members.has(user));
      return listed(workspace, own, args);
    },
  ),

  'conversations.history': method(anyHistory, range, (workspace, args) => {
    const channel = readable(workspace, args.channel);
    return paging(workspace, [...historyOf(workspace, channel.id)].reverse(), args);
  }),

  'conversations.replies': method(anyHistory, { ts: timestamp, ...range }, (workspace, args) => {
    const channel = readable(workspace, args.channel);
    const thread = threadOf(workspace, channel.id, args.ts);
    if (thread.length === 0) throw new Refusal('thread_not_found');
    return paging(workspace, thread, args);
  }),

  'conversations.members': method(readScopes, { channel: text, ...paged }, (workspace, args) => ({
    members: [...channelOf(workspace, args.channel).members],
    response_metadata: { next_cursor: '' },
  })),

  'conversations.open': method(
    ['im:write'],
    { users: names.optional(), channel: text.optional(), return_im: flag, prevent_creation: flag },
    (workspace, args) => {
      const [user, ...others] = args.users ?? [];
      if (others.length > 0) throw new Refusal('method_not_supported_for_channel_type');
      if (args.channel) return { channel: { id: channelOf(workspace, args.channel).id } };
      if (!user || !workspace.users.has(user)) throw new Refusal('user_not_found');
      return { channel: channelJson(workspace, openDirectMessage(workspace, user)) };
    },
  ),

  'conversations.join': method(['channels:join'], { channel: text }, (workspace, args) => {
    const channel = channelOf(workspace, args.channel);
    if (channel.kind !== 'channel') throw new Refusal('method_not_supported_for_channel_type');
    if (channel.archived) throw new Refusal('is_archived');
    return { channel: channelJson(workspace, join(workspace, channel, workspace.app.userId)) };
  }),

  'conversations.leave': method(['channels:manage'], { channel: text }, (workspace, args) => {
    leave(workspace, channelOf(workspace, args.channel), workspace.app.userId);
    return {};
  }),
};

/** Direct messages of the app, channels that it joined; public channels of others are closed to it. */
function readable(workspace: Workspace, given: string): Channel {
  const channel = channelOf(workspace, given);
  if (!workspace.manifest.oauth_config.scopes.bot.includes(historyScopes[channel.kind])) {
    throw new Refusal('missing_scope', [], { needed: historyScopes[channel.kind] });
  }
  if (!channel.members.has(workspace.app.userId)) throw new Refusal('not_in_channel');
  return channel;
}

interface Listing {
  readonly types?: readonly string[] | undefined;
  readonly exclude_archived?: boolean | undefined;
}

function listed(workspace: Workspace, channels: readonly Channel[], args: Listing): Json {
  const types = (args.types ?? ['public_channel']).map((type) => type.trim());
  const chosen = channels.filter(
    (channel) => types.includes(typeNames[channel.kind]) && !(args.exclude_archived && channel.archived),
  );
  return {
    channels: chosen.map((channel) => channelJson(workspace, channel)),
    response_metadata: { next_cursor: '' },
  };
}

/** A page of messages in the order given; the cursor is the index of the next one. */
function paging(workspace: Workspace, messages: readonly Message[], args: Range): Json {
  const within = messages.filter(({ ts }) => isWithin(ts, args));
  const from = Number(args.cursor ?? 0);
  if (!Number.isInteger(from)) throw new Refusal('invalid_cursor');
  const to = from + Math.min(args.limit ?? 100, 999);
  const more = to < within.length;
  return {
    messages: within
      .slice(from, to)
      .map((message) => messageJson(workspace, message, args.include_all_metadata === true)),
    has_more: more,
    response_metadata: { next_cursor: more ? String(to) : '' },
  };
}

function isWithin(ts: string, { oldest, latest, inclusive }: Range): boolean {
  const at = Number(ts);
  if (oldest && (inclusive ? at < Number(oldest) : at <= Number(oldest))) return false;
  if (latest && (inclusive ? at > Number(latest) : at >= Number(latest))) return false;
  return true;
}
