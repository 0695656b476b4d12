import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ingest/page/page.ts';

const sentence = (n: number): string =>
  `The harbour master spoke to ${n} of the people who waited at the wall until the rain was over on Monday.`;
const paragraphs = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, n) => `<p>${sentence(from + n)}</p>`).join('\n');
const pageWith = (box: string, body = paragraphs(4)): string =>
  `<html><head><title>Rain</title></head><body><article><h1>Rain</h1>${body}${box}${paragraphs(4, 50)}</article></body></html>`;
const marker = 'Ferry to the islands is cancelled for weeks';
const link = `<a href="/a">${marker}</a>`;
const teaser = 'The company says that it will not sail before the end of the month, as the sea is too high.';

function ruleFor(box: string): string | undefined {
  return readPage(pageWith(box)).leftOut.find(({ text }) => text.includes(marker))?.rule;
}

describe('boxes that are furniture', () => {
  it.each([
    ['by its name', `<div class="related-articles"><h3>Related</h3><p>${link}</p></div>`, 'related links'],
    ['by a name in capitals', `<div id="RelatedLinks"><p>${marker}</p></div>`, 'related links'],
    ['by a data attribute', `<div data-component="recommended"><p>${marker}</p></div>`, 'related links'],
    ['with teasers', `<div class="jp-relatedposts"><h4>${link}</h4><p>${teaser}</p></div>`, 'related links'],
    ['a share bar', `<ul class="social-share"><li>${marker}</li></ul>`, 'share bar'],
    ['an advertisement', `<div class="ad-slot"><p>${marker}</p></div>`, 'advertisement'],
    [
      'a newsletter',
      `<section class="newsletter-signup"><p>${marker}</p><p>${teaser}</p></section>`,
      'newsletter or subscription box',
    ],
    ['a side column', `<aside><h3>${marker}</h3><p>${teaser}</p></aside>`, 'side column'],
    ['a menu', `<nav><ul><li>${link}</li></ul></nav>`, 'navigation'],
    ['comments', `<div id="comments"><p>${marker}, I say.</p><p>${teaser}</p></div>`, 'comments'],
    ['an author', `<div class="author-bio"><p>${marker}. ${teaser}</p></div>`, 'author box'],
    ['a player', `<div class="video-player"><p>${marker}</p></div>`, 'player or gallery'],
    ['hidden', `<div style="display: none"><p>${marker}. ${teaser}</p></div>`, 'hidden text'],
    ['a form', `<form><p>${marker}</p></form>`, 'form'],
    ['labels', `<div class="tags">${marker}</div>`, 'date, section or tags'],
    [
      'three cards without a name',
      `<div>${`<div><h3>${link}</h3><p>${teaser}</p></div>`.repeat(3)}</div>`,
      'cards of other stories',
    ],
    [
      'a list of links',
      `<ul><li>${link}</li><li><a href="/b">Roof taken off the town hall</a></li></ul>`,
      'list of links',
    ],
    ['not for print', `<div data-print-layout="hide"><p>${marker}</p></div>`, 'not for print'],
    [
      'a question about cookies',
      `<div id="onetrust-banner"><p>${marker}. ${teaser}</p></div>`,
      'cookie note',
    ],
    ['a footer', `<footer><p>${marker}</p></footer>`, 'page header or footer'],
    ['who took the picture', `<div class="photo-credit">${marker}</div>`, 'credit'],
    ['tools', `<div class="toolbar"><span>${marker}</span></div>`, 'page tools'],
    ['a window', `<div class="modal"><p>${marker}</p></div>`, 'window over the page'],
  ])('%s', (_, box, rule) => {
    expect(ruleFor(box)).toBe(rule);
  });
});

it('a footer under what is quoted names whose words they are', () => {
  const quoted = `<blockquote><p>${teaser}</p><footer>— <cite>Ann Lee, harbour master</cite></footer></blockquote>`;
  expect(readPage(pageWith(quoted)).story.body).toContain('— Ann Lee, harbour master');
});

