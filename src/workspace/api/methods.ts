import type { Json, Workspace } from '../state/model.ts';
import { assistant } from './assistant.ts';
import { chat } from './chat.ts';
import { conversations } from './conversations.ts';
import { type Methods, method, type Surroundings } from './method.ts';
import { people } from './people.ts';
import { reactions } from './reactions.ts';
import { Refusal } from './refusal.ts';
import { views } from './views.ts';

const apps: Methods = {
  'apps.connections.open': method(
    [],
    {},
    (_workspace, _args, surroundings) => ({ url: surroundings.socketUrl() }),
    'app',
  ),
};

const methods: Methods = {
  ...people,
  ...apps,
  ...chat,
  ...conversations,
  ...views,
  ...reactions,
  ...assistant,
};

/** Who calls, by token; `undefined` for a token that nobody was given. */
export type Caller = 'bot' | 'app' | undefined;

/** Runs a Web API method as Slack would: the result has `ok: true`, or `ok: false` with Slack's code. */
export function call(
  workspace: Workspace,
  name: string,
  args: Json,
  caller: Caller,
  surroundings: Surroundings,
): Json {
  try {
    return { ok: true, ...checked(workspace, name, caller).run(workspace, args, surroundings) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, details, extra } = error;
    return {
      ok: false,
      error: code,
      ...extra,
      ...(details.length > 0 && { response_metadata: { messages: details } }),
    };
  }
}

function checked(workspace: Workspace, name: string, caller: Caller) {
  const found = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!found) throw new Refusal('unknown_method', [], { req_method: name });
  if (!caller) throw new Refusal('invalid_auth');
  if (caller !== found.token) throw new Refusal('not_allowed_token_type');
  const granted = workspace.manifest.oauth_config.scopes.bot;
  if (found.scopes.length > 0 && !found.scopes.some((scope) => granted.includes(scope))) {
    throw new Refusal('missing_scope', [], { needed: found.scopes[0], provided: granted.join(',') });
  }
  return found;
}
