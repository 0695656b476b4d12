import type { PageDocument } from '../dom.ts';
import { deduced, type Fact, type Facts, factsOf, given } from './facts.ts';
import { momentOf } from './moment.ts';

/** Facts from an address alone. */
export function addressFacts(address: string | undefined): Facts {
  const url = parse(address);
  if (url === undefined) return {};
  return factsOf({
    url: given(withoutTracking(url)),
    outlet: deduced(url.hostname.replace(/^(?:www|m|mobile|amp|edition)\./, ''), 'the host of the address'),
    published: deduced(dateIn(url.pathname), 'the date in the address'),
  });
}

/**
 * The address under which the publisher wants the page known. It is believed where it stays on the site and
 * does not point to its front page, as careless templates do.
 *
 * @param given what structured data say
 */
export function canonicalUrl(
  document: PageDocument,
  address: string | undefined,
  stated?: string,
): Fact | undefined {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? undefined;
  const page = parse(address);
  for (const candidate of [link, shared, stated]) {
    const url = parse(candidate?.trim(), page);
    if (
      url !== undefined &&
      url.pathname + url.search !== '/' &&
      (page === undefined || isSameSite(url, page))
    ) {
      return { value: withoutTracking(url) };
    }
  }
  return undefined;
}

function parse(address: string | undefined, base?: URL): URL | undefined {
  const url = address === undefined || address === '' ? null : URL.parse(address, base?.href);
  return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}

const isSameSite = (one: URL, two: URL): boolean => {
  const [a, b] = [one, two].map(({ hostname }) => hostname.split('.').slice(-2).join('.'));
  return a === b;
};

const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|mc_[ce]id|igshid|ref_src|ref|smid|smtyp|cmpid|ocid|ito|xtor|partner|at_\w+|s_cid|ncid|taid|__twitter_impression)$/i;

function withoutTracking(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  for (const name of [...clean.searchParams.keys()]) {
    if (tracking.test(name)) clean.searchParams.delete(name);
  }
  return clean.href;
}

function dateIn(path: string): string | undefined {
  const slashed = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=\D|$)/i.exec(path);
  const compact = /[/-]((?:19|20)\d{2})(\d{2})(\d{2})(?=\D|$)/.exec(path);
  const [, year = '', month = '', day = ''] = slashed ?? compact ?? [];
  if (year === '') return undefined;
  return momentOf(/\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}
