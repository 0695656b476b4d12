import type { Manifest } from '../manifest.ts';
import type { Change, Channel, User, Workspace } from './model.ts';

/** The team of every local workspace. */
export const localTeam = 'T0LOCAL';

const people: readonly User[] = [
  { id: 'U0YOU', name: 'you', realName: 'You', isBot: false, tz: 'Europe/Kyiv' },
  { id: 'U0MAYA', name: 'maya', realName: 'Maya Lindqvist', isBot: false, tz: 'Europe/Stockholm' },
  { id: 'U0JONAS', name: 'jonas', realName: 'Jonas Reyes', isBot: false, tz: 'America/New_York' },
];

const rooms = [
  { id: 'C0NEWSROOM', name: 'newsroom', topic: 'Stories of the day. Ask @Verbatim.', withApp: true },
  { id: 'C0GENERAL', name: 'general', topic: 'For everybody in the workspace', withApp: true },
  { id: 'C0RANDOM', name: 'random', topic: 'Verbatim is no member here', withApp: false },
];

/** A workspace with three people, three channels, the app installed in two of them, and a direct message. */
export function createWorkspace(
  manifest: Manifest,
  now: () => number,
  changed: (change: Change) => void,
): Workspace {
  const name = manifest.features.bot_user?.display_name ?? manifest.display_information.name;
  const app = { id: 'A0LOCAL', name, userId: 'U0APP', botId: 'B0APP' };
  const bot: User = { id: app.userId, name: name.toLowerCase(), realName: name, isBot: true, tz: 'UTC' };
  const channels = [
    ...rooms.map((room) => roomChannel(room, app.userId)),
    directMessage('U0YOU', app.userId),
  ];
  return {
    manifest,
    team: { id: localTeam, name: 'Local workspace', domain: 'local-workspace' },
    app,
    users: new Map([...people, bot].map((user) => [user.id, user])),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    messages: new Map(channels.map((channel) => [channel.id, new Map()])),
    stacks: new Map(),
    homes: new Map(),
    prompts: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    now,
    changed,
    lastTs: 0,
    lastId: 0,
  };
}

const roomChannel = (room: (typeof rooms)[number], appUser: string): Channel => ({
  id: room.id,
  name: room.name,
  kind: 'channel',
  topic: room.topic,
  members: new Set([...people.map((person) => person.id), ...(room.withApp ? [appUser] : [])]),
  archived: false,
});

const directMessage = (user: string, appUser: string): Channel => ({
  id: user.replace(/^U/, 'D'),
  name: '',
  kind: 'im',
  topic: '',
  members: new Set([user, appUser]),
  archived: false,
});

/** The direct message of a user with the app, opened when there is none yet. */
export function openDirectMessage(workspace: Workspace, user: string): Channel {
  const channel = directMessage(user, workspace.app.userId);
  const known = workspace.channels.get(channel.id);
  if (known) return known;
  workspace.messages.set(channel.id, new Map());
  return putChannel(workspace, channel);
}

function putChannel(workspace: Workspace, channel: Channel): Channel {
  workspace.channels.set(channel.id, channel);
  workspace.changed({ type: 'channel', channel });
  return channel;
}

export function join(workspace: Workspace, channel: Channel, user: string): Channel {
  if (channel.members.has(user)) return channel;
  const joined = putChannel(workspace, { ...channel, members: new Set([...channel.members, user]) });
  workspace.changed({ type: 'joined', channel: joined, user });
  return joined;
}

export function leave(workspace: Workspace, channel: Channel, user: string): Channel {
  const members = new Set([...channel.members].filter((member) => member !== user));
  const left = putChannel(workspace, { ...channel, members });
  workspace.changed({ type: 'left', channel: left, user });
  return left;
}

export function archive(workspace: Workspace, channel: Channel, user: string): void {
  const archived = putChannel(workspace, { ...channel, archived: true });
  workspace.changed({ type: 'archived', channel: archived, user });
}

/** Identifiers count up, so that a test sees the same ones each time. */
export function nextId(workspace: Workspace, prefix: string): string {
  workspace.lastId += 1;
  return `${prefix}${workspace.lastId.toString().padStart(8, '0')}`;
}

/** Strictly growing, as no two messages of a Slack channel share a `ts`. */
export function nextTs(workspace: Workspace): string {
  workspace.lastTs = Math.max(workspace.now() * 1000, workspace.lastTs + 1);
  const seconds = Math.floor(workspace.lastTs / 1_000_000);
  return `${seconds}.${(workspace.lastTs % 1_000_000).toString().padStart(6, '0')}`;
}
