/** Parameters that say how a reader came, not what the page is. */
const tracking =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|cmpid|ocid|ref|ref_src|smid|igshid|s_cid|ito)$/i;

/** Hosts and endings under which the same page is served to phones. */
const mobileHost = /^(www|m|mobile|amp)\./;
const mobilePath = /\/amp\/?$/;

/**
 * What two addresses of one page have in common: scheme, `www.` or `m.`, tracking, fragment and a
 * last slash left out, parameters sorted. Undefined for what is not a web address.
 */
export function urlKey(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, port, pathname, searchParams } = new URL(url);
  const query = [...searchParams].filter(([name]) => !tracking.test(name)).toSorted(byName);
  const host = hostname.replace(mobileHost, '') + (port && `:${port}`);
  const path = pathname.replace(mobilePath, '').replace(/\/+$/, '');
  return host + path + (query.length > 0 ? `?${new URLSearchParams(query)}` : '');
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) =>
  a < b ? -1 : a > b ? 1 : 0;
