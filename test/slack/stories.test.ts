import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addFromWeb } from '../../src/ingest/add.ts';
import { createReader, type Reader } from '../../src/ingest/read.ts';
import { direct, newsroom, type Trip, team, trip } from './trip.ts';

const page = `<html lang="en"><head><title>Rain closes the harbour</title></head><body><article>
  <h1>Rain closes the harbour</h1>
  <p>The harbour was closed on Monday after three days of rain, and fourteen ships are waiting outside.</p>
  <p>“We will not open before the wall is safe,” said Jo Brand, the master of the harbour, at the gate.</p>
  <p>The last time the harbour closed was in 1998, when a ship lay across the entry for nine long days.</p>
  </article><div class="comments"><p>I say that it is all “nonsense”, and I live at the wall.</p></div>
  </body></html>`;

let server: Server;
let reader: Reader;
let address: string;
let bot: Trip;

beforeAll(async () => {
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rain`;
  reader = createReader({ allowedHosts: ['127.0.0.1'] });
});
afterAll(async () => {
  await reader.close();
  server.close();
});

beforeEach(async () => {
  const now = Date.now;
  bot = await trip({ app: { add: (request) => addFromWeb({ reader, store: bot.store, now }, request) } });
});
afterEach(() => bot.close());

describe('/verbatim add', () => {
  it('says what was read, deduced and left out', async () => {
    const { text } = await bot.say(`/verbatim add ${address}`);
    expect(text).toContain('Added: Rain closes the harbour');
    expect(text).toContain('1 quotation by Jo Brand');
    expect(text).toMatch(/left out: .*comments/);
    expect(text).toContain('quotation marks: 2 of the page’s 4');
    expect(text).not.toContain('nonsense');
    expect((await bot.say(`/verbatim add ${address}`)).text).toContain('here already, unchanged');
  });

  it.each([
    ['add', 'Add which page? For example: /verbatim add https://'],
    ['add ftp://files.example/x', '“ftp://files.example/x” is no web address: it has to start with https://'],
    ['add file:///etc/passwd', 'is no web address'],
    ['add https://a.example/x https://a.example/y', 'One address at a time'],
    ['add http://127.0.0.2:1/x', 'Not added. http://127.0.0.2:1/x: 127.0.0.2 is in a private network'],
    ['add nowhere.invalid/x', 'Not added. https://nowhere.invalid/x: '],
  ])('/verbatim %s: %s', async (typed, said) => {
    expect((await bot.say(`/verbatim ${typed}`)).text).toContain(said);
    expect(await bot.store.stories.count(team)).toBe(1);
  });
});

describe('the stories that a channel asks', () => {
  const quoted = async (question: string, channel = newsroom) =>
    JSON.stringify((await bot.say(question, { channel })).blocks);

  it('are all, also after it added one of its own', async () => {
    await bot.say(`/verbatim add ${address}`);
    expect(await quoted('/how many ships are waiting')).toContain('fourteen ships');
    expect(await quoted('/how many troops did North Korea send')).toContain('14,000 troops');
    expect((await bot.say('/verbatim stories')).text).toContain('2 stories answer here');
    expect((await bot.say('/verbatim speakers in rain closes')).text).toContain('Jo Brand');
    expect((await bot.say('/verbatim figures in rain closes')).text).toContain('three days');
    expect((await bot.say('/verbatim figures')).text).toContain('One other story answers here');
    expect((await bot.say('/verbatim figures in rian')).text).toContain('Did you mean this one?');
    expect((await bot.say('/verbatim figuers')).text).toContain('Did you mean /verbatim figures?');
    expect((await bot.say('/verbatim figures in nothing')).text).toContain('No story is called “nothing”');
    expect((await bot.say('/verbatim stories', { channel: direct })).text).toContain('2 stories answer here');
  });

  it('are one that is chosen, until all are asked again', async () => {
    await bot.say(`/verbatim add ${address}`);
    expect((await bot.say('/verbatim use rain closes')).text).toContain('alone. /verbatim use all');
    expect(await quoted('/how many troops did North Korea send')).not.toContain('14,000');
    const list = await bot.say('/verbatim stories');
    expect(list.text).toMatch(/^Questions here ask one story of 2\n\n▸ Rain closes the harbour/);
    expect(list.text).toContain('North Korea makes');
    expect((await bot.press(list, 'ask')).text).toContain('ask all 2 stories again');
    expect(await quoted('/how many troops did North Korea send')).toContain('14,000 troops');
    expect((await bot.say('/verbatim stories')).text).toContain('2 stories answer here');
  });

  it('are named where none of them answers: how many, the nearest, and the one in use', async () => {
    await bot.say(`/verbatim add ${address}`);
    const none = await bot.say('/how many tanks did North Korea send');
    expect(none.text).toMatch(/^Not in the 2 stories that I asked\. The nearest is “North Korea makes/);
    expect(none.text).toContain('it gives no figure for “tanks”');
    expect(none.text).not.toContain('14,000');
    await bot.say('/verbatim use rain closes');
    const alone = await bot.say('/how many tanks did North Korea send');
    expect(alone.text).toContain('Questions here ask “Rain closes the harbour” alone');
    expect((await bot.press(alone, 'ask')).text).toContain('ask all 2 stories again');
  });

  it('a name that is misspelt chooses nothing, and offers what was probably meant', async () => {
    const said = await bot.say('/verbatim use norht korea');
    expect(said.text).toContain('No story is called “norht korea”');
    expect(await bot.store.channels.current(team, newsroom)).toBeUndefined();
    expect((await bot.press(said, 'use_story')).text).toContain('are now about “North Korea');
  });
});
