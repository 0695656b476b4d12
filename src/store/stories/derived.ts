import type { Story } from '../../story/story.ts';
import { bandsOf, shinglesOf } from '../../story/versions/fingerprint.ts';
import type { Db, Dialect, Tx } from '../dialect.ts';
import { parseContent } from './content.ts';

/** What is derived from a story's latest version: where copies collide, and its words. */
export async function indexStory(tx: Tx, dialect: Dialect, team: string, story: Story): Promise<void> {
  await tx
    .deleteFrom('bands')
    .where((where) => where.and({ team, story: story.id }))
    .execute();
  const bands = bandsOf(shinglesOf(story.body)).map((band) => ({ team, band, story: story.id }));
  await tx.insertInto('bands').values(bands).execute();
  await dialect.passages.write(tx, team, story);
}

const pageSize = 100;

/** Every story, page by page: after a migration or an import. */
export async function indexAll(db: Db, dialect: Dialect): Promise<void> {
  let last = { team: '', story: '' };
  for (;;) {
    const page = await latestAfter(db, last);
    for (const { team, story, content } of page)
      await indexStory(db, dialect, team, { id: story, ...parseContent(content) });
    const end = page.at(-1);
    if (!end) return;
    last = end;
  }
}

const latestAfter = (db: Db, { team, story }: { team: string; story: string }) =>
  db
    .selectFrom('stories as s')
    .innerJoin('versions as v', (join) =>
      join.onRef('v.team', '=', 's.team').onRef('v.story', '=', 's.id').onRef('v.version', '=', 's.version'),
    )
    .select(['v.team', 'v.story', 'v.content'])
    .where((where) =>
      where.or([where('s.team', '>', team), where('s.team', '=', team).and('s.id', '>', story)]),
    )
    .orderBy('s.team')
    .orderBy('s.id')
    .limit(pageSize)
    .execute();
