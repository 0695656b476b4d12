import { post } from '../state/messages.ts';
import type { Channel, Json, Workspace } from '../state/model.ts';
import type { Line } from './line.ts';

/** What stands around a person: the state, the way to the app, and the address that the app answers to. */
export interface Room {
  readonly workspace: Workspace;
  readonly line: Line;
  /** `http://127.0.0.1:port`. */
  readonly base: string;
  /** Delivers an event that no change of the state brings about. */
  readonly deliver: (event: Json) => void;
}

/** Slackbot's voice. */
export function note(
  workspace: Workspace,
  user: string,
  channel: string,
  text: string,
  threadTs?: string,
): void {
  post(workspace, { channel, user: 'USLACKBOT', text, onlyFor: user, threadTs, byWorkspace: true });
}

export function channelAt(workspace: Workspace, id: string): Channel {
  const channel = workspace.channels.get(id);
  if (!channel) throw new Error(`There is no channel ${id}.`);
  return channel;
}
