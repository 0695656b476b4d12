import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { sendText } from './body.ts';

const run = promisify(execFile);

const source = resolve(import.meta.dirname, '../page');
const root = resolve(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/verbatim-workspace');

export interface BuiltPage {
  serve(path: string, response: ServerResponse): void;
}

/** Builds the page with Vite, unless the same sources were built before: the first time takes some seconds. */
export async function buildPage(progress: (line: string) => void): Promise<BuiltPage> {
  const folder = join(cache, await fingerprint());
  if (!existsSync(folder)) {
    progress('Building the page of the local workspace, once: it takes some seconds …');
    await build(folder);
    await removeOthers(folder);
  }
  return pageIn(folder);
}

/** Of everything that the page is built from: its sources, and the packages as the lock file has them. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), join(root, 'package-lock.json')]) {
    hash.update(file.slice(root.length)).update(await readFile(file).catch(() => ''));
  }
  return hash.digest('hex').slice(0, 16);
}

/** In a process of its own, into a folder beside, moved when complete: two starts at once do not disturb each other. */
async function build(folder: string): Promise<void> {
  const outDir = `${folder}.${process.pid}`;
  await run(process.execPath, [viteCommand(), 'build', source, '--outDir', outDir], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await rename(outDir, folder).catch(() => rm(outDir, { recursive: true, force: true }));
}

function viteCommand(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  } catch {
    throw new Error('it needs the development packages: run `npm ci` without --omit=dev.');
  }
}

/** What earlier sources were built into. A page is read as a whole at the start: nobody needs their files. */
async function removeOthers(folder: string): Promise<void> {
  const others = (await readdir(cache)).filter((name) => !name.includes('.') && name !== basename(folder));
  await Promise.all(others.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Nothing but the page's own files and addresses; pictures may come from where a message says. */
const policy =
  "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

async function pageIn(folder: string): Promise<BuiltPage> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length).replaceAll('\\', '/'), await readFile(path));
  }
  return {
    serve: (path, response) => {
      const isFile = files.has(path);
      const file = files.get(isFile ? path : '/index.html');
      if (!file || (!isFile && path.startsWith('/assets/'))) {
        sendText(response, 404, 'Not found');
        return;
      }
      response.writeHead(200, {
        'content-type': types[extname(isFile ? path : '.html')] ?? types['.html'],
        'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-store',
        'content-security-policy': policy,
      });
      response.end(file);
    },
  };
}
