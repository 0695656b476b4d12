import type { Db, Dialect } from './dialect.ts';
import type { Watch, WatchKind, WatchStore } from './store.ts';
import type { WatchRow } from './tables.ts';

export function watchStore(db: Db, dialect: Dialect): WatchStore {
  const select = (team: string) =>
    db.selectFrom('watches').selectAll().where('team', '=', team).orderBy('kind').orderBy('url');

  const remove = async (team: string, kind: WatchKind, url: string): Promise<boolean> =>
    db.transaction().execute(async (tx) => {
      if (kind === 'feed')
        await tx
          .deleteFrom('watch_channels')
          .where((where) => where.and({ team, url }))
          .execute();
      const { numDeletedRows } = await tx
        .deleteFrom('watches')
        .where((where) => where.and({ team, kind, url }))
        .executeTakeFirst();
      return numDeletedRows > 0n;
    });

  return {
    remove,

    add: (watch) =>
      db.transaction().execute(async (tx) => {
        await tx
          .insertInto('watches')
          .values(rowOf(watch))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const channels = watch.channels.map((channel) => ({ team: watch.team, url: watch.url, channel }));
        if (channels.length === 0) return;
        await tx
          .insertInto('watch_channels')
          .values(channels)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),

    async get(team, kind, url) {
      const rows = await select(team).where('kind', '=', kind).where('url', '=', url).execute();
      return (await withChannels(db, rows))[0];
    },

    async list(team, kind) {
      const all = select(team);
      return withChannels(db, await (kind ? all.where('kind', '=', kind) : all).execute());
    },

    async leave(team, url, channel) {
      const row = { team, url };
      await db
        .deleteFrom('watch_channels')
        .where((where) => where.and({ ...row, channel }))
        .execute();
      const left = await db
        .selectFrom('watch_channels')
        .select('channel')
        .where((where) => where.and(row))
        .executeTakeFirst();
      if (!left) await remove(team, 'feed', url);
    },

    async claimDue(kind, { now, leaseMs, limit }) {
      const rows = await db.transaction().execute(async (tx) => {
        const due = tx
          .selectFrom('watches')
          .selectAll()
          .where('kind', '=', kind)
          .where('next_check', '<=', now)
          .orderBy('next_check')
          .limit(limit);
        const taken = await dialect.skipLocked(due).execute();
        for (const { team, url } of taken)
          await tx
            .updateTable('watches')
            .set({ next_check: now + leaseMs })
            .where((where) => where.and({ team, kind, url }))
            .execute();
        return taken;
      });
      return withChannels(db, rows);
    },

    async checked(watch) {
      const { team, kind, url, added, added_by, ...state } = rowOf(watch);
      await db
        .updateTable('watches')
        .set(state)
        .where((where) => where.and({ team, kind, url }))
        .execute();
    },
  };
}

async function withChannels(db: Db, rows: readonly WatchRow[]): Promise<readonly Watch[]> {
  const feeds = rows.filter(({ kind }) => kind === 'feed').map(({ url }) => url);
  if (feeds.length === 0) return rows.map((row) => watchOf(row, []));
  const channels = await db
    .selectFrom('watch_channels')
    .selectAll()
    .where('url', 'in', feeds)
    .orderBy('channel')
    .execute();
  const of = (row: WatchRow) => channels.filter(({ team, url }) => team === row.team && url === row.url);
  return rows.map((row) => watchOf(row, row.kind === 'feed' ? of(row).map(({ channel }) => channel) : []));
}

const rowOf = (watch: Watch): WatchRow => ({
  team: watch.team,
  kind: watch.kind,
  url: watch.url,
  story: watch.story ?? null,
  etag: watch.etag ?? null,
  last_modified: watch.lastModified ?? null,
  next_check: watch.nextCheck,
  interval_ms: watch.interval,
  failures: watch.failures,
  error: watch.error ?? null,
  added_by: watch.addedBy,
  added: watch.added,
});

const watchOf = (row: WatchRow, channels: readonly string[]): Watch => ({
  team: row.team,
  kind: row.kind,
  url: row.url,
  channels,
  ...(row.story !== null && { story: row.story }),
  ...(row.etag !== null && { etag: row.etag }),
  ...(row.last_modified !== null && { lastModified: row.last_modified }),
  nextCheck: row.next_check,
  interval: row.interval_ms,
  failures: row.failures,
  ...(row.error !== null && { error: row.error }),
  addedBy: row.added_by,
  added: row.added,
});
