import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Surroundings } from '../api/method.ts';
import { type Caller, call } from '../api/methods.ts';
import { Refusal } from '../api/refusal.ts';
import { respond } from '../api/response-url.ts';
import type { Json, Workspace } from '../state/model.ts';
import { argumentsIn, bodyOf, sendJson, sendText } from './body.ts';

/** A call of the Web API as it came and as it was answered. */
export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly result: Json;
}

/** An answer that Slack gives when it is unwell: kept for the next call of a method. */
export interface Fault {
  readonly method: string;
  /** 429, or one of the 500s. */
  readonly status: number;
  /** Seconds. */
  readonly retryAfter?: number;
}

export interface Backend {
  readonly workspace: Workspace;
  readonly surroundings: Surroundings;
  readonly tokens: { readonly bot: string; readonly app: string };
  readonly faults: Fault[];
  readonly onCall: (call: Call) => void;
}

/** `POST /api/<method>`. */
export async function serveMethod(
  backend: Backend,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const given = argumentsIn(await bodyOf(request), request.headers['content-type']);
  if (!given) {
    sendJson(response, 200, { ok: false, error: 'invalid_json' });
    return;
  }
  const fault = takeFault(backend.faults, method);
  if (fault) {
    const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
    sendJson(response, fault.status, { ok: false, error: 'ratelimited' }, headers);
    return;
  }
  // Bolt adds the team to every call, so that one token may serve an organisation.
  const { token, team_id: _team, ...args } = given;
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  const caller = callerBy(backend, bearer ?? (typeof token === 'string' ? token : ''));
  const result = call(backend.workspace, method, args, caller, backend.surroundings);
  backend.onCall({ method, args, result });
  sendJson(response, 200, result);
}

function callerBy({ tokens }: Backend, token: string): Caller {
  if (token === tokens.bot) return 'bot';
  return token === tokens.app ? 'app' : undefined;
}

function takeFault(faults: Fault[], method: string): Fault | undefined {
  const index = faults.findIndex((fault) => fault.method === method);
  return index < 0 ? undefined : faults.splice(index, 1)[0];
}

/** `POST /response/<grant>`: Slack says `ok`, or one word about what is wrong. */
export async function serveResponseUrl(
  { workspace }: Backend,
  grant: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = argumentsIn(await bodyOf(request), 'application/json');
  try {
    if (!body) throw new Refusal('invalid_payload');
    respond(workspace, grant, body);
    sendText(response, 200, 'ok');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    sendText(response, error.code.endsWith('_url') ? 404 : 400, error.message);
  }
}
