import type { Workspace } from '../state/model.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a person types, as Slack sends it on: `@name`, `#channel` and links in angle brackets. */
export function encoded(workspace: Workspace, typed: string): string {
  const users = [...workspace.users.values()];
  const channels = [...workspace.channels.values()].filter((channel) => channel.name !== '');
  return escaped(typed)
    .replace(/(?<![\w@])@([\w.-]*\w)/g, (whole, name: string) => {
      const user = users.find((candidate) => candidate.name === name.toLowerCase());
      return user ? `<@${user.id}>` : whole;
    })
    .replace(/(?<![\w#&])#([\w-]+)/g, (whole, name: string) => {
      const channel = channels.find((candidate) => candidate.name === name);
      return channel ? `<#${channel.id}|${channel.name}>` : whole;
    })
    .replace(/https?:\/\/[^\s<>|]+/g, (url) => `<${url}>`);
}

/** Slack's own commands: an app's command of that name is never delivered. Here `/who` is, and `/invite` works. */
const builtIn = new Set(
  (
    'apps archive away call close collapse dm dnd expand feed help join leave me msg mute open part ' +
    'pro remind remove rename search shortcuts shrug star status topic'
  ).split(' '),
);

export type Destination =
  | { readonly to: 'workspace' }
  | { readonly to: 'app'; readonly note?: string }
  | { readonly to: 'nobody'; readonly note: string };

/** Where a typed command goes, and what Slack (or this stand-in) has to say about it. */
export function destinationOf(workspace: Workspace, command: string, inThread: boolean): Destination {
  if (inThread) return { to: 'nobody', note: `\`${command}\` is not supported in threads. Sorry!` };
  const registered = workspace.manifest.features.slash_commands.some((known) => known.command === command);
  const name = command.slice(1);
  if (name === 'invite') return { to: 'workspace' };
  if (builtIn.has(name)) {
    return {
      to: 'nobody',
      note: `\`${command}\` is Slack’s own command; this local stand-in does not have it.`,
    };
  }
  if (registered) return { to: 'app' };
  if (name === 'who') {
    return {
      to: 'app',
      note: 'Slack keeps `/who` for itself (it lists who is in a channel). This local stand-in hands it to the app; in Slack, use `/whosaid`.',
    };
  }
  return {
    to: 'nobody',
    note: `\`${command}\` is not a valid command. In Slack, all messages that start with the “/” character are interpreted as commands.`,
  };
}
