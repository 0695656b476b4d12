import { sql } from 'kysely';
import type { Db, PassageIndex } from '../dialect.ts';
import type { PassageHit } from '../store.ts';
import { passagesOf, queryWords } from './passages.ts';
import { candidateBudget, rareFirst, type Word } from './rare-first.ts';

/** FTS5 with Porter stems, ranked by its bm25. */
export const sqlitePassages: PassageIndex = {
  async write(tx, team, story) {
    await sql`delete from passage_words where rowid in
      (select id from passages where team = ${team} and story = ${story.id})`.execute(tx);
    await sql`delete from passages where team = ${team} and story = ${story.id}`.execute(tx);
    const passages = passagesOf(story);
    if (passages.length === 0) return;
    const rows = passages.map(
      ({ block, start, end }) => sql`(${team}, ${story.id}, ${block}, ${start}, ${end})`,
    );
    const inserted = await sql<{ id: number }>`insert into passages (team, story, block, span_start, span_end)
      values ${sql.join(rows)} returning id`.execute(tx);
    const words = inserted.rows.map(({ id }, index) => sql`(${id}, ${passages[index]?.words})`);
    await sql`insert into passage_words (rowid, words) values ${sql.join(words)}`.execute(tx);
  },

  /** FTS5 counts words as they are asked for. */
  settle: async () => undefined,

  async search(db, teams, terms, limit) {
    const words = queryWords(terms);
    const rare = rareFirst(await Promise.all(words.map((word) => counted(db, word))));
    if (rare.length === 0) return [];
    const match = `(${anyOf(rare)}) AND (${anyOf(words)})`;
    const { rows } = await sql<PassageHit>`
      select p.story, s.version, p.block, p.span_start as start, p.span_end as "end", -w.score as score
      from (select rowid, bm25(passage_words) as score from passage_words where passage_words match ${match}) w
      join passages p on p.id = w.rowid
      join stories s on s.team = p.team and s.id = p.story
      where p.team in (${sql.join(teams)})
      order by w.score limit ${limit}`.execute(db);
    return rows;
  },
};

const anyOf = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' OR ');

/** Counts no further than a word can still be a rare one. */
async function counted(db: Db, word: string): Promise<Word> {
  const { rows } = await sql<{ found: number }>`select count(*) as found from
    (select 1 from passage_words where passage_words match ${`"${word}"`} limit ${candidateBudget + 1})`.execute(
    db,
  );
  return { word, found: rows[0]?.found ?? 0 };
}
