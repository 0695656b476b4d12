import { givenAnswers } from './answers.ts';
import type { Db } from './dialect.ts';
import { type NoteStore, SHARED_TEAM } from './store.ts';

export function noteStore(db: Db): NoteStore {
  return {
    async outdated(since) {
      const rows = await db
        .selectFrom('evidence as e')
        .innerJoin('answers as a', (join) =>
          join.onRef('a.team', '=', 'e.team').onRef('a.id', '=', 'e.answer'),
        )
        .innerJoin('stories as s', (join) =>
          join
            .onRef('s.id', '=', 'e.story')
            .onRef('s.version', '>', 'e.version')
            .on((on) => on.or([on('s.team', '=', on.ref('e.team')), on('s.team', '=', SHARED_TEAM)])),
        )
        .select(['e.team', 'e.answer'])
        .distinct()
        .where('a.ts', 'is not', null)
        .where('e.shown_start', 'is not', null)
        .where('s.updated', '>', since)
        .execute();
      return givenAnswers(db, rows);
    },

    async claim({ team, answer, story, version }, { now, leaseMs }) {
      const key = { team, answer, story, version };
      const lease = { state: 'claimed', at: now, leased_until: now + leaseMs } as const;
      const mine = await db
        .insertInto('correction_notes')
        .values({ ...key, ...lease })
        .onConflict((conflict) =>
          conflict
            .columns(['team', 'answer', 'story', 'version'])
            .doUpdateSet(lease)
            .where('correction_notes.state', '=', 'claimed')
            .where('correction_notes.leased_until', '<=', now),
        )
        .returning('answer')
        .executeTakeFirst();
      if (mine) return 'ours';
      const { state } = await db
        .selectFrom('correction_notes')
        .select('state')
        .where((where) => where.and(key))
        .executeTakeFirstOrThrow();
      return state === 'claimed' ? 'taken' : 'done';
    },

    async settle({ team, answer, story, version }, state, at) {
      await db
        .updateTable('correction_notes')
        .set({ state, at })
        .where((where) => where.and({ team, answer, story, version }))
        .execute();
    },

    async silence(team, channel, by, at) {
      await db
        .insertInto('quiet_channels')
        .values({ team, channel, set_by: by, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async resume(team, channel) {
      await db
        .deleteFrom('quiet_channels')
        .where((where) => where.and({ team, channel }))
        .execute();
    },

    async isSilenced(team, channel) {
      const row = await db
        .selectFrom('quiet_channels')
        .select('channel')
        .where((where) => where.and({ team, channel }))
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
