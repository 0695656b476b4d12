import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader, type Reader } from '../../src/ingest/read.ts';
import { makePdf } from './pdf/make-pdf.ts';

const paragraphs = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>“We wait,” said master number ${n} of the harbour, and fourteen ships were waiting outside of it.</p>`,
).join('\n');
const page = `<!doctype html><html lang="en"><head><title>Rain closes the harbour</title></head><body><article><h1>Rain closes the harbour</h1>${paragraphs}</article></body></html>`;
const feedOf = (base: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Daily Example</title>
   <item><title>First</title><link>${base}/page</link><description>A teaser.</description></item>
   <item><title>Gone</title><link>${base}/gone</link></item></channel></rss>`;

let server: Server;
let base: string;
let reader: Reader;
let folder: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/page') response.setHeader('etag', '"1"');
    if (request.url === '/page' && request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else if (request.url === '/page') response.end(page);
    else if (request.url === '/feed') response.end(feedOf(base));
    else if (request.url === '/')
      response.end(
        '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><a href="/page">News</a></body></html>',
      );
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  reader = createReader({ allowedHosts: ['127.0.0.1'] });
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});

afterAll(async () => {
  await reader.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const saved = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const mhtml = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://daily.example/harbour',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="----a"',
  '',
  '------a',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://daily.example/harbour',
  '',
  page
    .replace(/=/g, '=3D')
    .replace(/“/g, '=E2=80=9C')
    .replace(/”/g, '=E2=80=9D')
    .replace(/ waiting/g, ' =\r\nwaiting'),
  '------a--',
].join('\r\n');

describe('what something is, is told by its content', () => {
  it.each<[string, string, string | Uint8Array, number]>([
    ['a saved page', 'page.html', page, 8],
    ['a page without a name for it', 'page', page, 8],
    ['a page that is called a text', 'page.txt', page, 8],
    ['a web archive', 'page.mhtml', mhtml, 8],
    [
      'a page in UTF-16',
      'wide.html',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page, 'utf16le')]),
      8,
    ],
    ['Markdown', 'story.md', '# Rain\n\nThe harbour was closed.\n\n- Ships wait.\n', 2],
    [
      'plain text',
      'story.txt',
      'Rain closes the harbour\n\nThe harbour was closed on Monday.\n\nShips wait.\n',
      2,
    ],
    [
      'a PDF that is called a page',
      'a.html',
      makePdf([[{ text: 'The harbour was closed.', x: 72, y: 700, size: 11 }]]),
      1,
    ],
  ])('%s', async (_, name, content, blocks) => {
    const [reading] = await reader.readAnything(await saved(name, content));
    expect(reading).toMatchObject({ kind: 'story' });
    if (reading?.kind === 'story') expect(reading.story.blocks).toHaveLength(blocks);
  });

  it('a web archive knows where it is from', async () => {
    const [reading] = await reader.readFile(await saved('b.mhtml', mhtml));
    expect(reading).toMatchObject({
      story: { url: 'https://daily.example/harbour', outlet: 'daily.example' },
    });
  });

  it('a pasted text', async () => {
    const [reading] = await reader.readText('Rain closes the harbour\n\nThe harbour was closed on Monday.');
    expect(reading).toMatchObject({ kind: 'story', story: { title: 'Rain closes the harbour' } });
  });
});

describe('on the web', () => {
  it('a page', async () => {
    const [reading] = await reader.readAnything(`${base}/page`);
    expect(reading).toMatchObject({
      kind: 'story',
      story: { title: 'Rain closes the harbour', url: `${base}/page` },
    });
  });

  it('a feed: its stories, fetched where it carries teasers; one that fails does not stop the others', async () => {
    const readings = await reader.readAnything(`${base}/feed`);
    expect(readings.map(({ kind }) => kind)).toEqual(['story', 'problem']);
  });

  it('a page again: unchanged, or gone', async () => {
    expect(await reader.readAgain(`${base}/page`, { etag: '"1"' })).toEqual({ kind: 'unchanged' });
    expect(await reader.readAgain(`${base}/nothing`, {})).toEqual({ kind: 'gone' });
  });

  it('the feed that a front page names', async () => {
    const visit = await reader.readFeed(`${base}/`, {}, 0);
    expect(visit).toMatchObject({
      kind: 'feed',
      address: `${base}/feed`,
      items: [{ title: 'First' }, { title: 'Gone' }],
    });
  });
});

describe('what cannot be read says why, and what to do', () => {
  const deep = `${'<div>'.repeat(20_000)}“A”${'</div>'.repeat(20_000)}`;
  const entities = Array.from({ length: 40 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('');

  it.each<[string, string, string | Uint8Array, string]>([
    ['20,000 elements in each other', 'deep.html', `<html><body>${deep}</body></html>`, 'nests its elements'],
    [
      'a million elements',
      'many.html',
      `<html><body>${'<p>a'.repeat(1_000_000)}`,
      'more than 40,000 elements',
    ],
    [
      'entities that multiply',
      'bomb.xml',
      `<!DOCTYPE rss [<!ENTITY a0 "a">${entities}]><rss>&a40;</rss>`,
      'feed',
    ],
    ['nothing', 'empty.txt', '', 'empty'],
    [
      'a picture',
      'picture.html',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]),
      'no text, page',
    ],
    [
      'a page that scripts would fill',
      'app.html',
      '<html><body><div id="root"></div><script>x</script></body></html>',
      'without running scripts',
    ],
    [
      'a charset that is none',
      'odd.html',
      Buffer.from('<html><meta charset="klingon"><p>\xe9\xe9', 'latin1'),
      'charset',
    ],
  ])('%s', async (_, name, content, what) => {
    const [reading] = await reader.readAnything(await saved(name, content));
    expect(reading).toMatchObject({
      kind: 'problem',
      what: expect.stringContaining(what),
      advice: expect.stringMatching(/./),
    });
  });

  it.each([
    ['a file that is not there', () => '/nowhere/at/all.html', 'no such file'],
    ['a folder', () => folder, 'folder'],
    ['an address of no known kind', () => 'gopher://daily.example/', 'gopher:'],
    ['a file by its address', () => 'file:///etc/passwd', 'file:'],
  ])('%s', async (_, argument, what) => {
    expect(await reader.readAnything(argument())).toMatchObject([
      { kind: 'problem', what: expect.stringContaining(what) },
    ]);
  });

  it('goes on with the next one after a page that took too long', async () => {
    // Each of these opens a formatting element that the next ones lie in, up to the allowed depth.
    const slow = `<html><body>${`<div class="share related">${'<a href=x>a</a> b. '.repeat(60)}`.repeat(480)}`;
    await reader.readFile(await saved('slow.html', slow));
    expect(await reader.readFile(await saved('after.html', page))).toMatchObject([{ kind: 'story' }]);
  });
});
