import { z } from 'zod';
import type { Db, Dialect, Tx } from './dialect.ts';
import type {
  DigestRecord,
  DigestResult,
  DigestRun,
  DigestStore,
  DigestSubscription,
  LeaseRequest,
} from './store.ts';
import type { DigestRunRow, DigestSubscriptionRow } from './tables.ts';

const weekdays = z.array(z.int().min(1).max(7));
const open = ['claimed', 'retry'] as const;

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

const dueRows = (tx: Tx, dialect: Dialect, { now, limit }: LeaseRequest) => {
  const due = tx
    .selectFrom('digest_subscriptions as s')
    .selectAll('s')
    .where('s.is_on', '=', 1)
    .where('s.next_at', '<=', now)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('digest_runs as r')
            .select('r.team')
            .whereRef('r.team', '=', 's.team')
            .whereRef('r.channel', '=', 's.channel')
            .whereRef('r.date', '=', 's.next_date')
            .where((busy) => busy.or([busy('r.leased_until', '>', now), busy('r.state', 'not in', open)])),
        ),
      ),
    )
    .orderBy('s.next_at')
    .limit(limit);
  return dialect.skipLocked(due).execute();
};

/** Takes the day's run, or nothing where another worker was a moment faster. */
async function claim(
  tx: Tx,
  due: DigestSubscriptionRow,
  { worker, now, leaseMs }: LeaseRequest,
): Promise<DigestRun | undefined> {
  const { team, channel, next_date: date, next_at: dueAt } = due;
  if (date === null || dueAt === null) return undefined;
  const lease = { worker, leased_until: now + leaseMs, state: 'claimed' } as const;
  const row = await tx
    .insertInto('digest_runs')
    .values({
      ...{ team, channel, date, due_at: dueAt, ...lease },
      ...{ digest_id: `${team}/${channel}/${date}`, attempt: 1, ts: null, error: null },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['team', 'channel', 'date'])
        .doUpdateSet((set) => ({ ...lease, attempt: set('digest_runs.attempt', '+', 1) }))
        .where('digest_runs.leased_until', '<=', now)
        .where('digest_runs.state', 'in', open),
    )
    .returningAll()
    .executeTakeFirst();
  return (
    row && {
      subscription: subscriptionOf(due),
      ...{
        date,
        dueAt,
        worker,
        digestId: row.digest_id,
        attempt: row.attempt,
        leasedUntil: row.leased_until,
      },
    }
  );
}

/** The run while it is this worker's: a lease that was lost gives no right to change it. */
const mine = (db: Db, { subscription: { team, channel }, date, worker, attempt }: DigestRun) =>
  db
    .updateTable('digest_runs')
    .where((where) => where.and({ team, channel, date, worker, attempt, state: 'claimed' }));

/**
 * What was posted is recorded even when the lease ran out meanwhile. The subscription moves on only
 * from this run's day: settings that changed while it ran are kept.
 */
async function complete(tx: Tx, run: DigestRun, result: DigestResult): Promise<void> {
  const { team, channel } = run.subscription;
  const { numUpdatedRows } = await tx
    .updateTable('digest_runs')
    .set({ state: result.state, ts: result.ts ?? null, error: null })
    .where((where) => where.and({ team, channel, date: run.date }))
    .where('state', 'in', open)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  const subscription = tx.updateTable('digest_subscriptions').where((where) => where.and({ team, channel }));
  await subscription
    .set({ next_at: result.next.at, next_date: result.next.date })
    .where('next_date', '=', run.date)
    .execute();
  if (result.coveredUntil !== undefined)
    await subscription.set({ covered_until: result.coveredUntil }).execute();
}

const rowOf = (subscription: DigestSubscription): DigestSubscriptionRow => ({
  team: subscription.team,
  channel: subscription.channel,
  time: subscription.time,
  zone: subscription.zone,
  days: JSON.stringify(weekdays.parse(subscription.days)),
  heartbeat: Number(subscription.heartbeat),
  set_by: subscription.setBy,
  is_on: Number(subscription.on),
  off_reason: subscription.offReason ?? null,
  next_at: subscription.next?.at ?? null,
  next_date: subscription.next?.date ?? null,
  covered_until: subscription.coveredUntil,
  added: subscription.added,
});

const subscriptionOf = (row: DigestSubscriptionRow): DigestSubscription => ({
  team: row.team,
  channel: row.channel,
  time: row.time,
  zone: row.zone,
  days: weekdays.parse(JSON.parse(row.days)),
  heartbeat: row.heartbeat === 1,
  setBy: row.set_by,
  on: row.is_on === 1,
  ...(row.off_reason !== null && { offReason: row.off_reason }),
  ...(row.next_at !== null && row.next_date !== null && { next: { at: row.next_at, date: row.next_date } }),
  coveredUntil: row.covered_until,
  added: row.added,
});

const recordOf = (row: DigestRunRow): DigestRecord => ({
  digestId: row.digest_id,
  date: row.date,
  state: row.state,
  attempt: row.attempt,
  ...(row.ts !== null && { ts: row.ts }),
  ...(row.error !== null && { error: row.error }),
});
