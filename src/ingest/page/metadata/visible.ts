import { canonicalText } from '../../../story/canonical.ts';
import type { PageDocument, PageElement } from '../dom.ts';
import { deduced, type Fact, given } from './facts.ts';
import { momentOf } from './moment.ts';

/** How each fact is found in what a reader of the page sees. Nobody labelled it, so it is deduced. */
export const visibleFact = {
  title: (document: PageDocument): Fact | undefined =>
    headingOf(document) ?? deduced(withoutOutlet(canonicalText(document.title)), 'the page’s title'),
  outlet: (document: PageDocument): Fact | undefined =>
    deduced(outletInTitle(document), 'the end of the page’s title'),
  byline: bylineOf,
  published: publishedOf,
} as const;

/** What the page says of its own language. */
export const statedLanguage = ({ documentElement }: PageDocument): Fact | undefined =>
  given(
    documentElement
      .getAttribute('lang')
      ?.match(/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i)?.[0]
      .replace('_', '-'),
  );

const textOf = (element: PageElement | null): string => canonicalText(element?.textContent ?? '');

function headingOf(document: PageDocument): Fact | undefined {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== '');
  const pageTitle = canonicalText(document.title);
  const inTitle = headings.find((text) => pageTitle.includes(text));
  return deduced(inTitle ?? (headings.length === 1 ? headings[0] : undefined), 'the page’s first heading');
}

/** "Rain closes the harbour | The Daily Example": marks that part a title from an outlet. */
const parting = /\s+[|–—·»:-]+\s+(?=[^|–—·»]{2,40}$)/;

/** Takes an outlet's name off the end of a title. */
export function withoutOutlet(title: string, outlet?: string): string {
  const [head = '', tail] = split(title);
  if (tail === undefined) return title;
  const isOutlet = outlet === undefined ? tail.split(' ').length <= 4 : sameName(tail, outlet);
  return isOutlet && head.split(' ').length >= 2 ? head : title;
}

const split = (title: string): readonly string[] => {
  const match = parting.exec(title);
  return match === null ? [title] : [title.slice(0, match.index), title.slice(match.index + match[0].length)];
};

const sameName = (a: string, b: string): boolean => {
  const [one, two] = [a, b].map((name) => name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, ''));
  return one !== undefined && two !== undefined && (one.includes(two) || two.includes(one));
};

function outletInTitle(document: PageDocument): string | undefined {
  const [, tail] = split(canonicalText(document.title));
  return tail !== undefined && tail.split(' ').length <= 4 ? tail : undefined;
}

type Sign = (element: PageElement) => boolean;

const has =
  (attribute: string, value: string): Sign =>
  (element) =>
    (element.getAttribute(attribute) ?? '').split(' ').includes(value);

const classed =
  (pattern: RegExp): Sign =>
  (element) =>
    pattern.test(element.className);

/** What marks a byline, the most reliable first. */
const bylineSigns: readonly Sign[] = [
  has('rel', 'author'),
  (element) =>
    has('itemprop', 'name')(element) &&
    element.parentElement !== null &&
    has('itemprop', 'author')(element.parentElement),
  has('itemprop', 'author'),
  (element) => element.localName === 'a' && classed(/\bbyline\b/i)(element.parentElement ?? element),
  classed(/byline/i),
  classed(/\bauthor(?:-name)?\b/i),
];

function bylineOf(document: PageDocument): Fact | undefined {
  for (const element of marked(document, '[rel], [itemprop], [class], a', bylineSigns)) {
    const name = asName(textOf(element));
    if (name !== '') return deduced(name, 'the page’s byline');
  }
  return undefined;
}

/** The elements that show a sign, by the reliability of their signs, then in the order of the page. */
function marked(document: PageDocument, selector: string, signs: readonly Sign[]): readonly PageElement[] {
  const found = signs.map((): PageElement[] => []);
  for (const element of document.querySelectorAll(selector)) {
    found[signs.findIndex((sign) => sign(element))]?.push(element);
  }
  return found.flat();
}

/** "By Ann Lee, Political Editor, BBC News" → "Ann Lee"; empty where it is no name. */
function asName(text: string): string {
  const name =
    text
      .replace(/^(?:written |reported )?by:?\s+/i, '')
      .split(/\s*(?:[|•·,\d]|\bin\b|\bat\b|@)/)[0]
      ?.trim() ?? '';
  return /^\p{Lu}/u.test(name) && name.split(' ').length <= 5 ? name : '';
}

/** What marks the date of a story, the most reliable first. */
const dateSigns: readonly Sign[] = [
  has('itemprop', 'datePublished'),
  (element) => element.localName === 'time' && element.getAttribute('pubdate') !== null,
  (element) => element.localName === 'time' && element.getAttribute('datetime') !== null,
  (element) => element.localName === 'time',
  classed(/publish/i),
  classed(/timestamp/i),
  classed(/date/i),
];

function publishedOf(document: PageDocument): Fact | undefined {
  for (const element of marked(document, 'time, [itemprop], [class]', dateSigns)) {
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
    const moment = momentOf(stated ?? textOf(element).slice(0, 120));
    if (moment !== undefined) return deduced(moment, 'the first date on the page');
  }
  return undefined;
}
