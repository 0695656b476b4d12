import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { harbourBody, harbourStory, minute, start, syndicated } from './fixtures.ts';
import { describeOnBoth } from './on-both.ts';

describeOnBoth('stories', (fresh) => {
  let store: Store;
  let team: string;
  beforeEach(() => {
    ({ store, team } = fresh());
  });

  test('a story comes back as it went in, to the letter', async () => {
    expect(await store.stories.put(team, harbourStory(), start)).toEqual({
      outcome: 'new',
      id: 'harbour',
      version: 1,
    });
    expect(await store.stories.get(team, 'harbour')).toEqual({
      ...harbourStory(),
      version: 1,
      added: start,
      updated: start,
    });
  });

  test('facts that a publisher did not give stay absent', async () => {
    const { byline: _, url: __, published: ___, ...bare } = harbourStory();
    await store.stories.put(team, bare, start);
    expect(Object.keys((await store.stories.get(team, 'harbour')) ?? {})).not.toContain('url');
    expect(await store.stories.list(team)).toEqual([
      expect.not.objectContaining({ byline: expect.anything() }),
    ]);
  });

  test('text that databases do not take comes back to the letter all the same', async () => {
    const hard = 'Zoë: “שלום”\u2028\u0000 \ud800 👩‍👩‍👧';
    const story = harbourStory({ title: hard, body: hard, captions: [hard] });
    await store.stories.put(team, story, start);
    expect(await store.stories.get(team, 'harbour')).toMatchObject(story);
  });

  test('any text comes back to the letter', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(text, text, async (title, body) => {
        n += 1;
        const story = harbourStory({ id: `any-${n}`, url: `https://any.example/${n}`, title, body });
        await store.stories.put(team, story, start);
        expect(await store.stories.get(team, story.id)).toMatchObject(story);
      }),
      { numRuns: 25 },
    );
  });

  test('files of one name: an edited text is a version, another story is another', async () => {
    const { url: _, ...file } = harbourStory();
    const put = (body: string, title = file.title) =>
      store.stories.put(team, { ...file, title, body }, start);
    await put(harbourBody);
    expect(await put(harbourBody.replace('six', 'eight'))).toMatchObject({ outcome: 'version', version: 2 });
    const whale = 'A whale came ashore at Dunmore on Friday, the coast guard said.';
    expect(await put(whale, 'Whale ashore')).toEqual({ outcome: 'new', id: 'harbour-2', version: 1 });
    expect(await put(whale, 'Whale ashore')).toEqual({ outcome: 'unchanged', id: 'harbour-2', version: 1 });
    expect(await store.stories.get(team, 'harbour')).toMatchObject({ title: file.title, version: 2 });
  });

  test('a text without an address does not take the place of a story that has one', async () => {
    await store.stories.put(team, harbourStory(), start);
    const { url: _, ...file } = harbourStory({ outlet: 'unknown' });
    await store.stories.put(team, file, start);
    expect(await store.stories.get(team, 'harbour')).toMatchObject({
      outlet: harbourStory().outlet,
      version: 1,
    });
  });

  test('teams do not see each other', async () => {
    await store.stories.put(team, harbourStory(), start);
    expect(await store.stories.get(`${team}-other`, 'harbour')).toBeUndefined();
    expect(await store.stories.list(`${team}-other`)).toEqual([]);
    expect(await store.stories.search(`${team}-other`, ['harbour'], 10)).toEqual([]);
    expect(await store.stories.put(`${team}-other`, syndicated, start)).toMatchObject({ outcome: 'new' });
  });

  const corrected = harbourBody.replace('six weeks', 'eight weeks');

  test('read again: the same is unchanged, a change is a version, the old one stays', async () => {
    await store.stories.put(team, harbourStory(), start);
    expect(await store.stories.put(team, harbourStory(), start + minute)).toMatchObject({
      outcome: 'unchanged',
      version: 1,
    });
    expect(
      await store.stories.put(team, harbourStory({ body: corrected }), start + 2 * minute),
    ).toMatchObject({ outcome: 'version', version: 2 });
    expect((await store.stories.get(team, 'harbour'))?.body).toBe(corrected);
    expect((await store.stories.get(team, 'harbour', 1))?.body).toBe(harbourBody);
    expect((await store.stories.versions(team, 'harbour')).map(({ added }) => added)).toEqual([
      start,
      start + 2 * minute,
    ]);
  });

  test('a date of change alone makes no version', async () => {
    await store.stories.put(team, harbourStory(), start);
    const touched = harbourStory({ modified: '2025-04-28T12:00:00Z' });
    expect(await store.stories.put(team, touched, start)).toMatchObject({ outcome: 'unchanged' });
  });

  test.each([
    ['with tracking', 'https://www.gazette.example/news/harbour/?utm_source=feed#top'],
    ['for phones', 'http://m.gazette.example/news/harbour'],
  ])('the same page %s is the same story, whatever id it comes under', async (_, url) => {
    await store.stories.put(team, harbourStory(), start);
    const again = harbourStory({ id: 'other', url, body: corrected });
    expect(await store.stories.put(team, again, start)).toEqual({
      outcome: 'version',
      id: 'harbour',
      version: 2,
    });
  });

  test('one id for two pages: the second gets an id of its own', async () => {
    await store.stories.put(team, harbourStory(), start);
    const other = harbourStory({ url: 'https://gazette.example/sport', body: 'A wholly different story.' });
    expect(await store.stories.put(team, other, start)).toMatchObject({ outcome: 'new', id: 'harbour-2' });
  });

  test('a syndicated copy is linked, not doubled, and found under its own id', async () => {
    await store.stories.put(team, harbourStory(), start);
    const copy = { outcome: 'copy', id: 'westport-quay', version: 1, of: 'harbour' };
    expect(await store.stories.put(team, syndicated, start)).toEqual(copy);
    expect(await store.stories.put(team, syndicated, start + minute)).toEqual(copy);
    expect(await store.stories.count(team)).toBe(1);
    expect((await store.stories.get(team, 'westport-quay'))?.id).toBe('harbour');
    expect(await store.stories.copies(team, 'harbour')).toEqual([
      {
        ...{ id: 'westport-quay', outlet: 'Coast Wire', title: syndicated.title, url: syndicated.url },
        ...{ published: '2025-04-29', shared: 1, added: start },
      },
    ]);
  });

  test('put by several at once, a story is one story and its copies are copies', async () => {
    const again = await Promise.all(
      [1, 2, 3, 4].map((n) => store.stories.put(team, harbourStory({ id: `h${n}` }), start)),
    );
    expect(again.map(({ outcome }) => outcome).toSorted()).toEqual(['new', ...Array(3).fill('unchanged')]);
    const copies = await Promise.all(
      [1, 2, 3].map((n) => store.stories.put(team, { ...syndicated, url: `https://c${n}.example/` }, start)),
    );
    expect(copies.map(({ outcome }) => outcome)).toEqual(Array(3).fill('copy'));
    expect(new Set(copies.map(({ id }) => id)).size).toBe(3);
    expect(await store.stories.count(team)).toBe(1);
  });

  test('the newest first, page by page', async () => {
    for (const n of [1, 2, 3])
      await store.stories.put(
        team,
        harbourStory({ id: `s${n}`, url: `https://a.example/${n}`, body: `Story ${n}.` }),
        start + n,
      );
    const ids = async (page: { limit: number; offset?: number }) =>
      (await store.stories.list(team, page)).map(({ id }) => id);
    expect(await ids({ limit: 2 })).toEqual(['s3', 's2']);
    expect(await ids({ limit: 2, offset: 2 })).toEqual(['s1']);
    expect((await store.stories.many(team, ['s1', 'none', 's3'])).map(({ id }) => id)).toEqual(['s1', 's3']);
  });

  test.each([
    ['harbour', 'its id'],
    ['https://gazette.example/news/harbour', 'its address'],
    ['CLOSE for', 'words of its title'],
  ])('found by %s', async (words) => {
    await store.stories.put(team, harbourStory(), start);
    expect((await store.stories.find(team, words, 5)).map(({ id }) => id)).toEqual(['harbour']);
  });

  test.each(['100%', '_', "'", '\\'])('%s finds only titles that hold it', async (words) => {
    await store.stories.put(team, harbourStory(), start);
    expect(await store.stories.find(team, words, 5)).toEqual([]);
  });

  test('search proposes the paragraph, as a span of the latest version', async () => {
    await store.stories.put(team, harbourStory(), start);
    await store.stories.put(team, harbourStory({ body: corrected }), start + minute);
    const [hit] = await store.stories.search(team, ['boats', 'landing'], 10);
    expect(hit).toMatchObject({ story: 'harbour', version: 2, block: 2 });
    expect(corrected.slice(hit?.start, hit?.end)).toMatch(/^About 40 fishing boats/);
    expect(await store.stories.search(team, ['six'], 10)).toEqual([]);
  });

  test.each([[[]], [['"']], [['*', 'AND (']], [["'; drop table stories"]], [['the']]])(
    'search takes any words: %j',
    async (terms) => {
      await store.stories.put(team, harbourStory(), start);
      await expect(store.stories.search(team, terms, 10)).resolves.toBeInstanceOf(Array);
    },
  );

  test('what is not a story is refused, and nothing of it stays', async () => {
    const broken = { ...harbourStory(), blocks: [{ kind: 'paragraph', start: -1, end: 3 }] } as never;
    await expect(store.stories.put(team, broken, start)).rejects.toThrow();
    expect(await store.stories.count(team)).toBe(0);
  });
});
