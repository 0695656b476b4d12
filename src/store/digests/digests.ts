import type { Db, Dialect } from '../dialect.ts';
import type { DigestRun, DigestStore } from '../store.ts';
import { recordOf, rowOf, subscriptionOf } from './rows.ts';
import { claim, complete, dueRows, mine, open } from './runs.ts';

export function digestStore(db: Db, dialect: Dialect): DigestStore {
  return {
    async get(team, channel) {
      const row = await db
        .selectFrom('digest_subscriptions')
        .selectAll()
        .where((where) => where.and({ team, channel }))
        .executeTakeFirst();
      return row && subscriptionOf(row);
    },

    async list(team) {
      const rows = await db
        .selectFrom('digest_subscriptions')
        .selectAll()
        .where('team', '=', team)
        .orderBy('channel')
        .execute();
      return rows.map(subscriptionOf);
    },

    async set(subscription) {
      const { team, channel, ...settings } = rowOf(subscription);
      await db
        .insertInto('digest_subscriptions')
        .values({ team, channel, ...settings })
        .onConflict((conflict) => conflict.columns(['team', 'channel']).doUpdateSet(settings))
        .execute();
    },

    async off(team, channel, reason) {
      await db
        .updateTable('digest_subscriptions')
        .set({ is_on: 0, off_reason: reason ?? null, next_at: null, next_date: null })
        .where((where) => where.and({ team, channel }))
        .execute();
    },

    claimDue: (request) =>
      db.transaction().execute(async (tx) => {
        const runs: DigestRun[] = [];
        for (const due of await dueRows(tx, dialect, request)) {
          const run = await claim(tx, due, request);
          if (run) runs.push(run);
        }
        return runs;
      }),

    async renew(run, leasedUntil) {
      const renewed = await mine(db, run).set({ leased_until: leasedUntil }).executeTakeFirst();
      return renewed.numUpdatedRows === 1n;
    },

    complete: (run, result) => db.transaction().execute((tx) => complete(tx, run, result)),

    async retry(run, retryAt, error) {
      await mine(db, run).set({ state: 'retry', leased_until: retryAt, error }).execute();
    },

    async run(team, channel, date) {
      const row = await db
        .selectFrom('digest_runs')
        .selectAll()
        .where((where) => where.and({ team, channel, date }))
        .executeTakeFirst();
      return row && recordOf(row);
    },

    async prune(before) {
      const { numDeletedRows } = await db
        .deleteFrom('digest_runs')
        .where('due_at', '<', before)
        .where('state', 'not in', open)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
