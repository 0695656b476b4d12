import { named } from './blocks.ts';
import type { Json, Message, Workspace } from './model.ts';
import { nextTs } from './workspace.ts';

export interface Post {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Json[] | undefined;
  readonly threadTs?: string | undefined;
  readonly metadata?: Json | undefined;
  readonly onlyFor?: string | undefined;
  readonly byWorkspace?: boolean | undefined;
}

export function post(workspace: Workspace, given: Post): Message {
  const message: Message = {
    ts: nextTs(workspace),
    channel: given.channel,
    user: given.user,
    text: given.text,
    byApp: given.user === workspace.app.userId,
    reactions: {},
    ...(given.blocks && { blocks: named(given.blocks) }),
    ...(given.threadTs && { threadTs: given.threadTs }),
    ...(given.metadata && { metadata: given.metadata }),
    ...(given.onlyFor && { onlyFor: given.onlyFor }),
    ...(given.byWorkspace && { byWorkspace: true }),
  };
  keep(workspace, message);
  workspace.changed({ type: 'posted', message });
  return message;
}

export function edit(
  workspace: Workspace,
  previous: Message,
  change: Pick<Post, 'text' | 'blocks' | 'metadata'>,
): Message {
  const { blocks: _blocks, ...rest } = previous;
  const message: Message = {
    ...rest,
    text: change.text,
    editedTs: nextTs(workspace),
    ...(change.blocks && { blocks: named(change.blocks) }),
    ...(change.metadata && { metadata: change.metadata }),
  };
  keep(workspace, message);
  workspace.changed({ type: 'edited', message, previous });
  return message;
}

export function remove(workspace: Workspace, message: Message): void {
  workspace.messages.get(message.channel)?.delete(message.ts);
  workspace.changed({ type: 'deleted', message });
}

export function react(workspace: Workspace, message: Message, name: string, user: string): void {
  const users = [...(message.reactions[name] ?? []).filter((other) => other !== user), user];
  const reacted = { ...message, reactions: { ...message.reactions, [name]: users } };
  keep(workspace, reacted);
  workspace.changed({ type: 'reacted', message: reacted });
}

export function unreact(workspace: Workspace, message: Message, name: string, user: string): void {
  const { [name]: users = [], ...others } = message.reactions;
  const left = users.filter((other) => other !== user);
  const reacted = { ...message, reactions: left.length > 0 ? { ...others, [name]: left } : others };
  keep(workspace, reacted);
  workspace.changed({ type: 'reacted', message: reacted });
}

export const messageAt = (workspace: Workspace, channel: string, ts: string): Message | undefined =>
  workspace.messages.get(channel)?.get(ts);

/** What everybody in the channel sees, oldest first; replies are left in their threads. */
export const historyOf = (workspace: Workspace, channel: string): readonly Message[] =>
  visible(workspace, channel).filter((message) => !message.threadTs || message.threadTs === message.ts);

/** The first message and its replies, oldest first. */
export const threadOf = (workspace: Workspace, channel: string, ts: string): readonly Message[] =>
  visible(workspace, channel).filter((message) => message.ts === ts || message.threadTs === ts);

const visible = (workspace: Workspace, channel: string): readonly Message[] =>
  [...(workspace.messages.get(channel)?.values() ?? [])].filter((message) => !message.onlyFor);

function keep(workspace: Workspace, message: Message): void {
  workspace.messages.get(message.channel)?.set(message.ts, message);
}
