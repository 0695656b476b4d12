import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Story } from '../story/story.ts';
import type { PassageHit } from './store.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
/** The same inside a transaction. */
export type Tx = Db;

export type DialectName = 'sqlite' | 'postgres';

/** Where SQLite and Postgres must differ; everything else is one code path. */
export interface Dialect {
  readonly name: DialectName;
  /** Rows that another worker is about to take are passed over, not waited for. */
  skipLocked<D, T extends keyof D, O>(query: SelectQueryBuilder<D, T, O>): SelectQueryBuilder<D, T, O>;
  /** Of several that put stories for one team, one at a time: they would not see each other's. */
  oneAtATime(tx: Tx, team: string): Promise<void>;
  readonly passages: PassageIndex;
}

/** Search over the paragraphs of the latest versions. */
export interface PassageIndex {
  /** Replaces what is indexed of the story. */
  write(tx: Tx, team: string, story: Story): Promise<void>;
  /** After much was written at once: which words are rare is learned anew. */
  settle(tx: Tx): Promise<void>;
  search(
    db: Db,
    teams: readonly string[],
    terms: readonly string[],
    limit: number,
  ): Promise<readonly PassageHit[]>;
}
