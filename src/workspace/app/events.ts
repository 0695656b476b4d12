import { messageJson } from '../api/shapes.ts';
import type { Change, Json, Message, Workspace } from '../state/model.ts';
import { nextId } from '../state/workspace.ts';

/** An event and the name under which a manifest subscribes to it. */
interface AppEvent {
  readonly subscription: string;
  readonly event: Json;
}

/** The events that a change sends to the app, as its manifest subscribes; one post may send two. */
export function eventsOf(workspace: Workspace, change: Change): readonly Json[] {
  const subscribed = workspace.manifest.settings.event_subscriptions.bot_events;
  return happened(workspace, change)
    .filter(({ subscription }) => subscribed.includes(subscription))
    .map(({ event }) => callback(workspace, event));
}

function happened(workspace: Workspace, change: Change): readonly AppEvent[] {
  switch (change.type) {
    case 'posted':
      return posted(workspace, change.message);
    case 'edited':
      return about(workspace, change.message, {
        type: 'message',
        subtype: 'message_changed',
        message: messageJson(workspace, change.message, true),
        previous_message: messageJson(workspace, change.previous, true),
      });
    case 'deleted':
      return about(workspace, change.message, {
        type: 'message',
        subtype: 'message_deleted',
        deleted_ts: change.message.ts,
        previous_message: messageJson(workspace, change.message, true),
      });
    case 'joined':
      return membership(workspace, 'member_joined_channel', change.channel.id, change.user);
    case 'left':
      return membership(workspace, 'member_left_channel', change.channel.id, change.user);
    case 'archived':
      return [
        {
          subscription: 'channel_archive',
          event: { type: 'channel_archive', channel: change.channel.id, user: change.user },
        },
      ];
    case 'reacted':
    case 'channel':
    case 'views':
    case 'home':
    case 'status':
    case 'prompts':
      return [];
  }
}

function posted(workspace: Workspace, message: Message): readonly AppEvent[] {
  const event = messageJson(workspace, message, true);
  const messages = about(workspace, message, event);
  const kind = workspace.channels.get(message.channel)?.kind;
  const mentions = message.text.includes(`<@${workspace.app.userId}>`) && !message.byApp && kind !== 'im';
  if (!mentions || messages.length === 0) return messages;
  const mention = { ...event, type: 'app_mention', channel: message.channel, event_ts: message.ts };
  return [{ subscription: 'app_mention', event: mention }, ...messages];
}

const subscriptions = { channel: 'message.channels', group: 'message.groups', im: 'message.im' } as const;

/** A message event, where the app is a member and everybody sees the message. */
function about(workspace: Workspace, message: Message, event: Json): readonly AppEvent[] {
  const channel = workspace.channels.get(message.channel);
  if (!channel?.members.has(workspace.app.userId) || message.onlyFor) return [];
  const channelType = channel.kind;
  return [
    {
      subscription: subscriptions[channel.kind],
      event: {
        ...event,
        channel: channel.id,
        channel_type: channelType,
        event_ts: message.editedTs ?? message.ts,
      },
    },
  ];
}

const membership = (
  workspace: Workspace,
  type: string,
  channel: string,
  user: string,
): readonly AppEvent[] => [
  { subscription: type, event: { type, user, channel, channel_type: 'C', team: workspace.team.id } },
];

/** The app's Home was opened, at one of its tabs. */
export function homeOpened(
  workspace: Workspace,
  user: string,
  channel: string,
  tab: 'home' | 'messages',
): readonly Json[] {
  if (!workspace.manifest.settings.event_subscriptions.bot_events.includes('app_home_opened')) return [];
  return [callback(workspace, { type: 'app_home_opened', user, channel, tab })];
}

/** What Slack wraps around each event. */
export const callback = (workspace: Workspace, event: Json): Json => {
  const at = Math.floor(workspace.now() / 1000);
  return {
    token: 'verification-token-is-obsolete',
    team_id: workspace.team.id,
    api_app_id: workspace.app.id,
    event: { event_ts: `${at}.000000`, ...event },
    type: 'event_callback',
    event_id: nextId(workspace, 'Ev'),
    event_time: at,
    event_context: `4-${nextId(workspace, 'ctx')}`,
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.team.id,
        user_id: workspace.app.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
  };
};
