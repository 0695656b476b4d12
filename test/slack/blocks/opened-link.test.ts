import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/slack/blocks/text-fragment.ts';
import type { Story } from '../../../src/story/story.ts';
import { chromiumMissing, launch } from '../../workspace/chromium.ts';

if (chromiumMissing) console.warn(`Skipped: links opened in a browser, ${chromiumMissing}.`);

interface Case {
  readonly name: string;
  /** As the story has them; the stretch that is linked stands between ⟦ and ⟧. */
  readonly blocks: readonly string[];
  /** How the page writes its blocks, where it is not as the story does. */
  readonly html?: readonly string[];
  /** What the link may leave out at the ends, or beyond the first block. */
  readonly lit?: string;
  readonly title?: string;
  /** After the address of the page. */
  readonly hash?: string;
}

const long =
  'the council, which met on Tuesday behind closed doors, heard the harbour master, three skippers and two engineers,';

const cases: readonly Case[] = [
  { name: 'a plain sentence', blocks: ['First one. ⟦The mayor closed the harbour bridge.⟧ Last one.'] },
  { name: 'straight quotation marks', blocks: ['⟦"We will not wait," she said.⟧ It was late.'] },
  { name: 'curly quotation marks', blocks: ['⟦“We will not ‘wait’,” she said.⟧ It was late.'] },
  { name: 'guillemets', blocks: ['⟦« Nous n’attendrons pas », a dit la maire.⟧ Il était tard.'] },
  { name: 'dashes', blocks: ['One. ⟦The bridge — built in 1932 – is closed, full-stop.⟧ Two.'] },
  { name: 'a hyphen at an end', blocks: ['One. ⟦Post-war bridges need new, non-slip co-⟧ operation.'] },
  { name: 'commas', blocks: ['One. ⟦Boats, nets, ropes, and, above all, time.⟧ Two.'] },
  { name: 'an ampersand', blocks: ['One. ⟦Park & Sons & Co. won the contract.⟧ Two.'] },
  { name: 'per cent', blocks: ['One. ⟦Prices rose 3.5% to 100%25 of %41 last year.⟧ Two.'] },
  {
    name: 'signs of addresses',
    blocks: ['One. ⟦See https://example.org/a?b=c#d+e;f=:~:text=g for more.⟧ Two.'],
  },
  { name: 'brackets', blocks: ['One. ⟦It [the bridge] (built 1932) <is> {closed}.⟧ Two.'] },
  {
    name: 'apostrophes',
    blocks: ["One. ⟦It didn't, it won't, and the mayor's office says it'll never.⟧ Two."],
  },
  { name: 'abbreviations', blocks: ['One. ⟦The U.S. Navy sent Lt. Col. J.P. Ray to D.C. on Monday.⟧ Two.'] },
  { name: 'money', blocks: ['One. ⟦It cost £2bn (€2.3bn), or $2.6bn.⟧ Two.'] },
  { name: 'an ellipsis', blocks: ['One. ⟦“Well … we’ll see…”⟧ Two.'] },
  { name: 'diacritics', blocks: ['One. ⟦Zoë Šimečková met Zelenskyy’s envoy in Łódź.⟧ Two.'] },
  { name: 'decomposed diacritics', blocks: ['One. ⟦Zoe\u0308 met Jose\u0301 in the cafe\u0301.⟧ Two.'] },
  { name: 'Cyrillic', blocks: ['Перше. ⟦«Міст закрито», — сказала мерка.⟧ Третє.'] },
  { name: 'Arabic', blocks: ['الأول. ⟦أغلقت السلطات الميناء يوم الاثنين.⟧ الثالث.'] },
  { name: 'Chinese', blocks: ['第一句。⟦市长星期一关闭了港口大桥。⟧第三句。'] },
  { name: 'Japanese', blocks: ['最初の文。⟦市長は月曜日に橋を閉鎖した。⟧最後の文。'] },
  { name: 'an emoji', blocks: ['One. ⟦The mayor wrote: closed 🚧 until May 🙏 thanks.⟧ Two.'] },
  { name: 'one word', blocks: ['⟦“Yes.”⟧', 'Yesterday was another day.'], lit: 'Yes.”' },
  {
    name: 'the second of two',
    blocks: ['It is closed. Why? Rain.', 'The mayor spoke. ⟦It is closed.⟧ She left.'],
  },
  {
    name: 'the first of two',
    blocks: ['The mayor spoke. ⟦It is closed.⟧ She left.', 'It is closed. Why? Rain.'],
  },
  {
    name: 'the second of two in a paragraph',
    blocks: ['He said it. She said it. They left. He said it. ⟦She said it.⟧ All stayed.'],
  },
  {
    name: 'the whole of a repeated paragraph',
    blocks: ['“No comment.” He left.', '⟦“No comment.”⟧', 'They left.'],
    lit: '“No comment.”',
  },
  {
    name: 'the last paragraph, which is repeated',
    blocks: ['They left. “No comment.”', 'It is over.', '⟦“No comment.”⟧'],
    lit: '“No comment.”',
  },
  {
    name: 'the first paragraph, which is repeated',
    blocks: ['⟦“No comment.”⟧', 'It is over.', '“No comment.” They left.'],
    lit: 'No comment.”',
  },
  {
    name: 'accents that are all that differs',
    blocks: ['The resume came. So did he.', 'They read it. ⟦The résumé came.⟧ So did she.'],
  },
  {
    name: 'a question between quotation marks, twice',
    blocks: ['He asked, “Why now?” and left.', 'She asked, ⟦“Why now?”⟧ and stayed.'],
  },
  {
    name: 'a headline that says the same',
    blocks: ['One. ⟦Harbour bridge closed.⟧ Two.'],
    title: 'Harbour bridge closed',
  },
  {
    name: 'the same in capitals',
    blocks: ['THE BRIDGE IS CLOSED. No more.', 'One. ⟦The bridge is closed.⟧ Two.'],
  },
  {
    name: 'a long sentence',
    blocks: [
      `Before that nothing was heard. ⟦On Tuesday ${long} and then ${long} said the clerk.⟧ Nothing after.`,
    ],
  },
  {
    name: 'a long sentence whose end stands in it before',
    blocks: [
      `⟦The clerk said it was late, ${long} and the clerk said it was late; ${long} the clerk said it was late.⟧ End.`,
    ],
  },
  {
    name: 'two long sentences that begin alike',
    blocks: [
      `The council of the town of Eastport met on Tuesday, and ${long} went home. ⟦The council of the town of Eastport met on Tuesday, and ${long} stayed.⟧`,
    ],
  },
  {
    name: 'two paragraphs, the first of which is shown',
    blocks: ['Start. ⟦“We will not wait.', 'It starts Monday,” she said.⟧ End.'],
    lit: 'We will not wait',
  },
  {
    name: 'inline markup',
    blocks: ['One. ⟦The mayor closed the bridge on Monday.⟧ Two.'],
    html: ['One. The <b>mayor</b> closed <a href="/x">the <i>bri</i>dge</a> on&nbsp;Monday. Two.'],
  },
  {
    name: 'white space',
    blocks: ['One. ⟦The mayor closed the bridge on Monday.⟧ Two.'],
    html: ['One. The mayor\n      closed   the bridge\ton\n\nMonday. Two.'],
  },
  {
    name: 'soft hyphens',
    blocks: ['One. ⟦The municipality closed the bridge.⟧ Two.'],
    html: ['One. The munici&shy;pality closed the bridge. Two.'],
  },
  {
    name: 'an address with a place of its own',
    blocks: ['One. ⟦The mayor closed the bridge.⟧ Two.'],
    hash: '#story',
  },
];

