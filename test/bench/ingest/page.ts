import type { MadeStory } from './story.ts';

/** The story's own blocks, to be put into an outlet's markup; the reference text is made of the same. */
export interface Part {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'post';
  readonly html: string;
  readonly text: string;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export function partsOf(story: MadeStory): readonly Part[] {
  const paragraph = (text: string): Part => ({ kind: 'paragraph', html: withLink(escaped(text)), text });
  const parts = story.paragraphs.map(paragraph);
  const third = Math.floor(parts.length / 3);
  const heading = (index: number): Part => {
    const text = story.headings[index] ?? '';
    return { kind: 'heading', html: escaped(text), text };
  };
  const list: Part = {
    kind: 'list',
    html: story.items.map((item) => `<li>${escaped(item)}</li>`).join(''),
    text: story.items.join('\n'),
  };
  const post: Part = { kind: 'post', html: `<p>${escaped(story.post)}</p>`, text: story.post };
  return [
    ...parts.slice(0, third),
    heading(0),
    ...parts.slice(third, third * 2),
    list,
    heading(1),
    ...parts.slice(third * 2, -1),
    post,
    ...parts.slice(-1),
  ];
}

/** Paragraphs link to elsewhere in their middle. */
const withLink = (html: string): string =>
  html
    .replace(/(million|people) (were|;)/, '<a href="/topic/$1">$1</a> $2')
    .replace(/ said, and/, ' <b>said</b>, and');

export const otherLinks = (story: MadeStory, from = 0, to = 8): string =>
  story.others
    .slice(from, to)
    .map(({ headline }) => `<li><a href="/other">${headline}</a></li>`)
    .join('');

export const otherCards = (story: MadeStory): string =>
  story.others
    .map(
      ({ headline, teaser }) =>
        `<div class="card"><a href="/other"><h3>${headline}</h3></a><p>${teaser}</p><time>2 hours ago</time></div>`,
    )
    .join('');

/** What every site has around its pages, and what makes pages heavy. */
export function site(name: string, story: MadeStory, head: string, main: string): string {
  const menu = Array.from(
    { length: 60 },
    (_, index) => `<li class="menu-item"><a href="/s/${index}">Section ${index}</a></li>`,
  ).join('');
  const script = `<script>window.config=${JSON.stringify({ flags: Array.from({ length: 900 }, (_, index) => `flag-${index}`) })};</script>`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escaped(story.title)} | ${name}</title>
<meta property="og:site_name" content="${name}"><meta property="og:title" content="${escaped(story.title)}">${head}${script.repeat(6)}</head>
<body class="page story single"><a class="skip-link" href="#main">Skip to content</a>
<header class="site-header" role="banner"><nav><ul>${menu}</ul></nav><form action="/search"><input name="q"><button>Search</button></form></header>
${main}
<footer class="site-footer"><ul>${menu}</ul><p>© 2025 ${name}. All rights reserved. Use of this site is subject to its terms and to the privacy policy.</p></footer>
<div id="cookie-consent" class="cookie-banner"><p>We and our partners store and access information on a device, such as cookies. You can accept or manage your choices at any time.</p><button>Accept</button></div>
${script.repeat(6)}</body></html>`;
}
