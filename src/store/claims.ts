import type { Db } from './dialect.ts';
import type { ClaimStore } from './store.ts';

export function claimStore(db: Db): ClaimStore {
  return {
    async claim(team, key, now) {
      const mine = await db
        .insertInto('claims')
        .values({ team, key, at: now })
        .onConflict((conflict) => conflict.doNothing())
        .returning('key')
        .executeTakeFirst();
      return mine !== undefined;
    },

    async prune(before) {
      const { numDeletedRows } = await db.deleteFrom('claims').where('at', '<', before).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
