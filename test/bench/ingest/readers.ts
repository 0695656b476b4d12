import { parseDocument } from '../../../src/ingest/page/dom.ts';
import { shownBy } from '../../../src/ingest/page/segments.ts';

/** Reads a page's article as plain text. */
export type PageReader = (html: string, url: string) => Promise<string> | string;

/** Loaded when used: each reader runs in a process that holds nothing of the others. */
export const readers: Readonly<Record<string, () => Promise<PageReader>>> = {
  verbatim: async () => {
    const { readPage } = await import('../../../src/ingest/page/page.ts');
    return (html, url) => readPage(html, url).story.body;
  },
  'Readability on linkedom': async () => {
    const { Readability } = await import('@mozilla/readability');
    return (html) => textOfHtml(new Readability(parseDocument(html) as never).parse()?.content ?? '');
  },
  'Readability on jsdom': async () => {
    const { Readability } = await import('@mozilla/readability');
    const { JSDOM, VirtualConsole } = await import('jsdom');
    return (html, url) => {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const text = textOfHtml(new Readability(window.document).parse()?.content ?? '');
      window.close();
      return text;
    };
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    return async (html, url) => textOfHtml((await extractFromHtml(html, url))?.content ?? '');
  },
  defuddle: async () => {
    const { Defuddle } = await import('defuddle/node');
    return async (html, url) => textOfHtml((await Defuddle(parseDocument(html) as never, url)).content);
  },
};

/** The same way to plain text for every library that gives HTML: a line for each block. */
const textOfHtml = (html: string): string =>
  shownBy(parseDocument(`<body>${html}</body>`).body)
    .segments.map(({ text }) => text)
    .join('\n\n');
