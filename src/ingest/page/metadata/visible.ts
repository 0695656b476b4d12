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

const bylineSelectors = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.byline a',
  '[class*="byline" i]',
  '.author-name',
  '.author',
];

function bylineOf(document: PageDocument): Fact | undefined {
  for (const selector of bylineSelectors) {
    const names = [...document.querySelectorAll(selector)]
      .map(textOf)
      .map(asName)
      .filter((name) => name !== '');
    const [first] = names;
    if (first !== undefined) return deduced(first, 'the page’s byline');
  }
  return undefined;
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

const dateSelectors = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'time[datetime]',
  'article time',
  'time',
  '[class*="publish" i]',
  '[class*="timestamp" i]',
  '[class*="date" i]',
];

function publishedOf(document: PageDocument): Fact | undefined {
  for (const selector of dateSelectors) {
    for (const element of document.querySelectorAll(selector)) {
      const stated =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element).slice(0, 120);
      const moment = momentOf(stated);
      if (moment !== undefined) return deduced(moment, 'the first date on the page');
    }
  }
  return undefined;
}
