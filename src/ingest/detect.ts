import { extname } from 'node:path';

export type Kind = 'page' | 'feed' | 'markdown' | 'text' | 'binary';

export interface Named {
  /** A file's name or an address; only its ending is looked at. */
  readonly name: string;
  readonly contentType?: string;
}

/** A PDF tells by its first bytes, whatever it is called. */
export const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

const xmlFeed =
  /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?>)*<(?:\w+:)?(?:rss|feed|rdf)\b/i;
const jsonFeed = /^\s*\{[\s\S]*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/i;
const htmlStart =
  /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype html|html|head|body|title|meta|link|main|article|div|section|p|h1|script)\b/i;
const htmlPair = /<(html|body|article|div|p|h1)\b[^>]*>[\s\S]*<\/\1\s*>/i;
const markdownMark = /^\uFEFF?(?:---\r?\n|#{1,3} \S)/;

/** What a text is, by itself first, then by what its name or its server says. */
export function kindOf(text: string, { name, contentType = '' }: Named): Kind {
  const start = text.slice(0, 20_000);
  if (xmlFeed.test(start) || jsonFeed.test(start)) return 'feed';
  if (htmlStart.test(start)) return 'page';
  if (isBinary(start)) return 'binary';
  const ending = extname(name).toLowerCase();
  if (ending === '.md' || ending === '.markdown' || /markdown/i.test(contentType)) return 'markdown';
  if (isHtmlName(ending) || /html/i.test(contentType)) return htmlPair.test(text) ? 'page' : 'text';
  if (markdownMark.test(start)) return 'markdown';
  return ending !== '.txt' && htmlPair.test(start) ? 'page' : 'text';
}

const isHtmlName = (ending: string): boolean => /^\.(?:html?|xhtml|php|aspx?)$/.test(ending);

/** Control characters that no text holds. */
const isBinary = (text: string): boolean => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\uFFFD]/g)?.length ?? 0;
  return controls > text.length / 100 || text.includes('\0');
};
