import { expect, test } from 'vitest';
import { harbourBody, harbourStory, minute, start } from './fixtures.ts';
import { describeOnBoth } from './on-both.ts';

describeOnBoth('channels', (fresh) => {
  test('one may be named, followed or not', async () => {
    const { store, team } = fresh();
    await store.channels.follow(team, 'C1', 'a', start);
    await store.channels.follow(team, 'C1', 'b', start + 1);
    expect(await store.channels.followed(team, 'C1')).toEqual(['b', 'a']);
    expect(await store.channels.current(team, 'C1')).toBeUndefined();
    await store.channels.use(team, 'C1', 'a');
    expect(await store.channels.current(team, 'C1')).toBe('a');
    expect(await store.channels.followed(team, 'C1')).toEqual(['b', 'a']);
  });

  test('what is no longer followed is no longer current', async () => {
    const { store, team } = fresh();
    await store.channels.follow(team, 'C1', 'a', start);
    await store.channels.use(team, 'C1', 'b');
    await store.channels.unfollow(team, 'C1', 'b');
    expect(await store.channels.current(team, 'C1')).toBeUndefined();
    expect(await store.channels.following(team, 'b')).toEqual([]);
    expect(await store.channels.following(team, 'a')).toEqual(['C1']);
  });

  test('a window tells new and changed stories once, and what they were before', async () => {
    const { store, team } = fresh();
    const put = (id: string, body: string, at: number) =>
      store.stories.put(team, harbourStory({ id, url: `https://a.example/${id}`, body }), at);
    await put('old', 'Nothing new here.', start);
    await put('fixed', harbourBody, start);
    for (const id of ['old', 'fixed']) await store.channels.follow(team, 'C1', id, start + 1);
    await put('fixed', harbourBody.replace('six', 'eight'), start + 2 * minute);
    await put('fresh', 'A new story.', start + 3 * minute);
    await store.channels.follow(team, 'C1', 'fresh', start + 3 * minute);
    const window = (from: number, to: number) =>
      store.channels.changedSince(team, 'C1', start + from, start + to);
    expect(await window(minute, 5 * minute)).toEqual([
      { story: 'fixed', version: 2, before: 1, at: start + 2 * minute },
      { story: 'fresh', version: 1, at: start + 3 * minute },
    ]);
    expect(await window(3 * minute, 5 * minute)).toEqual([]);
    expect((await window(0, minute)).map(({ story }) => story)).toEqual(['fixed', 'old']);
  });
});

describeOnBoth('claims', (fresh) => {
  test('a key is had once a team, by one of many at the same time', async () => {
    const { store, team } = fresh();
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => store.claims.claim(team, 'C1:17.1', start)),
    );
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect(await store.claims.claim(`${team}-other`, 'C1:17.1', start)).toBe(true);
  });

  test('pruned by age', async () => {
    const { store, team } = fresh();
    await store.claims.claim(team, 'old', 1);
    await store.claims.claim(team, 'new', start);
    expect(await store.claims.prune(start)).toBe(1);
    expect(await store.claims.claim(team, 'old', start)).toBe(true);
    expect(await store.claims.claim(team, 'new', start)).toBe(false);
  });
});

describeOnBoth('threads', (fresh) => {
  test('the last question stands', async () => {
    const { store, team } = fresh();
    expect(await store.threads.previous(team, 'C1', '17.1')).toBeUndefined();
    await store.threads.remember(team, 'C1', '17.1', { question: 'how many boats', at: start });
    const turn = { question: 'where?', speaker: 'Ada Holm', user: 'U1', stories: ['harbour'], at: start + 1 };
    await store.threads.remember(team, 'C1', '17.1', turn);
    expect(await store.threads.previous(team, 'C1', '17.1')).toEqual(turn);
    await store.threads.prune(start + 2);
    expect(await store.threads.previous(team, 'C1', '17.1')).toBeUndefined();
  });
});
