import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Json } from '../state/model.ts';
import type { Envelope, Line, Outcome } from './line.ts';

const ack = z.object({
  envelope_id: z.string(),
  payload: z.record(z.string(), z.unknown()).nullish(),
});

const pingEvery = 10_000;

export interface SocketLine extends Line {
  /** A ticket for one connection, to be put into its address. */
  ticket(): string;
  connections(): number;
  /** Asks the app to connect anew, as Slack does every few hours. */
  recycle(): void;
}

/** Socket Mode on a server of ours: hello, envelopes, acknowledgements, pings. */
export function socketLine(
  server: Server,
  app: { readonly id: string },
  ackWithin: number,
  onConnections: (count: number) => void,
): SocketLine {
  const tickets = new Set<string>();
  const open: WebSocket[] = [];
  const waiting = new Map<string, (outcome: Outcome) => void>();
  const sockets = new WebSocketServer({ noServer: true });

  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
    if (!tickets.delete(ticket)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, welcome);
  });

  const pings = setInterval(() => {
    for (const socket of open) socket.ping();
  }, pingEvery);
  pings.unref();

  function welcome(socket: WebSocket): void {
    open.push(socket);
    socket.on('message', (data) => acknowledge(data.toString()));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      open.splice(open.indexOf(socket), 1);
      onConnections(open.length);
    });
    const hello = { type: 'hello', num_connections: open.length, connection_info: { app_id: app.id } };
    socket.send(JSON.stringify(hello));
    socket.ping();
    onConnections(open.length);
  }

  function acknowledge(data: string): void {
    const parsed = ack.safeParse(parseJson(data));
    if (!parsed.success) return;
    waiting.get(parsed.data.envelope_id)?.({ acked: true, payload: parsed.data.payload ?? {} });
  }

  function send(envelope: Envelope): Promise<Outcome> {
    const socket = open.shift();
    if (!socket) return Promise.resolve({ acked: false, reason: 'not_connected' });
    open.push(socket); // the next envelope takes the next connection
    const id = randomUUID();
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(outcome);
      };
      const timer = setTimeout(() => settle({ acked: false, reason: 'timeout' }), ackWithin);
      waiting.set(id, settle);
      socket.send(JSON.stringify(onWire(id, envelope)));
    });
  }

  return {
    send,
    ticket: () => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return ticket;
    },
    connections: () => open.length,
    recycle: () => {
      for (const socket of open) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    close: () => {
      clearInterval(pings);
      for (const settle of waiting.values()) settle({ acked: false, reason: 'not_connected' });
      return Promise.all(open.map(hangUp)).then(() => sockets.close());
    },
  };
}

/** Closes with a handshake; a peer that does not answer is cut off. */
const hangUp = (socket: WebSocket): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), 500);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(1000);
  });

const onWire = (id: string, { type, payload, retry }: Envelope): Json => ({
  envelope_id: id,
  type,
  payload,
  accepts_response_payload: type !== 'events_api',
  ...(type === 'events_api' && { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' }),
});

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
