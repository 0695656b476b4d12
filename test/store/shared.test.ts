import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { SHARED_TEAM, type Store } from '../../src/store/store.ts';
import { databases, type TestDatabase } from './databases.ts';
import { harbourStory, minute, start } from './fixtures.ts';

describe.each(databases)('shared stories in $store', ({ create }) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await openStore(database.location);
    await store.stories.put(SHARED_TEAM, harbourStory(), start);
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  test('every team reads them', async () => {
    const { title } = harbourStory();
    expect(await store.stories.get('T1', 'harbour')).toMatchObject({ title });
    expect(await store.stories.get('T1', 'harbour', 1)).toMatchObject({ title });
    expect(await store.stories.many('T1', ['harbour'])).toMatchObject([{ title }]);
    expect(await store.stories.list('T1')).toMatchObject([{ title }]);
    expect(await store.stories.find('T1', title, 1)).toMatchObject([{ title }]);
    expect(await store.stories.count('T1')).toBe(1);
    expect(await store.stories.versions('T1', 'harbour')).toHaveLength(1);
    expect(await store.stories.search('T1', ['boats'], 1)).toMatchObject([{ story: 'harbour' }]);
  });

  test('a channel of a team follows them, and hears of changes', async () => {
    await store.channels.follow('T1', 'C1', 'harbour', start);
    expect(await store.channels.changedSince('T1', 'C1', start - minute, start)).toMatchObject([
      { story: 'harbour', version: 1 },
    ]);
  });

  test('a team reads its own before them, the others do not see it', async () => {
    await store.stories.put('T2', { ...harbourStory(), title: 'Ours' }, start);
    expect(await store.stories.get('T2', 'harbour')).toMatchObject({ title: 'Ours' });
    expect(await store.stories.get('T2', 'harbour', 1)).toMatchObject({ title: 'Ours' });
    expect(await store.stories.versions('T2', 'harbour')).toMatchObject([{ title: 'Ours' }]);
    expect(await store.stories.get('T1', 'harbour')).toMatchObject({ title: harbourStory().title });
  });

  test('questions of a channel are about the story in use, until it uses all again', async () => {
    await store.channels.use('T3', 'C1', 'harbour');
    expect(await store.channels.current('T3', 'C1')).toBe('harbour');
    await store.channels.use('T3', 'C1', undefined);
    expect(await store.channels.current('T3', 'C1')).toBeUndefined();
    expect(await store.channels.followed('T3', 'C1')).toEqual([]);
  });

  test('a channel of any team follows what the command line let it follow', async () => {
    await store.channels.follow(SHARED_TEAM, 'C9', 'harbour', start);
    await store.channels.follow('T3', 'C9', 'harbour', start + minute);
    expect(await store.channels.followed('T3', 'C9')).toEqual(['harbour']);
    expect(await store.channels.following('T3', 'harbour')).toContain('C9');
    expect(await store.channels.changedSince('T3', 'C9', start - minute, start + minute)).toHaveLength(1);
  });
});
