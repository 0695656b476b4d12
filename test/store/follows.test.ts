import { expect, test } from 'vitest';
import type { Watch } from '../../src/store/store.ts';
import { minute, start } from './fixtures.ts';
import { describeOnBoth } from './on-both.ts';

describeOnBoth('follows', (fresh) => {
  test('a voice is followed once, however it is written', async () => {
    const { store, team } = fresh();
    const follow = { team, user: 'U1', kind: 'speaker', term: 'Tom Reyes', added: start } as const;
    expect(await store.follows.add(follow)).toBe(true);
    expect(await store.follows.add({ ...follow, term: ' tom  REYES ', channel: 'C1' })).toBe(false);
    expect(await store.follows.of(team, 'U1')).toEqual([{ ...follow, channel: 'C1' }]);
    expect(await store.follows.remove(team, 'U2', 'Tom Reyes')).toBe(false);
    expect(await store.follows.remove(team, 'U1', 'tom reyes')).toBe(true);
    expect(await store.follows.list(team)).toEqual([]);
  });
});

describeOnBoth('alerts', (fresh) => {
  test('one a follower and story, through a crash before it was sent', async () => {
    const { store, team } = fresh();
    const claim = (now: number) => store.alerts.claim(team, 'U1', 'harbour', { now, leaseMs: minute });
    expect(await claim(start)).toBe('ours');
    expect(await claim(start + 1)).toBe('taken');
    expect(await claim(start + minute)).toBe('ours');
    await store.alerts.sent(team, 'U1', 'harbour', start + minute);
    expect(await claim(start + 9 * minute)).toBe('done');
    expect(await store.alerts.sentSince(team, 'U1', start)).toBe(1);
    expect(await store.alerts.sentSince(team, 'U1', start + 2 * minute)).toBe(0);
  });

  test('what is held is summed up together, through a crash before it was sent', async () => {
    const { store, team } = fresh();
    await store.alerts.hold(team, 'U1', 'b', start + 1);
    await store.alerts.hold(team, 'U1', 'a', start);
    const claim = (now: number) => store.alerts.claimHeld(team, 'U1', { now, leaseMs: minute });
    const first = { stories: ['a', 'b'], since: start };
    expect(await claim(start + 2)).toEqual(first);
    await store.alerts.hold(team, 'U1', 'c', start + 3);
    expect(await claim(start + 2 + minute)).toEqual(first);
    for (const story of first.stories) await store.alerts.sent(team, 'U1', story, start + 2 * minute);
    expect(await claim(start + 2 * minute)).toEqual({ stories: ['c'], since: start + 3 });
    expect(await claim(start + 2 * minute)).toBeUndefined();
  });
});

const feed = (team: string, changes: Partial<Watch> = {}): Watch => ({
  ...{ team, kind: 'feed', url: 'https://gazette.example/feed', channels: ['C1'], nextCheck: start },
  ...{ interval: minute, failures: 0, addedBy: 'U1', added: start },
  ...changes,
});

describeOnBoth('watches', (fresh) => {
  test('a feed is watched once for all its channels, and not after the last one left', async () => {
    const { store, team } = fresh();
    await store.watches.add(feed(team));
    await store.watches.add(feed(team, { channels: ['C2'], nextCheck: 0 }));
    expect(await store.watches.list(team)).toEqual([feed(team, { channels: ['C1', 'C2'] })]);
    await store.watches.leave(team, feed(team).url, 'C1');
    expect(await store.watches.get(team, 'feed', feed(team).url)).toEqual(feed(team, { channels: ['C2'] }));
    await store.watches.leave(team, feed(team).url, 'C2');
    expect(await store.watches.list(team)).toEqual([]);
  });

  test('what is due is handed out once; a check says when the next is', async () => {
    const { store, team } = fresh();
    await store.watches.add(feed(team));
    const claim = async (now: number) =>
      (await store.watches.claimDue('feed', { now, leaseMs: minute, limit: 100 })).filter(
        (watch) => watch.team === team,
      );
    const claims = await Promise.all([claim(start), claim(start), claim(start)]);
    expect(claims.flat()).toEqual([feed(team)]);
    expect(await claim(start + minute)).toHaveLength(1);
    const checked = feed(team, { etag: '"1"', lastModified: 'Mon', nextCheck: start + 9 * minute });
    await store.watches.checked({ ...checked, failures: 2, error: 'timed out' });
    expect(await store.watches.get(team, 'feed', feed(team).url)).toMatchObject({ etag: '"1"', failures: 2 });
    expect(await claim(start + 8 * minute)).toEqual([]);
  });

  test('the audit is told, the newest first', async () => {
    const { store, team } = fresh();
    const entry = { team, actor: 'U1', action: 'watch.add', subject: 'https://gazette.example/feed' };
    await store.audit.append({ ...entry, at: start });
    await store.audit.append({ ...entry, at: start + 1, action: 'watch.end', detail: 'gone' });
    expect(await store.audit.list(team, 5)).toEqual([
      { ...entry, at: start + 1, action: 'watch.end', detail: 'gone' },
      { ...entry, at: start },
    ]);
  });
});
