import { threadOf } from '../state/messages.ts';
import type { Channel, Json, Message, User, View, Workspace } from '../state/model.ts';

/** A message as Slack's methods and events write it. */
export function messageJson(workspace: Workspace, message: Message, withMetadata = false): Json {
  const replies = message.threadTs ? [] : threadOf(workspace, message.channel, message.ts).slice(1);
  const { app, team } = workspace;
  return {
    type: 'message',
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: team.id,
    ...(message.blocks && { blocks: message.blocks }),
    ...(message.byApp && { bot_id: app.botId, app_id: app.id, bot_profile: botProfile(workspace) }),
    ...(message.threadTs && { thread_ts: message.threadTs }),
    ...(message.editedTs && { edited: { user: message.user, ts: message.editedTs } }),
    ...(withMetadata && message.metadata && { metadata: message.metadata }),
    ...(replies.length > 0 && { thread_ts: message.ts, ...threadSummary(replies) }),
    ...(Object.keys(message.reactions).length > 0 && { reactions: reactionsJson(message) }),
  };
}

const threadSummary = (replies: readonly Message[]): Json => ({
  reply_count: replies.length,
  reply_users: [...new Set(replies.map((reply) => reply.user))],
  latest_reply: replies.at(-1)?.ts,
});

const reactionsJson = (message: Message): readonly Json[] =>
  Object.entries(message.reactions).map(([name, users]) => ({ name, users, count: users.length }));

const botProfile = ({ app, team }: Workspace): Json => ({
  id: app.botId,
  app_id: app.id,
  name: app.name,
  deleted: false,
  updated: 0,
  icons: {},
  team_id: team.id,
});

export const channelJson = (workspace: Workspace, channel: Channel): Json => ({
  id: channel.id,
  created: 0,
  is_archived: channel.archived,
  is_im: channel.kind === 'im',
  is_member: channel.members.has(workspace.app.userId),
  ...(channel.kind === 'im'
    ? { user: [...channel.members].find((member) => member !== workspace.app.userId) }
    : {
        name: channel.name,
        name_normalized: channel.name,
        is_channel: channel.kind === 'channel',
        is_group: channel.kind === 'group',
        is_private: channel.kind === 'group',
        is_mpim: false,
        is_general: channel.name === 'general',
        topic: { value: channel.topic, creator: '', last_set: 0 },
        purpose: { value: '', creator: '', last_set: 0 },
        num_members: channel.members.size,
      }),
});

export const userJson = (workspace: Workspace, user: User): Json => ({
  id: user.id,
  team_id: workspace.team.id,
  name: user.name,
  real_name: user.realName,
  deleted: false,
  is_bot: user.isBot,
  is_admin: user.id === 'U0YOU',
  tz: user.tz,
  tz_label: user.tz,
  tz_offset: zoneOffset(user.tz, workspace.now()),
  profile: { real_name: user.realName, display_name: user.isBot ? '' : user.name },
});

/** Seconds east of UTC at that instant. */
function zoneOffset(tz: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: 'longOffset' }).formatToParts(
    at,
  );
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

export const viewJson = (workspace: Workspace, view: View, state: Json = { values: {} }): Json => ({
  id: view.id,
  team_id: workspace.team.id,
  app_id: workspace.app.id,
  app_installed_team_id: workspace.team.id,
  bot_id: workspace.app.botId,
  private_metadata: '',
  callback_id: '',
  external_id: '',
  title: null,
  submit: null,
  close: null,
  clear_on_close: false,
  notify_on_close: false,
  ...view.given,
  state,
  hash: view.hash,
  root_view_id: view.rootId,
  previous_view_id: view.previousId ?? null,
});
