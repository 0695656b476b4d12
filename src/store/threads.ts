import { z } from 'zod';
import type { Db } from './dialect.ts';
import type { ThreadStore } from './store.ts';

const ids = z.array(z.string());
const place = z.strictObject({ story: z.string(), start: z.number().int().nonnegative() });

export function threadStore(db: Db): ThreadStore {
  return {
    async previous(team, channel, thread) {
      const row = await db
        .selectFrom('threads')
        .selectAll()
        .where((where) => where.and({ team, channel, thread }))
        .executeTakeFirst();
      if (!row) return undefined;
      return {
        question: row.question,
        at: row.at,
        ...(row.speaker !== null && { speaker: row.speaker }),
        ...(row.shown !== null && { shown: place.parse(JSON.parse(row.shown)) }),
        ...(row.user !== null && { user: row.user }),
        ...(row.stories !== null && { stories: ids.parse(JSON.parse(row.stories)) }),
      };
    },

    async remember(team, channel, thread, turn) {
      const said = {
        question: turn.question,
        speaker: turn.speaker ?? null,
        shown: turn.shown ? JSON.stringify(turn.shown) : null,
        user: turn.user ?? null,
        stories: turn.stories ? JSON.stringify(turn.stories) : null,
        at: turn.at,
      };
      await db
        .insertInto('threads')
        .values({ team, channel, thread, ...said })
        .onConflict((conflict) => conflict.columns(['team', 'channel', 'thread']).doUpdateSet(said))
        .execute();
    },

    async prune(before) {
      const { numDeletedRows } = await db.deleteFrom('threads').where('at', '<', before).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