describe('lines within a paragraph', () => {
  const linesOf = (html: string): readonly string[] => {
    const { story } = readPage(pageWith(html));
    return story.blocks.map(({ start, end }) => story.body.slice(start, end));
  };

  it('in bold are lines of their own, such as who signs a letter', () => {
    const lines = linesOf(`<p>${teaser}<br><strong>Ann Lee</strong><br><em>Dorton</em></p>`);
    expect(lines).toEqual(expect.arrayContaining([teaser, 'Ann Lee', 'Dorton']));
  });

  it('should NOT: in bold amid a sentence', () => {
    const lines = linesOf(
      '<p>The harbour master<br><b>Ann Lee</b> spoke to us on Monday of the rain and the sea.</p>',
    );
    expect(lines).toContain('The harbour master Ann Lee spoke to us on Monday of the rain and the sea.');
  });
});

it('a caption is kept beside the story, not in it', () => {
  const { story } = readPage(pageWith(`<div class="image-caption">${marker}</div>`));
  expect(story.captions).toEqual([marker]);
  expect(story.body).not.toContain(marker);
});

describe('boxes that are the story, whatever they are called', () => {
  const whole = (open: string, close: string): string =>
    `<html><head><title>Rain</title></head><body>${open}<h1>Rain</h1>${paragraphs(12)}${close}</body></html>`;

  it.each([
    [
      'a theme that says that comments are open',
      '<div class="comments-open share"><article class="tag-ports">',
      '</article></div>',
    ],
    ['a body with the name of a sidebar', '<div class="has-sidebar sidebar-right"><main>', '</main></div>'],
    [
      'an editor’s blocks called widgets',
      '<div class="elementor-widget elementor-widget-text-editor"><div>',
      '</div></div>',
    ],
    [
      'a page in a form, as old systems build it',
      '<form id="aspnetForm"><div id="content">',
      '</div></form>',
    ],
    [
      'an article that is called premium',
      '<article class="premium subscriber-only"><div>',
      '</div></article>',
    ],
  ])('%s', (_, open, close) => {
    expect(readPage(whole(open, close)).story.blocks).toHaveLength(12);
  });

  it('paragraphs in blocks of their own, named by random letters that spell something', () => {
    const blocks = Array.from(
      { length: 12 },
      (_, n) => `<div class="css-1ad9x sc-fAdXe"><p>${sentence(20 + n)}</p></div>`,
    );
    expect(readPage(whole('<main>', `${blocks.join('')}</main>`)).story.blocks).toHaveLength(24);
  });

  it('a paragraph that is named for what does not follow it', () => {
    const page = pageWith(`<p class="no-ads">${marker}, said the company, as the sea is still too high.</p>`);
    expect(readPage(page).story.body).toContain(marker);
  });

  it('a post that is quoted in a box for social media', () => {
    const page = pageWith(
      `<div class="social-embed"><blockquote><p>${marker}. Sorry.</p></blockquote></div>`,
    );
    expect(readPage(page).story.blocks.some(({ kind }) => kind === 'quote')).toBe(true);
  });

  it('a list with links in its sentences', () => {
    const page = pageWith(
      `<ul><li>The <a href="/a">ferry</a> is cancelled for weeks.</li><li>Ships wait.</li></ul>`,
    );
    expect(readPage(page).story.blocks.filter(({ kind }) => kind === 'item')).toHaveLength(2);
  });
});

it('a short story with more prose in the teasers under it than in itself', () => {
  const card = `<div><a href="/a"><h3>${marker}</h3></a><p>${teaser}</p></div>`;
  const { story } = readPage(
    `<html><head><title>Rain</title></head><body><main><article><h1>Rain</h1>${paragraphs(4)}</article><section>${card.repeat(8)}</section></main></body></html>`,
  );
  expect(story.blocks).toHaveLength(4);
});
