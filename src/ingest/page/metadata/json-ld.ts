import type { PageDocument } from '../dom.ts';
import { type Facts, factsOf, given } from './facts.ts';
import { momentOf } from './moment.ts';
import { plain } from './plain.ts';

/** schema.org as publishers write it: any value may be a text, an object, or a list of either. */
type Thing = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;

/** What the page's structured data say; broken blocks are passed over, as browsers and search engines do. */
export interface StructuredData {
  readonly facts: Facts;
  readonly articleBody: string;
}

export function structuredData(document: PageDocument): StructuredData {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => parseLoosely(script.textContent))
    .flatMap(flatten);
  const article = things.find((thing) => typesOf(thing).some((type) => articleType.test(type)));
  if (article === undefined) return { facts: {}, articleBody: '' };
  const facts = factsOf({
    title: given(plain(textIn(article['headline']) ?? textIn(article['name']))),
    outlet: given(plain(nameOf(article['publisher'], things))),
    byline: given(namesOf(article['author'] ?? article['creator'], things)),
    url: given(textIn(article['url']) ?? idOf(article['mainEntityOfPage'])),
    published: given(momentOf(textIn(article['datePublished']) ?? textIn(article['dateCreated']))),
    modified: given(momentOf(textIn(article['dateModified']))),
    language: given(languageOf(article['inLanguage'])),
  });
  return { facts, articleBody: textIn(article['articleBody']) ?? '' };
}

/** Publishers leave line breaks in strings, comment or CDATA marks around, commas at the end. */
function parseLoosely(source: string): readonly unknown[] {
  const text = source
    .replace(/^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)|(?:\/\/)?\s*(?:\]\]>|-->)\s*;?\s*$/g, '')
    .trim();
  for (const attempt of [
    text,
    text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;$/, ''),
  ]) {
    try {
      return [JSON.parse(attempt)];
    } catch {
      // The next attempt mends what can be mended.
    }
  }
  return [];
}

/** The thing and those in it that may be the article: lists, `@graph`, `mainEntity`. */
function flatten(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isThing(value)) return [];
  return [
    value,
    ...flatten(value['@graph']),
    ...flatten(value['mainEntity']),
    ...flatten(value['mainEntityOfPage']),
  ];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (thing: Thing): readonly string[] =>
  [thing['@type']].flat().filter((type) => typeof type === 'string');

function textIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return textIn(value[0]);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The name of a person or organisation that is written out, or referred to by `@id`. */
function nameOf(value: unknown, things: readonly Thing[]): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0], things);
  if (!isThing(value)) return textIn(value);
  const named = textIn(value['name']);
  if (named !== undefined) return named;
  const referred = things.find((thing) => thing['@id'] === value['@id'] && thing['name'] !== undefined);
  return referred && textIn(referred['name']);
}

function namesOf(value: unknown, things: readonly Thing[]): string | undefined {
  const names = [value]
    .flat()
    .map((author) => plain(nameOf(author, things)))
    .filter((name) => name !== undefined && !/^https?:|^@/.test(name));
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

const idOf = (value: unknown): string | undefined =>
  isThing(value) ? (textIn(value['@id']) ?? textIn(value['url'])) : textIn(value);

function languageOf(value: unknown): string | undefined {
  const tag = isThing(value) ? textIn(value['alternateName']) : textIn(value);
  return tag !== undefined && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(tag)
    ? tag.replace('_', '-')
    : undefined;
}
