import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What each part of the source may import beside itself: the arrows point one way, from the bot down to the story. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  learned: [],
  story: [],
  attribution: ['story', 'learned'],
  answer: ['story', 'attribution', 'learned'],
  digest: ['story', 'attribution', 'answer'],
  store: ['story', 'attribution'],
  ingest: ['story', 'attribution', 'store'],
  'library.ts': ['story', 'attribution', 'answer', 'store'],
  jobs: ['story', 'attribution', 'digest', 'store', 'ingest', 'library.ts'],
  workspace: ['story', 'attribution', 'library.ts'],
  'config.ts': [],
  evaluation: ['story', 'attribution', 'answer', 'learned', 'ingest'],
};

/** Time and known names are arguments, and words and weights come through one loader. */
const pure = ['learned', 'story', 'attribution', 'answer', 'digest'];
const loader = 'story/data.ts';
const purePackages = [
  'chrono-node',
  'fuse.js',
  'temporal-polyfill',
  'wink-lemmatizer',
  'wink-lexicon',
  'wink-porter2-stemmer',
];
const impure =
  /\b(?:Date\.now|Math\.random|process\.|performance\.|setTimeout|fetch)\b|\bnew Date\(\)|Temporal\.Now/;

interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const modules: readonly Module[] = globSync('**/*.{ts,tsx}', { cwd: src }).map((name) => {
  const path = name.split(sep).join('/');
  const text = readFileSync(join(src, name), 'utf8');
  return {
    path,
    text,
    imports: [...text.matchAll(/(?:from |import |import\()'([^'\s]+)'(?:;|\)| with)/g)].map(
      ([, to = '']) => to,
    ),
  };
});

const partOf = (path: string): string => path.split('/')[0] ?? '';

const target = ({ path }: Module, to: string): string =>
  relative(src, join(src, dirname(path), to))
    .split(sep)
    .join('/');

const ofPart = (part: string): readonly Module[] => modules.filter(({ path }) => partOf(path) === part);

test.each(Object.keys(mayImport))('%s imports nothing above it', (part) => {
  const allowed = [part, ...(mayImport[part] ?? [])];
  const found = ofPart(part);
  expect(found).not.toEqual([]);
  const wrong = found.flatMap((module) =>
    module.imports
      .filter((to) => to.startsWith('.') && !allowed.includes(partOf(target(module, to))))
      .map((to) => `${module.path} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test.each(pure)('%s has no network, files, database, clock or chance', (part) => {
  const wrong = ofPart(part)
    .filter(({ path }) => path !== loader)
    .flatMap(({ path, text, imports }) => [
      ...imports
        .filter((to) => !to.startsWith('.') && !purePackages.includes(to.split('/')[0] ?? ''))
        .map((to) => `${path} imports ${to}`),
      ...text
        .split('\n')
        .filter((line) => impure.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    ]);
  expect(wrong).toEqual([]);
});
