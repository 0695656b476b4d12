import { sql } from 'kysely';
import type { PassageIndex } from '../dialect.ts';
import type { PassageHit } from '../store.ts';
import { passagesOf, queryWords } from './passages.ts';

/** A text-search column, ranked by us: `ts_rank` is slow and knows nothing of how rare a word is. */
export const postgresPassages: PassageIndex = {
  async write(tx, team, story) {
    await sql`delete from passages where team = ${team} and story = ${story.id}`.execute(tx);
    const rows = passagesOf(story).map(
      ({ block, start, end, words }) =>
        sql`(${team}, ${story.id}, ${block}::int, ${start}::int, ${end}::int, to_tsvector('english', ${words}))`,
    );
    if (rows.length === 0) return;
    await sql`insert into passages (team, story, block, span_start, span_end, words)
      values ${sql.join(rows)}`.execute(tx);
  },

  async search(db, teams, terms, limit) {
    const words = queryWords(terms);
    if (words.length === 0) return [];
    const query = words.map((word) => `'${word}'`).join(' | ');
    const { rows } = await sql<PassageHit>`
      select p.story, s.version, p.block, p.span_start as start, p.span_end as "end",
        ts_rank(p.words, q, 1) as score
      from to_tsquery('english', ${query}) q
      join passages p on p.team in (${sql.join(teams)}) and p.words @@ q
      join stories s on s.team = p.team and s.id = p.story
      order by score desc limit ${limit}`.execute(db);
    return rows;
  },
};
