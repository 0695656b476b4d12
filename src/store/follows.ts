import type { Db } from './dialect.ts';
import type { Follow, FollowStore } from './store.ts';
import type { FollowRow } from './tables.ts';

const keyOf = (term: string): string => term.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

export function followStore(db: Db): FollowStore {
  const select = (team: string) =>
    db.selectFrom('follows').selectAll().where('team', '=', team).orderBy('user').orderBy('key');

  return {
    async add({ team, user, kind, term, channel, added }) {
      const key = keyOf(term);
      const where = { kind, channel: channel ?? null };
      const inserted = await db
        .insertInto('follows')
        .values({ team, user, key, term, added, ...where })
        .onConflict((conflict) => conflict.doNothing())
        .returning('key')
        .executeTakeFirst();
      if (inserted) return true;
      await db
        .updateTable('follows')
        .set(where)
        .where((row) => row.and({ team, user, key }))
        .execute();
      return false;
    },

    async remove(team, user, term) {
      const { numDeletedRows } = await db
        .deleteFrom('follows')
        .where((row) => row.and({ team, user, key: keyOf(term) }))
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    of: async (team, user) => (await select(team).where('user', '=', user).execute()).map(followOf),
    list: async (team) => (await select(team).execute()).map(followOf),

    async teams() {
      const rows = await db.selectFrom('follows').select('team').distinct().orderBy('team').execute();
      return rows.map(({ team }) => team);
    },
  };
}

const followOf = (row: FollowRow): Follow => ({
  team: row.team,
  user: row.user,
  kind: row.kind,
  term: row.term,
  ...(row.channel !== null && { channel: row.channel }),
  added: row.added,
});
