import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verbatim } from './verbatim.ts';
import { AnnotationPage } from './web-annotation.ts';

const body =
  'Ann Lee, the mayor, said: “We will not wait 🚲, ever.”\n\nThe bridge will close, according to city officials.';

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-quotes-'));
  file = join(folder, 'bridge.txt');
  await writeFile(file, body);
});

afterAll(() => rm(folder, { recursive: true }));

const quotes = (...options: readonly string[]) => verbatim(['quotes', ...options, file]);

describe('verbatim quotes', () => {
  test('lists who said what', async () => {
    const { code, out } = await quotes();
    expect(code).toBe(0);
    expect(out).toMatch(/1\s+direct\s+Ann Lee\s+said\s+“We will not wait 🚲, ever.”/);
    expect(out).toMatch(/2\s+indirect\s+city officials\s+according to\s+The bridge will close/);
  });

  test('as JSON: every span slices the body to its text', async () => {
    const { out } = await quotes('--json');
    const { attributions } = JSON.parse(out);
    expect(attributions).toHaveLength(2);
    for (const { content, cue } of attributions) {
      for (const { start, end, text } of [...content, cue]) expect(body.slice(start, end)).toBe(text);
    }
  });

  test('as CSV: a row each, quoted where needed', async () => {
    const { out } = await quotes('--csv');
    const [heading, first, second] = out.split('\r\n');
    expect(heading).toMatch(/^paragraph,type,source,name/);
    expect(first).toContain('"“We will not wait 🚲, ever.”"');
    expect(second).toMatch(/^2,indirect,city officials,/);
  });

  test('as Web Annotations: quote selectors in the text, positions in code points', async () => {
    const { out } = await quotes('--annotation');
    const { items } = JSON.parse(out);
    const characters = [...body];
    for (const { target } of items) {
      for (const { selector } of target) {
        const [quote, position] = selector;
        expect(body).toContain(quote.prefix + quote.exact + quote.suffix);
        expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      }
    }
  });

  test.each([
    ['a source, a cue', 'Ann Lee, the mayor, said: “We will not wait.”'],
    ['a channel', 'The bridge will close, Ann Lee told the Courier, according to Halm Radio.'],
    ['nobody', '“We will not wait.”'],
    ['nothing said', 'The bridge is old.'],
    [
      'an address',
      '---\ntitle: Bridge\noutlet: Courier\npublished: 2026-03-02\nurl: https://example.org/a?b=c\n---\n\n“We will not wait,” Ann Lee said.',
    ],
  ])('Web Annotations keep to the W3C model: %s', async (_, text) => {
    const story = join(folder, 'story.md');
    await writeFile(story, text);
    const { out } = await verbatim(['quotes', '--annotation', story]);
    expect(AnnotationPage.safeParse(JSON.parse(out)).error?.issues).toBeUndefined();
  });

  test.each([
    ['no target', { target: [] }],
    ['a motivation of its own', { motivation: 'quoting' }],
    ['a field of its own', { cue: 'said' }],
    ['a relative identifier', { id: 'attribution-1' }],
  ])('should NOT pass as a Web Annotation: %s', async (_, other) => {
    const { out } = await quotes('--annotation');
    const page = JSON.parse(out);
    const items = [{ ...page.items[0], ...other }];
    expect(AnnotationPage.safeParse({ ...page, items }).success).toBe(false);
  });

  test('two forms at once are refused with what to do', async () => {
    const { code, err } = await quotes('--json', '--csv');
    expect(code).toBe(2);
    expect(err).toContain('Choose one');
  });
});
