import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from '../state/model.ts';

const largestBody = 4_000_000;

/** A request that is wrong in itself. The message is for who sent it. */
export class BadRequest extends Error {
  readonly status: 400 | 413;

  constructor(status: 400 | 413, message: string) {
    super(message);
    this.status = status;
  }
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new BadRequest(413, 'The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Throws `BadRequest` where the body is not JSON. */
export function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new BadRequest(400, 'The body of this request must be JSON.');
  }
}

/** Throws `BadRequest` where a percent sign begins no character. */
export function decoded(path: readonly string[]): string {
  try {
    return path.map(decodeURIComponent).join('/');
  } catch {
    throw new BadRequest(400, 'The address of this request is not encoded rightly.');
  }
}

/** Arguments of a call: from JSON or from a form. `undefined` when the body is neither. */
export function argumentsIn(body: string, contentType = ''): Json | undefined {
  if (!contentType.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    const parsed: unknown = JSON.parse(body === '' ? '{}' : body);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Json)
      : undefined;
  } catch {
    return undefined;
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(value));
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
