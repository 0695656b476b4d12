import { expect, test } from 'vitest';
import type { GivenAnswer } from '../../src/store/store.ts';
import { start } from './fixtures.ts';
import { describeOnBoth } from './on-both.ts';

const given = (team: string, changes: Partial<GivenAnswer> = {}): GivenAnswer => ({
  ...{ team, id: 'a1', channel: 'C1', ts: '17.2', thread: '17.1', user: 'U1' },
  ...{ question: 'how long will the harbour close', kind: 'how-many', answered: true, at: start },
  evidence: [
    { story: 'harbour', version: 1, sentence: { start: 0, end: 40 }, quotation: { start: 5, end: 20 } },
    {
      story: 'ferry',
      version: 3,
      sentence: { start: 7, end: 9 },
      attribution: {
        type: 'direct',
        content: [{ start: 7, end: 8 }],
        source: { start: 8, end: 9, name: 'Ada Holm' },
      },
    },
  ],
  ...changes,
});

describeOnBoth('answers', (fresh) => {
  test('an answer comes back with its evidence in order', async () => {
    const { store, team } = fresh();
    await store.answers.record(given(team));
    expect(await store.answers.get(team, 'a1')).toEqual(given(team));
    expect(await store.answers.from(team, 'ferry', 3)).toEqual([given(team)]);
    expect(await store.answers.from(team, 'ferry', 2)).toEqual([]);
  });

  test('an answer that only one person saw has no place until it is shared', async () => {
    const { store, team } = fresh();
    const { ts: _, thread: __, ...seen } = given(team, { evidence: [], answered: false });
    await store.answers.record(seen);
    expect(await store.answers.get(team, 'a1')).toEqual(seen);
    await store.answers.posted(team, 'a1', '18.0');
    expect(await store.answers.get(team, 'a1')).toEqual({ ...seen, ts: '18.0' });
  });

  test('recent ones are the user’s, the newest first', async () => {
    const { store, team } = fresh();
    for (const n of [1, 2, 3]) await store.answers.record(given(team, { id: `a${n}`, at: start + n }));
    await store.answers.record(given(team, { id: 'other', user: 'U2' }));
    expect((await store.answers.recent(team, 'U1', 2)).map(({ id }) => id)).toEqual(['a3', 'a2']);
  });

  test('a user’s last verdict counts', async () => {
    const { store, team } = fresh();
    await store.answers.record(given(team));
    await store.feedback.give(team, 'a1', 'U1', 'up', start);
    await store.feedback.give(team, 'a1', 'U2', 'up', start);
    await store.feedback.give(team, 'a1', 'U1', 'down', start + 1);
    expect(await store.feedback.of(team, 'a1')).toEqual({ up: 1, down: 1 });
  });

  test('a verdict on an answer that was never given is refused', async () => {
    const { store, team } = fresh();
    await expect(store.feedback.give(team, 'none', 'U1', 'up', start)).rejects.toThrow();
  });
});
