import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Trip } from '../slack/trip.ts';
import { botWithPage, receiveDigest } from './bot.ts';
import { chromiumMissing, launch } from './chromium.ts';

if (chromiumMissing) console.warn(`Skipped: the browser test of the workspace, ${chromiumMissing}.`);

/** WCAG 2.1 A and AA, and good practice. One rule cannot hold: the library that draws blocks repeats an id. */
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  rules: { 'duplicate-id': { enabled: false } },
};

const first = { timeout: 120_000 }; // the first visit builds the page

describe.skipIf(chromiumMissing)('the page of the workspace, driven in Chromium', first, () => {
  let browser: Browser;
  let bot: Trip;
  let page: Page;
  const mistakes: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  beforeEach(async () => {
    bot = await botWithPage();
    page = await browser.newPage();
    page.on('pageerror', (error) => mistakes.push(error.message));
    page.on('console', (line) => line.type() === 'error' && mistakes.push(line.text()));
    await page.goto(bot.workspace.pageUrl, { timeout: 90_000 });
    await page.getByText('Verbatim is connected').waitFor();
  }, 120_000);

  afterEach(async () => {
    await page.close();
    await bot.close();
    expect(mistakes.splice(0)).toEqual([]);
  });

  const field = (name: string): Locator => page.getByRole('textbox', { name });
  const channel = (): Locator => page.getByRole('log', { name: 'Messages in #newsroom' });
  const write = async (into: string, text: string) => {
    await field(into).fill(text);
    await field(into).press('Enter');
  };

  const fromPage = async <T>(path: string): Promise<T> =>
    (await (await fetch(new URL(path, bot.workspace.pageUrl))).json()) as T;
  const bodyOf = async ({ id }: { id: string }): Promise<string> =>
    (await fromPage<{ body: string }>(`/ui/stories/${id}`)).body;

  /** Every quotation that is shown stands so in one of the stories. */
  async function expectVerbatim(where: Locator): Promise<void> {
    const quotes = await where.locator('blockquote').allTextContents();
    const bodies = await Promise.all((await fromPage<{ id: string }[]>('/ui/stories')).map(bodyOf));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(bodies.join('\n')).toContain(quote.trim());
  }

  async function expectAccessible(): Promise<void> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(rules)})`);
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(found).toEqual([]);
  }

  it('says that it is a stand-in', async () => {
    expect(await page.getByRole('banner').textContent()).toContain('Local stand-in for Slack');
    await expectAccessible();
  });

  it('completes a command, answers for the asker alone, shows the context and shares', async () => {
    await field('Message #newsroom').pressSequentially('/ho');
    expect(await page.getByRole('listbox').getByRole('option', { selected: true }).textContent()).toContain(
      '/how',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.type('many troops');
    await page.keyboard.press('Enter');
    const answer = page
      .getByRole('article', { name: /^Verbatim/ })
      .filter({ hasText: 'Only visible to you' });
    await answer.waitFor();
    expect(await answer.locator('blockquote').textContent()).toContain('14,000 troops');
    await expectVerbatim(answer);
    await expectAccessible();

    await answer.getByRole('button', { name: 'Context' }).press('Enter');
    const modal = page.getByRole('dialog');
    await modal.waitFor();
    await expectVerbatim(modal);
    await expectAccessible();
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').textContent()).toBe('Context');

    await answer.getByRole('button', { name: 'Share to channel' }).click();
    const shared = channel().getByRole('article').filter({ hasNotText: 'Only visible to you' });
    await shared.waitFor();
    expect(await shared.textContent()).toContain('You');
    await expectVerbatim(shared);
  });

  it('hands /who to the bot, and says that Slack would not', async () => {
    await write('Message #newsroom', '/who said they are heroes');
    await page.getByText('Slack keeps').waitFor();
    const answer = page.getByRole('article', { name: /^Verbatim/ });
    await answer.waitFor();
    expect(await answer.textContent()).toContain('heroes');
  });

  it('answers a mention once, in its thread, and follow-ups there', async () => {
    await field('Message #newsroom').pressSequentially('@ver');
    await page.keyboard.press('Enter');
    await page.keyboard.type('what did Rubio say about talks?');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^1 reply/ }).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    const replies = thread.getByRole('article', { name: /^Verbatim/ });
    await expectVerbatim(replies);
    await expectAccessible();
    await field('Reply …').fill('@verbatim how many troops?');
    await field('Reply …').press('Enter');
    await replies.nth(1).waitFor();
    expect(await replies.count()).toBe(2);
    await page.keyboard.press('Escape');
    await thread.waitFor({ state: 'detached' });
  });

  it('answers in the direct message, without a mention', async () => {
    await page.getByRole('link', { name: 'Verbatim' }).click();
    await write('Message Verbatim', 'how many troops were sent?');
    const answer = page.getByRole('article', { name: /^Verbatim/ });
    await answer.waitFor();
    await expectVerbatim(answer);
    await expectAccessible();
  });

  it('shows the Home tab that the bot publishes', async () => {
    await page.getByRole('link', { name: 'Verbatim' }).click();
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    const home = page.getByRole('region', { name: 'Home' });
    await home.getByRole('heading').first().waitFor();
    expect(await home.textContent()).toContain('North Korea makes first public admission');
    await expectAccessible();
  });

  it('sets up a digest, shows it before, receives it, and answers about an item in its thread', async () => {
    await write('Message #newsroom', '/digest');
    await page.getByRole('button', { name: 'Set up' }).click();
    const form = page.getByRole('dialog', { name: 'Daily digest' });
    await form.getByRole('textbox', { name: 'Time', exact: true }).fill('soon');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByRole('alert').first().waitFor();
    await expectAccessible();
    await form.getByRole('textbox', { name: 'Time', exact: true }).fill('07:15');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Preview' }).last().click();
    const preview = channel().getByRole('article').filter({ hasText: 'Ask about this' });
    await preview.first().waitFor();
    await expectVerbatim(preview.first());

    await receiveDigest(bot);
    const digest = channel().getByRole('article').filter({ hasNotText: 'Only visible to you' });
    await digest.waitFor();
    await expectVerbatim(digest);
    await expectAccessible();

    await digest.getByRole('button', { name: 'Ask about this' }).first().click();
    await page.getByRole('textbox', { name: 'Your question' }).fill('how many troops?');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await digest.getByRole('button', { name: /repl/ }).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText('14,000 troops').last().waitFor();
    await expectVerbatim(thread.getByRole('article').last());
  });

  it('draws what its library of blocks cannot: a number in a table', async () => {
    const cells = [[{ type: 'raw_text', text: 'Troops' }], [{ type: 'raw_number', value: 14_000 }]];
    const table = { type: 'table', rows: cells };
    await bot.app.client.apiCall('chat.postMessage', {
      channel: 'C0NEWSROOM',
      text: 'Figures',
      blocks: [table],
    });
    await channel().getByRole('cell', { name: '14000' }).waitFor();
  });

  it('shows plain text as it stands', async () => {
    const text = 'Not added. http://127.0.0.1:1/x: closed at 10:30: _no_ *mark* :smile:';
    const plain = { type: 'plain_text', text, emoji: false };
    await bot.app.client.apiCall('chat.postMessage', {
      channel: 'C0NEWSROOM',
      text: 'Plain',
      blocks: [
        { type: 'header', text: plain },
        { type: 'section', text: plain },
        { type: 'context', elements: [plain] },
        { type: 'table', rows: [[{ type: 'raw_text', text }]] },
      ],
    });
    const shown = channel().getByText(text, { exact: true });
    await shown.nth(3).waitFor();
    expect(await shown.count()).toBe(4);
  });

  it('refuses a command in a thread and an unknown one, as Slack does', async () => {
    await write('Message #newsroom', '/nonsense');
    await page.getByText('is not a valid command').waitFor();
    await write('Message #newsroom', 'Good morning');
    await channel().getByText('Good morning').hover();
    await page.getByRole('button', { name: 'Reply in thread' }).first().click();
    await write('Reply …', '/how many troops');
    await page.getByText('is not supported in threads').first().waitFor();
  });

  it('colours who said what in a story', async () => {
    await page.getByRole('link', { name: /North Korea/ }).click();
    const body = page.getByRole('article');
    await body.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible();
    const marked = body.locator('mark.content[tabindex]').first();
    await marked.focus();
    const card = page.getByRole('complementary', { name: 'Attribution' });
    expect(await card.textContent()).toMatch(/Source/);
    expect(await card.locator('blockquote').textContent()).toContain(await marked.textContent());
  });
});
