import type { Db } from './dialect.ts';
import type { AlertStore } from './store.ts';

export function alertStore(db: Db): AlertStore {
  const settle = async (team: string, user: string, story: string, state: 'sent' | 'held', at: number) => {
    await db
      .insertInto('alerts')
      .values({ team, user, story, state, at, leased_until: 0 })
      .onConflict((conflict) =>
        conflict.columns(['team', 'user', 'story']).doUpdateSet({ state, at, leased_until: 0 }),
      )
      .execute();
  };

  return {
    async claim(team, user, story, { now, leaseMs }) {
      const lease = { state: 'claimed', at: now, leased_until: now + leaseMs } as const;
      const mine = await db
        .insertInto('alerts')
        .values({ team, user, story, ...lease })
        .onConflict((conflict) =>
          conflict
            .columns(['team', 'user', 'story'])
            .doUpdateSet(lease)
            .where('alerts.state', '=', 'claimed')
            .where('alerts.leased_until', '<=', now),
        )
        .returning('story')
        .executeTakeFirst();
      if (mine) return 'ours';
      const { state } = await db
        .selectFrom('alerts')
        .select('state')
        .where((where) => where.and({ team, user, story }))
        .executeTakeFirstOrThrow();
      return state === 'claimed' ? 'taken' : 'done';
    },

    sent: (team, user, story, now) => settle(team, user, story, 'sent', now),
    hold: (team, user, story, now) => settle(team, user, story, 'held', now),

    async sentSince(team, user, since) {
      const { sent } = await db
        .selectFrom('alerts')
        .select((select) => select.fn.countAll<number>().as('sent'))
        .where((where) => where.and({ team, user, state: 'sent' }))
        .where('at', '>=', since)
        .executeTakeFirstOrThrow();
      return sent;
    },

    async claimHeld(team, user, { now, leaseMs }) {
      const take = (from: 'held' | 'summing') =>
        db
          .updateTable('alerts')
          .set({ state: 'summing', leased_until: now + leaseMs })
          .where((where) => where.and({ team, user, state: from }))
          .where('leased_until', '<=', now)
          .returning(['story', 'at'])
          .execute();
      const again = await take('summing');
      const rows = (again.length > 0 ? again : await take('held')).toSorted(
        (a, b) => a.at - b.at || (a.story < b.story ? -1 : 1),
      );
      const [first, ...others] = rows;
      if (!first) return undefined;
      return { stories: [first.story, ...others.map(({ story }) => story)], since: first.at };
    },
  };
}
