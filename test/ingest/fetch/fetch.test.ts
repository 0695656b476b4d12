import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createSocketServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../../src/ingest/fetch/fetch.ts';
import { Robots } from '../../../src/ingest/fetch/robots.ts';

let server: Server;
let base: string;
let fetcher: Fetcher;
let listener: RequestListener;
const seen: string[] = [];

beforeEach(async () => {
  seen.length = 0;
  server = createServer((request, response) => {
    seen.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fetcher = createFetcher(['127.0.0.1']);
});

afterEach(async () => {
  await fetcher.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

describe('an answer', () => {
  it('comes with its bytes unpacked, its type, and what tells whether it has changed', async () => {
    listener = (_, response) =>
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-encoding': 'gzip',
          etag: '"1"',
          'last-modified': 'Mon, 28 Apr 2025 09:00:00 GMT',
        })
        .end(gzipSync('<p>Grüße</p>'));
    const fetched = await fetcher.fetch(`${base}/a`);
    expect(text(fetched.bytes)).toBe('<p>Grüße</p>');
    expect(fetched).toMatchObject({
      url: `${base}/a`,
      contentType: 'text/html; charset=utf-8',
      etag: '"1"',
      lastModified: 'Mon, 28 Apr 2025 09:00:00 GMT',
    });
  });

  it('has no bytes where nothing has changed since the validators', async () => {
    listener = (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end();
    expect((await fetcher.fetch(base, { etag: '"1"' })).bytes).toBeUndefined();
  });

  it('is looked for where the server redirects to', async () => {
    listener = (request, response) =>
      request.url === '/a' ? response.writeHead(302, { location: '/b' }).end() : response.end('there');
    const fetched = await fetcher.fetch(`${base}/a`);
    expect([fetched.url, text(fetched.bytes)]).toEqual([`${base}/b`, 'there']);
  });
});

describe('private addresses are refused', () => {
  it.each([
    ['written out', (port: number) => `http://127.0.0.1:${port}/`],
    ['written as one number', (port: number) => `http://2130706433:${port}/`],
    ['written in hexadecimal', (port: number) => `http://0x7f.1:${port}/`],
    ['as IPv6', (port: number) => `http://[::1]:${port}/`],
    ['as IPv4 inside IPv6', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['behind a name', (port: number) => `http://localhost:${port}/`],
  ])('%s', async (_, address) => {
    const guarded = createFetcher();
    const { port } = server.address() as AddressInfo;
    await expect(guarded.fetch(address(port))).rejects.toMatchObject({
      what: expect.stringContaining('private'),
    });
    expect(seen).toEqual([]);
    await guarded.close();
  });

  it.each(['http://169.254.169.254/latest/meta-data/', 'http://localhost:1/'])(
    'after a redirect to %s',
    async (location) => {
      listener = (_, response) => response.writeHead(302, { location }).end();
      await expect(fetcher.fetch(base)).rejects.toMatchObject({ what: expect.stringContaining('private') });
    },
  );
});

describe('what is not fetched', () => {
  it.each([
    ['file:///etc/passwd', 'file:'],
    ['ftp://daily.example/a', 'ftp:'],
    ['http://user:password@daily.example/', 'user name'],
    ['not an address', 'not a web address'],
  ])('%s', async (address, what) => {
    await expect(fetcher.fetch(address)).rejects.toMatchObject({ what: expect.stringContaining(what) });
  });

  it('a redirect away from the web', async () => {
    listener = (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    await expect(fetcher.fetch(base)).rejects.toMatchObject({ what: 'file:// is not fetched' });
  });

  it.each([
    [404, 'no page there'],
    [403, 'does not let'],
    [429, 'fewer requests'],
    [503, 'error (503)'],
  ])('an answer %d', async (status, what) => {
    listener = (_, response) => response.writeHead(status).end('no');
    await expect(fetcher.fetch(base)).rejects.toMatchObject({ what: expect.stringContaining(what) });
  });
});

describe('hostile servers end in a refusal', () => {
  it('a gzip bomb: the cap holds for what comes out', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    listener = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    await expect(fetcher.fetch(base)).rejects.toMatchObject({ what: 'it is larger than 10 MB' });
  });

  it('a body without an end', async () => {
    listener = (_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(65_536, 'a')));
      };
      response.on('drain', more);
      more();
    };
    await expect(fetcher.fetch(base)).rejects.toMatchObject({ what: 'it is larger than 10 MB' });
  });

  it('redirects without an end', async () => {
    listener = (request, response) => response.writeHead(302, { location: `${request.url}a` }).end();
    await expect(fetcher.fetch(base)).rejects.toMatchObject({
      what: expect.stringContaining('more than 5 times'),
    });
    expect(seen).toHaveLength(6);
  });

  it('a body that drips', async () => {
    listener = (_, response) => {
      const drip = setInterval(() => response.write('a'), 50);
      response.on('close', () => clearInterval(drip));
    };
    await expect(fetcher.fetch(base)).rejects.toMatchObject({ what: 'the server sends too slowly' });
  });

  it('headers that drip', async () => {
    const slow = createSocketServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('x-a: a\r\n'), 50);
      socket.on('error', () => undefined).on('close', () => clearInterval(drip));
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const { port } = slow.address() as AddressInfo;
    await expect(fetcher.fetch(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
      what: 'the server does not answer in time',
    });
    slow.close();
  });

  it('an answer that is not packed as it says', async () => {
    listener = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain');
    await expect(fetcher.fetch(base)).rejects.toMatchObject({ what: 'the server’s answer is broken' });
  });

  it('an answer that is not HTTP', async () => {
    const odd = createSocketServer((socket) => void socket.end('220 mail.example ESMTP\r\n'));
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
    const { port } = odd.address() as AddressInfo;
    await expect(fetcher.fetch(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ name: 'IngestError' });
    odd.close();
  });
});

describe('robots.txt', () => {
  it('is honoured, and asked for once', async () => {
    listener = (request, response) =>
      request.url === '/robots.txt' ? response.end('User-agent: *\nDisallow: /private/') : response.end();
    const robots = new Robots(fetcher);
    expect(await robots.allows(`${base}/feed.xml`, 0)).toBe(true);
    expect(await robots.allows(`${base}/private/feed.xml`, 1)).toBe(false);
    expect(seen).toEqual(['/robots.txt']);
  });

  it('forbids nothing where there is none', async () => {
    listener = (_, response) => response.writeHead(404).end();
    expect(await new Robots(fetcher).allows(`${base}/feed.xml`, 0)).toBe(true);
  });
});

it('asks a host once a second', async () => {
  const times: number[] = [];
  listener = (_, response) => {
    times.push(Date.now());
    response.end();
  };
  await Promise.all([fetcher.fetch(base), fetcher.fetch(base)]);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(950);
});
