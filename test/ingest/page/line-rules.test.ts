import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ingest/page/page.ts';

const sentence = (n: number): string =>
  `The harbour master spoke to ${n} of the people who waited at the wall until the rain was over on Monday.`;

/** The line amid a story, after its second paragraph, or at its end; the rule that left it out. */
function ruleFor(html: string, where: 'amid' | 'end' = 'amid'): string | undefined {
  const paragraphs = Array.from({ length: 8 }, (_, n) => `<p>${sentence(n)}</p>`);
  paragraphs.splice(where === 'amid' ? 2 : 8, 0, html);
  const { leftOut } = readPage(
    `<html><head><title>Rain closes the harbour</title><meta name="author" content="Ann Lee"></head>
     <body><article><h1>Rain closes the harbour</h1>${paragraphs.join('\n')}</article></body></html>`,
  );
  const text = (html.split(/<\/(?:h2|h3|p)>/)[0] ?? '').replace(/<[^>]*>/g, '').slice(0, 20);
  return leftOut.find((left) => left.text.startsWith(text))?.rule;
}

describe('lines that are furniture', () => {
  it.each([
    ['<p>Advertisement</p>', 'advertisement'],
    ['<p>Story continues below advertisement</p>', 'advertisement'],
    ['<p>Publicidad</p>', 'advertisement'],
    ['<p>Share this article</p>', 'share bar'],
    ['<p>Follow us on Facebook</p>', 'share bar'],
    ['<p>12 comments</p>', 'share bar'],
    ['<p>View this post on Instagram</p>', 'link to a post'],
    ['<p>3 hours ago</p>', 'date or age'],
    ['<p>28 April 2025, 10:30 BST</p>', 'date or age'],
    ['<p>Last updated: Mon 28 Apr 2025 10.30 BST</p>', 'date or age'],
    ['<p>Published 28 April 2025 by the news desk</p>', 'date or age'],
    ['<p>5 min read</p>', 'date or age'],
    ['<p>Photograph: A Person/The Example</p>', 'credit'],
    ['<p>The harbour wall on Monday (AP Photo/A Person)</p>', 'credit'],
    ['<p>Getty Images</p>', 'credit'],
    ['<p><a href="/a">Read more: Storm takes the roof off</a></p>', 'read more'],
    ['<p>READ MORE: <a href="/a">Storm takes the roof off the town hall</a></p>', 'read more'],
    ['<p>Lire aussi : <a href="/a">La tempête emporte le toit</a></p>', 'read more'],
    ['<p><a href="/a"><strong>STORM TAKES THE ROOF OFF THE TOWN HALL</strong></a></p>', 'link to elsewhere'],
    ['<p>Sign up for our newsletter and get the news every morning.</p>', 'newsletter or subscription'],
    ['<p>The Daily Briefing newsletter brings you the news. Sign up here.</p>', 'newsletter or subscription'],
    ['<p>Follow Ann Lee on X: @annlee</p>', 'contact'],
    ['<p>Filed under: <a href="/t">Ports</a>, <a href="/u">Rain</a></p>', 'tags'],
    ['<p>© 2025 The Daily Example. All rights reserved.</p>', 'copyright'],
    ['<h2>Rain closes the harbour</h2>', 'title, again'],
  ])('%s', (html, rule) => {
    expect(ruleFor(html)).toBe(rule);
  });

  it.each(['By Tom Reyes', 'Ann Lee, Eastport'])('who wrote it, before it starts: %s', (text) => {
    const { leftOut } = readPage(
      `<html><head><title>Rain</title><meta name="author" content="Ann Lee"></head><body><article><h1>Rain</h1>
       <p>${text}</p>${Array.from({ length: 8 }, (_, n) => `<p>${sentence(n)}</p>`).join('')}</article></body></html>`,
    );
    expect(leftOut).toContainEqual({ text, rule: 'byline' });
  });

  it('what the outlet says of its writer, at the end', () => {
    expect(ruleFor('<p>Ann Lee is a reporter for The Daily Example.</p>', 'end')).toBe('about the writer');
  });

  it('what follows a heading that announces other stories, at the end', () => {
    const links = '<h3>Related stories</h3><p><a href="/a">Storm takes the roof off the town hall</a></p>';
    expect(ruleFor(links, 'end')).toBe('related links');
  });
});

describe('lines that are the story', () => {
  it.each([
    ['a short answer', '<p>“No,” she said.</p>'],
    ['a sentence about a share', '<p>Shares in the port fell by a tenth on Monday.</p>'],
    [
      'a sentence that begins with a date',
      '<p>On 28 April 2025 the harbour was closed for the first time.</p>',
    ],
    ['a heading that is a date, as in a timeline', '<h2>28 April 2025</h2><p>The harbour is closed.</p>'],
    [
      'a sentence that begins with a furniture word',
      '<p>More from the north came the ships that wait now.</p>',
    ],
    [
      'a sentence about related things',
      '<p>Related costs, he added, rose twice as fast as the port’s own.</p>',
    ],
    [
      'a sentence about an advertisement',
      '<p>The advertisement was withdrawn after a day, the port said.</p>',
    ],
    [
      'a sentence about a newsletter',
      '<p>He wrote in the newsletter of the port that the wall would hold.</p>',
    ],
    [
      'a quotation with an offer in it',
      '<p>“Sign up for the newsletter of the port,” he told the crowd.</p>',
    ],
    [
      'a sentence that is mostly a link',
      '<p><a href="/report">The report that the port published on Monday</a> says that the wall is safe.</p>',
    ],
    [
      'a sentence that is a link',
      '<p><a href="/report">The wall is safe, the port said in its report on Monday.</a></p>',
    ],
    [
      'a sentence that speaks of the writer amid the story',
      '<p>Ann Lee is a reporter who was there when the wall was built.</p>',
    ],
    ['a location line', '<p>NORDHAVEN (AP) — The port is closed.</p>'],
    ['a name, via an agency', '<p>The port confirmed the news via Twitter.</p>'],
    ['an item of a list', '<ul><li>14 ships wait</li></ul>'],
  ])('%s', (_, html) => {
    expect(ruleFor(html)).toBeUndefined();
  });
});
