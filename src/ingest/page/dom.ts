import { DOMParser } from 'linkedom';

/** The few members of the document tree that are used here, so that the browser's globals stay out. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly parentElement: PageElement | null;
  readonly childNodes: Iterable<PageNode>;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  readonly title: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3;

/**
 * linkedom runs no scripts and fetches nothing. It does not invent `<html>` and `<body>` where a page
 * leaves them out (HTML allows that), so that is done here.
 */
export function parseDocument(html: string): PageDocument {
  const bare = html.replace(/^\s*<!doctype[^>]*>/i, '');
  const text = /<html[\s>]/i.test(bare) ? bare : `<html>${bare}</html>`;
  return new DOMParser().parseFromString(withBody(text), 'text/html') as unknown as PageDocument;
}

function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const headEnd = /<\/head\s*>/i.exec(html) ?? /<html[^>]*>/i.exec(html);
  if (headEnd === null) return html;
  const at = headEnd.index + headEnd[0].length;
  return `${html.slice(0, at)}<body>${html.slice(at).replace(/<\/html\s*>\s*$/i, '')}</body></html>`;
}
