import { sql } from 'kysely';
import type { Db, PassageIndex } from '../dialect.ts';
import type { PassageHit } from '../store.ts';
import { passagesOf, queryWords } from './passages.ts';
import { rareFirst, type Word } from './rare-first.ts';

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

  async settle(tx) {
    await sql`analyze passages`.execute(tx);
  },

  async search(db, teams, terms, limit) {
    const words = await counted(db, queryWords(terms));
    const rare = rareFirst(words);
    if (rare.length === 0) return [];
    const score = sql.join(words.map(gain), sql` + `);
    const { rows } = await sql<PassageHit>`
      select p.story, s.version, p.block, p.span_start as start, p.span_end as "end",
        ((${score}) / (1 + ${k1} * (1 - ${b} + ${b} * length(p.words) / ${averageLength})))::float8 as score
      from passages p join stories s on s.team = p.team and s.id = p.story
      where p.team in (${sql.join(teams)}) and p.words @@ ${anyOf(rare)}::tsquery
      order by score desc, p.story, p.block limit ${limit}`.execute(db);
    return rows;
  },
};

/** BM25 with every word counted once, which in a paragraph it nearly always is. */
const [k1, b, averageLength] = [1.2, 0.75, 25].map((value) => sql.lit(value)) as [Lit, Lit, Lit];
type Lit = ReturnType<typeof sql.lit>;

const quoted = (lexeme: string): string => `'${lexeme.replaceAll("'", "''")}'`;
const anyOf = (lexemes: readonly string[]): string => lexemes.map(quoted).join(' | ');

const gain = ({ word, rarity }: Lexeme) =>
  sql`case when p.words @@ ${quoted(word)}::tsquery then ${rarity}::float8 else 0 end`;

interface Lexeme extends Word {
  /** BM25's idf. */
  readonly rarity: number;
}

/**
 * The lexemes of the words with their frequencies, from the sample that Postgres keeps of the column
 * itself; what is not among its common ones is rare.
 */
async function counted(db: Db, words: readonly string[]): Promise<readonly Lexeme[]> {
  if (words.length === 0) return [];
  const { rows } = await sql<Word & { all: number }>`
    with asked as (
      select distinct unnest(tsvector_to_array(to_tsvector('english', w))) as word from unnest(${words}::text[]) w
    ), common as (
      select unnest(most_common_elems::text::text[]) as word, unnest(most_common_elem_freqs) as share
      from pg_stats where schemaname = current_schema() and tablename = 'passages' and attname = 'words'
    ), passages_now as (
      select greatest(reltuples, 1)::float8 as "all" from pg_class where oid = 'passages'::regclass
    )
    select asked.word, greatest(1, coalesce(common.share, 0) * "all")::float8 as found, "all"
    from passages_now, asked left join common on common.word = asked.word`.execute(db);
  return rows.map(({ word, found, all }) => ({
    ...{ word, found },
    rarity: Math.log(1 + Math.max(0, all - found + 0.5) / (found + 0.5)),
  }));
}
