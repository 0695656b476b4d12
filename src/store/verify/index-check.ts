import { sql } from 'kysely';
import type { Check } from './verify.ts';

interface Unindexed {
  readonly team: string;
  readonly id: string;
}

/** What is derived is there for each story and for nothing else, or stories could not be found. */
export const checkIndex: Check = async (tx, report) => {
  for (const derived of ['passages', 'bands']) {
    const missing = await sql<Unindexed>`select s.team, s.id from stories s where not exists
      (select 1 from ${sql.table(derived)} d where d.team = s.team and d.story = s.id)`.execute(tx);
    for (const { team, id } of missing.rows)
      report({ table: derived, row: `${team} ${id}`, problem: 'the story is not indexed' });
    const stray = await sql<Unindexed>`select distinct d.team, d.story as id from ${sql.table(derived)} d
      where not exists (select 1 from stories s where s.team = d.team and s.id = d.story)`.execute(tx);
    for (const { team, id } of stray.rows)
      report({ table: derived, row: `${team} ${id}`, problem: 'there is no such story' });
  }
};
