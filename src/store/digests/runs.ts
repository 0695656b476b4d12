import type { Db, Dialect, Tx } from '../dialect.ts';
import type { DigestResult, DigestRun, LeaseRequest } from '../store.ts';
import type { DigestSubscriptionRow } from '../tables.ts';
import { subscriptionOf } from './rows.ts';

/** States of a run that is not over. */
export const open = ['claimed', 'retry'] as const;

export const dueRows = (tx: Tx, dialect: Dialect, { now, limit }: LeaseRequest) => {
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
export async function claim(
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
export const mine = (db: Db, { subscription: { team, channel }, date, worker, attempt }: DigestRun) =>
  db
    .updateTable('digest_runs')
    .where((where) => where.and({ team, channel, date, worker, attempt, state: 'claimed' }));

/**
 * What was posted is recorded even when the lease ran out meanwhile. The subscription moves on only
 * from this run's day: settings that changed while it ran are kept.
 */
export async function complete(tx: Tx, run: DigestRun, result: DigestResult): Promise<void> {
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
