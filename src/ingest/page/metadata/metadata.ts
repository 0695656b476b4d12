import type { StoryFact } from '../../../story/story.ts';
import type { PageDocument } from '../dom.ts';
import { addressFacts, canonicalUrl } from './address.ts';
import { type Facts, factsOf, merge } from './facts.ts';
import { structuredData } from './json-ld.ts';
import { metaFacts } from './meta.ts';
import { visibleFacts, withoutOutlet } from './visible.ts';

export interface Metadata {
  readonly facts: Facts;
  /** The text of the article as structured data give it, or nothing. */
  readonly articleBody: string;
}

/**
 * What a page says about its story: structured data first, then meta elements, then what a reader sees, then
 * the address. Measured on real pages, this order is right more often than any library's.
 */
export function metadataOf(document: PageDocument, address?: string): Metadata {
  const structured = structuredData(document);
  const visible = visibleFacts(document);
  const merged = merge([structured.facts, metaFacts(document), visible, addressFacts(address)]);
  const outlet = merged.outlet?.value;
  return {
    articleBody: structured.articleBody,
    facts: factsOf({
      ...merged,
      title: merged.title && { ...merged.title, value: withoutOutlet(merged.title.value, outlet) },
      // What the page's own <html lang> says stands nearest to its text.
      language: visible.language ?? merged.language,
      url: canonicalUrl(document, address, structured.facts.url?.value) ?? merged.url,
    }),
  };
}

/** The reasons of those facts that were deduced. */
export const reasonsOf = (facts: Facts): Partial<Record<StoryFact, string>> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, { reason }]) => (reason === undefined ? [] : [[name, reason]])),
  );
