import { sql } from 'kysely';
import type { Tx } from '../dialect.ts';
import { SHARED_TEAM } from '../store.ts';
import type { Check } from './verify.ts';

interface Reference {
  readonly table: string;
  readonly column: string;
  /** Columns that name the row to a reader. */
  readonly named: readonly string[];
}

/** Columns that hold a story's id without a foreign key, since the story may be a shared one or a copy. */
const toStories: readonly Reference[] = [
  { table: 'channel_stories', column: 'story', named: ['team', 'channel'] },
  { table: 'channels', column: 'current_story', named: ['team', 'channel'] },
  { table: 'evidence', column: 'story', named: ['team', 'answer'] },
  { table: 'watches', column: 'story', named: ['team', 'url'] },
];

/** What is referred to is there, and the list of stories tells of their latest versions. */
export const checkReferences: Check = async (tx, report, count) => {
  for (const reference of toStories)
    for (const { row, story } of await dangling(tx, reference))
      report({ table: reference.table, row, problem: `there is no story ${story}` });

  for (const { team, answer, story, version } of await missingVersions(tx))
    report({ table: 'evidence', row: `${team} ${answer}`, problem: `there is no ${story} v${version}` });

  const stories = await tx
    .selectFrom('stories as s')
    .leftJoin('versions as v', (join) => join.onRef('v.team', '=', 's.team').onRef('v.story', '=', 's.id'))
    .select((select) => ['s.team', 's.id', 's.version', select.fn.max('v.version').as('latest')])
    .groupBy(['s.team', 's.id', 's.version'])
    .execute();
  count('stories', stories.length);
  for (const { team, id, version, latest } of stories)
    if (version !== latest)
      report({
        table: 'stories',
        row: `${team} ${id}`,
        problem: latest === null ? 'it has no version' : `its latest version is ${latest}, not ${version}`,
      });
};

async function dangling(tx: Tx, { table, column, named }: Reference) {
  const id = sql.ref(`r.${column}`);
  const name = sql.join(
    named.map((part) => sql.ref(`r.${part}`)),
    sql` || ' ' || `,
  );
  const { rows } = await sql<{ row: string; story: string }>`
    select ${name} as "row", ${id} as story from ${sql.table(table)} r
    where ${id} is not null
      and not exists (select 1 from stories s where s.team in (r.team, ${SHARED_TEAM}) and s.id = ${id})
      and not exists (select 1 from copies c where c.team in (r.team, ${SHARED_TEAM}) and c.id = ${id})`.execute(
    tx,
  );
  return rows;
}

const missingVersions = (tx: Tx) =>
  tx
    .selectFrom('evidence as e')
    .select(['e.team', 'e.answer', 'e.story', 'e.version'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('versions as v')
            .select('v.story')
            .where((version) =>
              version.or([
                version('v.team', '=', version.ref('e.team')),
                version('v.team', '=', SHARED_TEAM),
              ]),
            )
            .whereRef('v.story', '=', 'e.story')
            .whereRef('v.version', '=', 'e.version'),
        ),
      ),
    )
    .where((where) =>
      where.exists(
        where
          .selectFrom('stories as s')
          .select('s.id')
          .whereRef('s.id', '=', 'e.story')
          .where((story) =>
            story.or([story('s.team', '=', story.ref('e.team')), story('s.team', '=', SHARED_TEAM)]),
          ),
      ),
    )
    .execute();
