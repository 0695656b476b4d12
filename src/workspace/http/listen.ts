import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BadRequest, sendText } from './body.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> | void;

export interface Listening {
  readonly server: Server;
  /** `http://127.0.0.1:port`. */
  readonly base: string;
  /** Answers requests from now on. */
  serve(handler: Handler): void;
  close(): Promise<void>;
}

/** Listens on loopback. Rejects where the port is taken. */
export async function listen(port: number): Promise<Listening> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    server,
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(handler) {
      server.on('request', (request, response) => {
        answer(request, response, handler).catch((error: unknown) => fail(response, error));
      });
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, handler: Handler): Promise<void> {
  if (isForeign(request)) sendText(response, 403, 'Only pages of this workspace may ask.');
  else await handler(request, response, new URL(request.url ?? '/', 'http://localhost').pathname);
}

function fail(response: ServerResponse, error: unknown): void {
  const bad = error instanceof BadRequest ? error : undefined;
  if (!bad) console.error('The local workspace failed on a request:', error);
  if (!response.headersSent) sendText(response, bad?.status ?? 500, bad?.message ?? 'internal_error');
}

/** A page from elsewhere in the same browser, also one whose name was bent to this address. */
function isForeign({ headers, socket }: IncomingMessage): boolean {
  const own = ['127.0.0.1', 'localhost'].map((host) => `${host}:${socket.localPort}`);
  const { origin, host } = headers;
  return !own.includes(host ?? '') || (origin !== undefined && !own.includes(origin.replace('http://', '')));
}
