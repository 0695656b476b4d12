import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { decode } from '../../../src/ingest/charset.ts';
import { outlets, referenceOf } from './outlets.ts';
import { makeStory } from './story.ts';

export interface Page {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
  /** The text of the article, as a person would copy it. */
  readonly reference: string;
}

const groundTruth = z.record(z.string(), z.object({ articleBody: z.string(), url: z.string().optional() }));

/**
 * Saved pages: `<id>.html` or `<id>.html.gz`, in the folder or in `html/` in it. Their texts: `<id>.txt`
 * beside each, or one `ground-truth.json`, `{ "<id>": { "articleBody": "…", "url": "…" } }`.
 */
export function savedPages(folder: string): readonly Page[] {
  const truth = truthIn(folder);
  return filesIn(folder).flatMap((file): Page[] => {
    const id = basename(file).replace(/\.html?(?:\.gz)?$/, '');
    const text = file.replace(/\.html?(?:\.gz)?$/, '.txt');
    const known = truth[id];
    const reference = known?.articleBody ?? (existsSync(text) ? readFileSync(text, 'utf8') : undefined);
    if (reference === undefined) return [];
    const bytes = readFileSync(file);
    const html = decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    return [{ id, html, reference, ...(known?.url && { url: known.url }) }];
  });
}

function truthIn(folder: string): z.infer<typeof groundTruth> {
  const file = [join(folder, 'ground-truth.json'), join(folder, '..', 'ground-truth.json')].find(existsSync);
  return file === undefined ? {} : groundTruth.parse(JSON.parse(readFileSync(file, 'utf8')));
}

const filesIn = (folder: string): readonly string[] =>
  [folder, join(folder, 'html')]
    .filter(existsSync)
    .flatMap((place) => readdirSync(place).map((name) => join(place, name)))
    .filter((file) => /\.html?(?:\.gz)?$/.test(file))
    .sort();

/** Made-up pages in the markup of many kinds of outlets. */
export const madePages = (storiesEach: number): readonly Page[] =>
  Object.entries(outlets).flatMap(([outlet, draw], kind) =>
    Array.from({ length: storiesEach }, (_, index): Page => {
      const story = makeStory(kind * 1_000 + index);
      return { id: `${outlet}-${index}`, html: draw(story), reference: referenceOf(story) };
    }),
  );
