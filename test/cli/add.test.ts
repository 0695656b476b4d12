import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verbatim } from './verbatim.ts';

const paragraphs = [
  'The harbour was closed on Monday after three days of rain, and fourteen ships are waiting outside of it.',
  '“We will not open before the wall is safe,” said Jo Brand, the master of the harbour, at the gate.',
  'The last time the harbour closed was in 1998, when a ship lay across the entry for nine long days.',
];
const page = (extra = ''): string =>
  `<html lang="en"><head><title>Rain closes the harbour</title></head><body><article><h1>Rain closes the harbour</h1>
   ${paragraphs.map((text) => `<p>${text}</p>`).join('')}${extra}</article></body></html>`;
const arabic = page()
  .replace('lang="en"', 'lang="ar"')
  .replaceAll(
    /<p>[^<]*<\/p>/g,
    '<p>أغلقت السلطات الميناء يوم الاثنين بعد ثلاثة أيام من المطر، وتنتظر أربع عشرة سفينة في الخارج.</p>',
  );

let folder: string;
let server: Server;
let base: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'add-'));
  vi.stubEnv('VERBATIM_DATA', join(folder, 'data'));
  vi.stubEnv('VERBATIM_ALLOW_HOSTS', '127.0.0.1');
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url === '/feed')
      response.end(
        `<rss version="2.0"><channel><title>A</title><item><title>Rain</title><link>${base}/rain</link></item></channel></rss>`,
      );
    else
      response.end(
        page('<p>This paragraph is only in the copy that the server keeps, and it is the fourth one.</p>'),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await writeFile(
    join(folder, 'rain.html'),
    page('<div class="comments"><p>I say that it is all “nonsense”, and I live at the wall.</p></div>'),
  );
  await writeFile(join(folder, 'arabic.html'), arabic);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

describe('verbatim add', () => {
  it('tells what was read: sentences, quotations, speakers, what was left out', async () => {
    const { code, out } = await verbatim(['add', join(folder, 'rain.html')]);
    expect(code).toBe(0);
    expect(out).toContain('Rain closes the harbour');
    expect(out).toContain('3 sentences, 1 quotation by Jo Brand');
    expect(out).toContain('left out: title, again, comments');
    expect(out).toContain('quotation marks: 2 of the page’s 4');
  });

  it('knows a story that is here already', async () => {
    const { out } = await verbatim(['add', join(folder, 'rain.html')]);
    expect(out).toMatch(/^Here already, unchanged/);
  });

  it('goes on after a bad one, and says at the end which failed and why', async () => {
    const { code, err, lines } = await verbatim([
      'add',
      join(folder, 'none.html'),
      join(folder, 'rain.html'),
      '--json',
    ]);
    expect(code).toBe(1);
    expect(lines.map((line) => JSON.parse(line).added)).toEqual([false, true]);
    expect(err).toContain('Not added:');
    expect(err).toContain('there is no such file');
    expect(err).toContain('1 added, 1 not.');
  });

  it('ends with 2 where nothing could be added', async () => {
    expect((await verbatim(['add', 'http://169.254.169.254/latest'])).code).toBe(2);
  });

  it('takes standard input', async () => {
    const { code, lines } = await verbatim(
      ['add', '-', '--json'],
      page('<p>Another paragraph that came through the pipe, and from nowhere else.</p>'),
    );
    expect([code, JSON.parse(lines[0] ?? '').title]).toEqual([0, 'Rain closes the harbour']);
  });

  it('says of a story in another language what it can do with it', async () => {
    const { out } = await verbatim(['add', join(folder, 'arabic.html')]);
    expect(out).toContain(
      'in Arabic: it can be read and quoted; who said what is found in English stories only',
    );
  });
});

describe('verbatim watch', () => {
  it('reads a feed’s stories at once, lists it, and lets it go', async () => {
    const added = await verbatim(['watch', `${base}/feed`, '--channel', 'C1']);
    expect([added.code, added.err]).toEqual([0, expect.stringContaining('feed.story')]);
    const listed = await verbatim(['watch', '--list', '--json']);
    expect(JSON.parse(listed.out)).toMatchObject({ url: `${base}/feed`, channels: ['C1'], failures: 0 });
    expect((await verbatim(['watch', '--remove', `${base}/feed`])).code).toBe(0);
    expect((await verbatim(['watch', '--list', '--json'])).out).toBe('');
  });

  it.each([
    [['watch', 'feed.xml'], 'no web address'],
    [['watch', '--remove', 'https://daily.example/feed'], 'is not watched'],
    [['watch', '--remove'], 'Name the feeds'],
  ])('%j is wrong use', async (args, what) => {
    const { code, err } = await verbatim(args);
    expect([code, err]).toEqual([2, expect.stringContaining(what)]);
  });
});