const marks = /[⟦⟧]/g;
const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Paragraphs far from each other, so that a place is scrolled to or it is not seen. */
const pageOf = ({ blocks, html, title = 'A page' }: Case): string => `<!doctype html><html><head>
  <meta charset="utf-8"><title>${title}</title><style>
  body { margin: 40px; font: 20px/1.6 serif; width: 800px } p, h1 { margin: 1500px 0; font-size: 20px }
  ::target-text { background: rgb(255, 0, 255); color: rgb(255, 0, 255) }</style></head><body>
  <h1>${escapeHtml(title)}</h1>
  ${(html ?? blocks.map((block) => escapeHtml(block.replace(marks, '')))).map((block) => `<p>${block}</p>`).join('\n')}
  </body></html>`;

const spaced = (blocks: readonly string[]) => blocks.join('\n\n');

function storyOf({ blocks, title = 'A page' }: Case, url: string): Story {
  const plain = blocks.map((block) => block.replace(marks, ''));
  const starts = plain.map((_, index) => spaced([...plain.slice(0, index), '']).length);
  return {
    ...{ id: 's', title, outlet: 'O', url, deduced: {}, captions: [], body: spaced(plain) },
    blocks: plain.map((block, index) => {
      const start = starts[index] ?? 0;
      return { kind: 'paragraph', start, end: start + block.length };
    }),
  };
}

function spanOf({ blocks }: Case) {
  const text = spaced(blocks);
  const start = text.indexOf('⟦');
  return { start, end: text.indexOf('⟧') - 1 };
}

/** The words that a browser lights up: without the marks at the ends. */
const wordsOf = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');

interface Lit {
  /** Share of the words' boxes that is lit. */
  readonly covered: number;
  /** Lit pixels elsewhere. */
  readonly outside: number;
  readonly text: string;
}

async function litIn(page: Page, block: number, from: number, length: number): Promise<Lit> {
  const png = (await page.screenshot()).toString('base64');
  await page.addScriptTag({ path: 'test/slack/blocks/lit.js' });
  return page.evaluate<Lit>(`lit(${JSON.stringify({ png, block, from, length })})`);
}

describe.skipIf(chromiumMissing)('a link, opened in Chromium, lights up the words', () => {
  let server: Server;
  let base: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const index = Number(request.url?.slice(1).split('?')[0]);
      const found = cases[index];
      response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(found && pageOf(found));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 900, height: 500 } });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each(cases.map((each, index) => ({ ...each, index })))('$name', async (each) => {
    const story = storyOf(each, `${base}/${each.index}?from=a&to=b${each.hash ?? ''}`);
    const span = spanOf(each);
    const words = each.lit ?? wordsOf(story.body.slice(span.start, span.end));
    const start = story.body.indexOf(words, span.start);
    const block = story.blocks.findIndex((one) => one.start <= start && start < one.end);
    // As a press of the link does, and not as a move within one page does.
    await page.goto('about:blank');
    await page.goto(linkTo(story, span) ?? '');
    await page.waitForTimeout(100);
    const from = start - (story.blocks[block]?.start ?? 0);
    const { covered, outside, text } = await litIn(page, block, from, words.length);
    const bare = (some: string) => some.replace(/[\s\u00ad]+/g, '');
    expect(bare(text)).toBe(bare(words));
    const found = { outside, isCovered: covered > 0.6 };
    expect(found, `${linkTo(story, span)} ${covered}`).toEqual({ outside: 0, isCovered: true });
  });
});
