import { expect, test } from 'vitest';
import type { DigestRun, DigestSubscription, Store } from '../../src/store/store.ts';
import { minute, start } from './fixtures.ts';
import { describeOnBoth } from './on-both.ts';

const day = 24 * 60 * minute;

const morning = (team: string, changes: Partial<DigestSubscription> = {}): DigestSubscription => ({
  ...{ team, channel: 'C1', time: '08:30', zone: 'Europe/Kyiv', days: [1, 2, 3, 4, 5], heartbeat: true },
  ...{ setBy: 'U1', on: true, coveredUntil: start - day, added: start - day },
  next: { at: start, date: '2025-04-28' },
  ...changes,
});

const tomorrow = { at: start + day, date: '2025-04-29' };

/** Runs of one team: the suites share a database, and due work is handed out across teams. */
async function claim(store: Store, team: string, worker: string, now: number): Promise<readonly DigestRun[]> {
  const runs = await store.digests.claimDue({ worker, now, leaseMs: minute, limit: 100 });
  return runs.filter((run) => run.subscription.team === team);
}

describeOnBoth('digests', (fresh) => {
  test('settings come back, change, and go off with a reason', async () => {
    const { store, team } = fresh();
    await store.digests.set(morning(team));
    expect(await store.digests.list(team)).toEqual([morning(team)]);
    await store.digests.set(morning(team, { time: '09:00', days: [7] }));
    expect(await store.digests.get(team, 'C1')).toEqual(morning(team, { time: '09:00', days: [7] }));
    await store.digests.off(team, 'C1', 'the channel was archived');
    const { next: _, ...rest } = morning(team, { time: '09:00', days: [7] });
    expect(await store.digests.get(team, 'C1')).toEqual({
      ...rest,
      on: false,
      offReason: 'the channel was archived',
    });
    expect(await claim(store, team, 'w1', start + day)).toEqual([]);
  });

  test('a due digest is handed to one worker, and again only when its lease runs out', async () => {
    const { store, team } = fresh();
    await store.digests.set(morning(team));
    expect(await claim(store, team, 'w1', start - 1)).toEqual([]);
    const claims = await Promise.all(['w1', 'w2', 'w3'].map((worker) => claim(store, team, worker, start)));
    expect(claims.flat()).toMatchObject([{ date: '2025-04-28', attempt: 1, dueAt: start }]);
    expect(await claim(store, team, 'w4', start + minute - 1)).toEqual([]);
    const [again] = await claim(store, team, 'w4', start + minute);
    expect(again).toMatchObject({ attempt: 2, worker: 'w4', digestId: claims.flat()[0]?.digestId });
  });

  test('a worker that lost its lease can neither renew nor retry, but what it posted counts', async () => {
    const { store, team } = fresh();
    await store.digests.set(morning(team));
    const [lost] = await claim(store, team, 'w1', start);
    const [taken] = await claim(store, team, 'w2', start + minute);
    if (!lost || !taken) throw new Error('not handed out');
    expect(await store.digests.renew(lost, start + 9 * minute)).toBe(false);
    await store.digests.retry(lost, start + 9 * minute, 'slow');
    expect(await store.digests.run(team, 'C1', '2025-04-28')).toMatchObject({ state: 'claimed', attempt: 2 });
    expect(await store.digests.renew(taken, start + 9 * minute)).toBe(true);
    await store.digests.complete(lost, { state: 'posted', ts: '17.1', now: start, next: tomorrow });
    expect(await store.digests.run(team, 'C1', '2025-04-28')).toMatchObject({ state: 'posted', ts: '17.1' });
  });

  test('done once: the day is closed, the next one waits', async () => {
    const { store, team } = fresh();
    await store.digests.set(morning(team));
    const [run] = await claim(store, team, 'w1', start);
    if (!run) throw new Error('not handed out');
    const done = { state: 'posted', ts: '17.1', now: start, next: tomorrow, coveredUntil: start } as const;
    await store.digests.complete(run, done);
    await store.digests.complete(run, { ...done, ts: 'never', next: { at: 0, date: '1970-01-01' } });
    expect(await store.digests.get(team, 'C1')).toMatchObject({ next: tomorrow, coveredUntil: start });
    expect(await claim(store, team, 'w1', start + 2 * minute)).toEqual([]);
    expect(await claim(store, team, 'w1', tomorrow.at)).toMatchObject([{ date: tomorrow.date, attempt: 1 }]);
  });

  test('what failed waits for its time and keeps its error', async () => {
    const { store, team } = fresh();
    await store.digests.set(morning(team));
    const [run] = await claim(store, team, 'w1', start);
    if (!run) throw new Error('not handed out');
    await store.digests.retry(run, start + 5 * minute, 'ratelimited');
    expect(await store.digests.run(team, 'C1', run.date)).toMatchObject({
      state: 'retry',
      error: 'ratelimited',
    });
    expect(await claim(store, team, 'w2', start + 4 * minute)).toEqual([]);
    expect(await claim(store, team, 'w2', start + 5 * minute)).toMatchObject([{ attempt: 2 }]);
  });

  test('settings that change while a digest runs are kept', async () => {
    const { store, team } = fresh();
    await store.digests.set(morning(team));
    const [run] = await claim(store, team, 'w1', start);
    if (!run) throw new Error('not handed out');
    const later = { at: start + 2 * day, date: '2025-04-30' };
    await store.digests.set(morning(team, { next: later }));
    await store.digests.complete(run, { state: 'silent', now: start, next: tomorrow, coveredUntil: start });
    expect(await store.digests.get(team, 'C1')).toMatchObject({ next: later, coveredUntil: start });
  });
});
