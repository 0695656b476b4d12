import { canonicalText } from '../../../story/canonical.ts';
import type { PageDocument } from '../dom.ts';
import { type Facts, factsOf, given } from './facts.ts';
import { momentOf } from './moment.ts';

/** The names under which publishers write each fact, the most reliable first. */
const names = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'cre', 'copyright-holder'],
  byline: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'cxenseparse:author',
    'og:article:author',
    'authors',
    'rbauthors',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'datepublished',
    'publish-date',
    'publishdate',
    'publication_date',
    'pubdate',
    'pdate',
    'ptime',
    'originalpublicationdate',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'article.published',
    'cxenseparse:recs:publishtime',
    'date',
    'rnews:datepublished',
    'iso-8601-publish-date',
    'displaydate',
  ],
  modified: [
    'article:modified_time',
    'article:modified',
    'og:updated_time',
    'og:modified_time',
    'datemodified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'article.updated',
    'revision_date',
  ],
  language: ['og:locale', 'content-language', 'dc.language', 'language'],
} as const;

type Meta = ReadonlyMap<string, readonly string[]>;

/** Facts from `<meta name|property|itemprop|http-equiv>`. */
export function metaFacts(document: PageDocument): Facts {
  const meta = metaOf(document);
  return factsOf({
    title: given(firstOf(meta, names.title)),
    outlet: given(firstOf(meta, names.outlet)?.replace(/^@/, '')),
    byline: given(bylineOf(meta)),
    published: given(momentIn(meta, names.published)),
    modified: given(momentIn(meta, names.modified)),
    language: given(
      firstOf(meta, names.language)
        ?.match(/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})?(?=$|[,;\s])/i)?.[0]
        .replace('_', '-'),
    ),
  });
}

function metaOf(document: PageDocument): Meta {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = canonicalText(element.getAttribute('content') ?? '');
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content !== '') meta.set(name, [...(meta.get(name) ?? []), content]);
    }
  }
  return meta;
}

const firstOf = (meta: Meta, keys: readonly string[]): string | undefined =>
  keys.map((key) => meta.get(key)?.[0]).find((value) => value !== undefined);

function momentIn(meta: Meta, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const moment = momentOf(meta.get(key)?.[0]);
    if (moment !== undefined) return moment;
  }
  return undefined;
}

/** `article:author` is often the address of a profile. */
function bylineOf(meta: Meta): string | undefined {
  for (const key of names.byline) {
    const authors = (meta.get(key) ?? []).filter((value) => !/^https?:|^www\.|^\d+$|@/.test(value));
    if (authors.length > 0) return [...new Set(authors)].join(', ').replace(/^by\s+/i, '');
  }
  return undefined;
}
