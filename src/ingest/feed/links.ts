/** The feeds that a page names in its head, absolute: `<link rel="alternate" type="application/rss+xml">`. */
export function feedLinks(html: string, address?: string): readonly string[] {
  const links = html.slice(0, 200_000).match(/<link\b[^>]{1,1000}>/gi) ?? [];
  return links
    .filter(
      (link) =>
        /\brel\s*=\s*["']?[^"'>]*alternate/i.test(link) &&
        /application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(link),
    )
    .flatMap((link) => {
      const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link);
      const url = URL.parse((href?.[1] ?? href?.[2] ?? href?.[3] ?? '').replace(/&amp;/g, '&'), address);
      return url === null ? [] : [url.href];
    });
}
