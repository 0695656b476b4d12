import type { Seen, SeenApp, SeenChannel, Update } from '../protocol.ts';
import type { Change, Channel, Message, Workspace } from '../state/model.ts';
import { stackOf } from '../state/views.ts';

/** Everything that this person sees now. */
export function seenBy(
  workspace: Workspace,
  user: string,
  around: { readonly connected: boolean; readonly hasStories: boolean },
): Seen {
  const channels = [...workspace.channels.values()].filter((channel) => sees(channel, user));
  const messages = channels.flatMap((channel) => [...(workspace.messages.get(channel.id)?.values() ?? [])]);
  return {
    team: workspace.team.name,
    you: user,
    app: appOf(workspace, around.hasStories),
    users: [...workspace.users.values()],
    channels: channels.map(seenChannel),
    messages: messages.filter((message) => isFor(message, user)),
    views: stackOf(workspace, user),
    home: workspace.homes.get(user) ?? null,
    prompts: promptsOf(workspace, channels),
    connected: around.connected,
  };
}

/** What this person notices of a change; nothing of what is only for others. */
export function updateFor(workspace: Workspace, change: Change, user: string): Update | undefined {
  switch (change.type) {
    case 'posted':
    case 'edited':
    case 'reacted': {
      const channel = workspace.channels.get(change.message.channel);
      const visible = channel && sees(channel, user) && isFor(change.message, user);
      return visible ? { type: 'message', message: change.message } : undefined;
    }
    case 'deleted':
      return { type: 'gone', channel: change.message.channel, ts: change.message.ts };
    case 'channel':
    case 'archived':
      return sees(change.channel, user)
        ? { type: 'channel', channel: seenChannel(change.channel) }
        : undefined;
    case 'views':
      return change.user === user ? { type: 'views', views: change.stack } : undefined;
    case 'home':
      return change.view.user === user ? { type: 'home', view: change.view } : undefined;
    case 'status':
    case 'prompts':
      return change;
    case 'joined':
    case 'left':
      return undefined;
  }
}

/** The app's own, else those that its manifest gives to every direct message. */
function promptsOf({ prompts, manifest }: Workspace, channels: readonly Channel[]): Seen['prompts'] {
  const standing = manifest.features.agent_view?.suggested_prompts ?? [];
  const direct = channels.filter((channel) => channel.kind === 'im');
  return Object.fromEntries(direct.map(({ id }) => [id, prompts.get(id) ?? standing]));
}

const sees = (channel: Channel, user: string): boolean =>
  channel.kind === 'channel' || channel.members.has(user);

const isFor = (message: Message, user: string): boolean => !message.onlyFor || message.onlyFor === user;

const seenChannel = (channel: Channel): SeenChannel => ({ ...channel, members: [...channel.members] });

function appOf({ manifest, app }: Workspace, hasStories: boolean): SeenApp {
  const { slash_commands: commands, shortcuts, app_home: home, agent_view: agent } = manifest.features;
  const listed = commands.map(({ command, description, usage_hint: hint }) => ({
    command,
    description,
    usageHint: hint ?? '',
  }));
  return {
    name: app.name,
    userId: app.userId,
    description: manifest.display_information.description ?? '',
    commands: listed,
    shortcuts: shortcuts
      .filter(({ type }) => type === 'message')
      .map(({ callback_id: callbackId, name }) => ({ callbackId, name })),
    isAgent: agent !== undefined,
    hasHome: home?.home_tab_enabled === true,
    hasStories,
  };
}
