import { call } from '../../src/workspace/api/methods.ts';
import { parseManifest } from '../../src/workspace/manifest.ts';
import type { Change, Json, Workspace } from '../../src/workspace/state/model.ts';
import { createWorkspace } from '../../src/workspace/state/workspace.ts';
import { manifest } from './manifest.ts';

/** The pure state, with a clock to turn by hand and all changes kept. */
export interface Room {
  readonly workspace: Workspace;
  readonly changes: Change[];
  /** Moves the clock on. */
  pass(ms: number): void;
  /** Calls a method as the bot does. */
  call(method: string, args?: Json): Json;
}

export function room(scopes: readonly string[] = manifest.oauth_config.scopes.bot): Room {
  let now = Date.UTC(2025, 3, 28, 9);
  const changes: Change[] = [];
  const parsed = parseManifest({ ...manifest, oauth_config: { scopes: { bot: scopes } } });
  const workspace = createWorkspace(
    parsed,
    () => now,
    (change) => changes.push(change),
  );
  return {
    workspace,
    changes,
    pass: (ms) => {
      now += ms;
    },
    call: (method, args = {}) => call(workspace, method, args, 'bot', { socketUrl: () => 'ws://nowhere' }),
  };
}

export const plain = (text: string): Json => ({ type: 'plain_text', text });
export const section = (text: string): Json => ({ type: 'section', text: { type: 'mrkdwn', text } });
