import { sql } from 'kysely';
import { urlKey } from '../../story/versions/url-key.ts';
import type { Db, Dialect } from '../dialect.ts';
import {
  SHARED_TEAM,
  type StoredStory,
  type StoryCopy,
  type StoryStore,
  type StorySummary,
} from '../store.ts';
import type { CopyRow, StoryRow, VersionRow } from '../tables.ts';
import { parseContent } from './content.ts';
import { putStory } from './put.ts';

/** The shared team sorts first: a map keeps a team's own row, `desc` shows it first. */
const visible = (team: string): readonly string[] => [...new Set([SHARED_TEAM, team])];

export function storyStore(db: Db, dialect: Dialect): StoryStore {
  const versionsOf = (team: string) =>
    db
      .selectFrom('versions as v')
      .innerJoin('stories as s', (join) => join.onRef('s.team', '=', 'v.team').onRef('s.id', '=', 'v.story'))
      .select(['v.story', 'v.version', 'v.content', 's.added', 'v.added as updated'])
      .where('v.team', 'in', visible(team));

  const originals = async (team: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const copies = await db
      .selectFrom('copies')
      .select(['id', 'story'])
      .where('team', 'in', visible(team))
      .where('id', 'in', ids)
      .orderBy('team')
      .execute();
    return new Map(copies.map(({ id, story }) => [id, story]));
  };

  const many = async (team: string, ids: readonly string[]): Promise<readonly StoredStory[]> => {
    if (ids.length === 0) return [];
    const original = await originals(team, ids);
    const wanted = [...new Set(ids.map((id) => original.get(id) ?? id))];
    const rows = await versionsOf(team)
      .where('v.story', 'in', wanted)
      .whereRef('v.version', '=', 's.version')
      .orderBy('v.team')
      .execute();
    const stories = new Map(rows.map((row) => [row.story, storedStory(row)]));
    return wanted.flatMap((id) => stories.get(id) ?? []);
  };

  return {
    many,

    async get(team, id, version) {
      if (version === undefined) return (await many(team, [id]))[0];
      const story = (await originals(team, [id])).get(id) ?? id;
      const row = await versionsOf(team)
        .where('v.story', '=', story)
        .where('v.version', '=', version)
        .orderBy('v.team', 'desc')
        .executeTakeFirst();
      return row && storedStory(row);
    },

    async list(team, { limit = 100, offset = 0 } = {}) {
      // A team at a time, as the index has them: one query for both would sort every story.
      const newest = await Promise.all(
        visible(team).map((each) =>
          db
            .selectFrom('stories')
            .selectAll()
            .where('team', '=', each)
            .orderBy('added', 'desc')
            .orderBy('id', 'desc')
            .limit(limit + offset)
            .execute(),
        ),
      );
      const rows = newest.flat().toSorted((a, b) => b.added - a.added || (a.id < b.id ? 1 : -1));
      return rows.slice(offset, offset + limit).map(summaryOf);
    },

    async updatedSince(team, since, limit) {
      const rows = await db
        .selectFrom('stories')
        .selectAll()
        .where('team', 'in', visible(team))
        .where('updated', '>', since)
        .orderBy('updated')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(summaryOf);
    },

    async count(team) {
      const { stories } = await db
        .selectFrom('stories')
        .select((select) => select.fn.countAll<number>().as('stories'))
        .where('team', 'in', visible(team))
        .executeTakeFirstOrThrow();
      return stories;
    },

    async find(team, words, limit) {
      const stories = db
        .selectFrom('stories')
        .selectAll()
        .where('team', 'in', visible(team))
        .orderBy('team', 'desc')
        .orderBy('added', 'desc')
        .limit(limit);
      const key = urlKey(words);
      const named = await stories
        .where((where) =>
          key === undefined
            ? where('id', '=', words)
            : where.or([where('id', '=', words), where('url_key', '=', key)]),
        )
        .execute();
      if (named.length > 0) return named.map(summaryOf);
      const pattern = `%${words
        .trim()
        .toLowerCase()
        .replace(/[%_\\]/g, '\\$&')
        .replace(/\s+/g, '%')}%`;
      const titled = await stories.where(sql<boolean>`lower(title) like ${pattern} escape '\\'`).execute();
      return titled.map(summaryOf);
    },

    async versions(team, id) {
      const rows = await db
        .selectFrom('versions')
        .select(['team', 'version', 'hash', 'content', 'added'])
        .where('team', 'in', visible(team))
        .where('story', '=', id)
        .orderBy('version')
        .execute();
      const own = rows.filter((row) => row.team === team);
      return (own.length > 0 ? own : rows).map(({ team: _, content, ...row }) => ({
        ...row,
        title: parseContent(content).title,
      }));
    },

    put: (team, story, now) => db.transaction().execute((tx) => putStory({ tx, dialect, team, now }, story)),

    async copies(team, id) {
      const rows = await db
        .selectFrom('copies')
        .selectAll()
        .where('team', 'in', visible(team))
        .where('story', '=', id)
        .orderBy('added')
        .execute();
      return rows.map(copyOf);
    },

    search: (team, terms, limit) => dialect.passages.search(db, visible(team), terms, limit),
  };
}

type StoredVersion = Pick<VersionRow, 'story' | 'version' | 'content' | 'added'> & { updated: number };

const storedStory = ({ story, version, content, added, updated }: StoredVersion): StoredStory => ({
  id: story,
  ...parseContent(content),
  ...{ version, added, updated },
});

const summaryOf = (row: StoryRow): StorySummary => ({
  id: row.id,
  title: row.title,
  outlet: row.outlet,
  ...(row.byline !== null && { byline: row.byline }),
  ...(row.url !== null && { url: row.url }),
  ...(row.published !== null && { published: row.published }),
  ...(row.modified !== null && { modified: row.modified }),
  ...(row.language !== null && { language: row.language }),
  version: row.version,
  added: row.added,
  updated: row.updated,
});

const copyOf = (row: CopyRow): StoryCopy => ({
  id: row.id,
  outlet: row.outlet,
  title: row.title,
  ...(row.url !== null && { url: row.url }),
  ...(row.published !== null && { published: row.published }),
  shared: row.shared,
  added: row.added,
});
