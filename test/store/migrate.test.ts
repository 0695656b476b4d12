import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Db, Dialect } from '../../src/store/dialect.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase, openStore } from '../../src/store/open.ts';
import { connectPostgres, postgres } from '../../src/store/postgres.ts';
import { connectSqlite, sqlite } from '../../src/store/sqlite.ts';
import { contentOf, hashOf } from '../../src/store/stories/content.ts';
import { indexAll } from '../../src/store/stories/derived.ts';
import { type Finding, verifyStore } from '../../src/store/verify/verify.ts';
import { databases, type TestDatabase } from './databases.ts';
import { harbourStory, start } from './fixtures.ts';

/** The rows that a database of each version may hold, as that version wrote them. */
const writtenBy: Readonly<Record<string, (db: Db, dialect: Dialect) => Promise<unknown>>> = {
  async '0001-stories'(db) {
    const content = contentOf(harbourStory());
    const { title, outlet } = harbourStory();
    const facts = { byline: null, url: null, published: null, modified: null, language: null };
    const times = { added: start, updated: start };
    const story = { team: 'T1', id: 'harbour', version: 1, url_key: null, title, outlet, ...facts, ...times };
    await db.insertInto('stories').values(story).execute();
    const version = { team: 'T1', story: 'harbour', version: 1, hash: hashOf(content), content };
    await db
      .insertInto('versions')
      .values({ ...version, added: start })
      .execute();
  },
  async '0002-channels'(db) {
    const channel = { team: 'T1', channel: 'C1' };
    await db
      .insertInto('channel_stories')
      .values({ ...channel, story: 'harbour', since: start })
      .execute();
    const asked = { user: 'U1', question: 'how long?', kind: 'how-many', answered: 1, at: start };
    await db
      .insertInto('answers')
      .values({ ...channel, id: 'a1', ts: null, thread: null, ...asked })
      .execute();
    const evidence = { team: 'T1', answer: 'a1', position: 0, story: 'harbour', version: 1 };
    await db
      .insertInto('evidence')
      .values({ ...evidence, sentence_start: 0, sentence_end: 148 })
      .execute();
  },
  '0003-digests': (db) =>
    db
      .insertInto('follows')
      .values({
        ...{ team: 'T1', user: 'U1', key: 'tom reyes', kind: 'speaker', term: 'Tom Reyes' },
        ...{ channel: null, added: start },
      })
      .execute(),
  '0004-search': indexAll,
};
const versions = Object.keys(writtenBy);

const connect = ({ location: { file, databaseUrl } }: TestDatabase) =>
  databaseUrl
    ? { db: connectPostgres(databaseUrl), dialect: postgres }
    : { db: connectSqlite(file ?? ':memory:'), dialect: sqlite };

describe.each(databases)('migrations in $store', ({ create }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await create();
  });
  afterEach(() => database.drop());

  test.each(versions.map((version, index) => ({ version, written: versions.slice(0, index + 1) })))(
    'from $version nothing is lost, and what it lacked is there',
    async ({ version, written }) => {
      const { db, dialect } = connect(database);
      await migrate(db, dialect, version);
      for (const earlier of written) await writtenBy[earlier]?.(db, dialect);
      await db.destroy();

      const store = await openStore(database.location);
      expect(await store.stories.get('T1', 'harbour')).toMatchObject(harbourStory());
      expect(await store.stories.search('T1', ['boats'], 5)).toMatchObject([{ story: 'harbour', block: 2 }]);
      expect(await store.channels.followed('T1', 'C1')).toEqual(
        written.includes('0002-channels') ? ['harbour'] : [],
      );
      expect(await store.answers.from('T1', 'harbour', 1)).toHaveLength(
        written.includes('0002-channels') ? 1 : 0,
      );
      expect(await store.follows.list('T1')).toHaveLength(written.includes('0003-digests') ? 1 : 0);
      await store.close();
      const findings: Finding[] = [];
      const upgraded = await openDatabase(database.location);
      await verifyStore(upgraded, (finding) => findings.push(finding));
      expect(findings).toEqual([]);
      await upgraded.db.destroy();
    },
  );

  test('several processes that start together: each finds its tables', async () => {
    const children = [1, 2, 3].map(() => openInChild(database));
    expect(await Promise.all(children)).toEqual([0, 0, 0]);
    const store = await openStore(database.location);
    expect(await store.claims.claim('T1', 'key', start)).toBe(true);
    await store.close();
  });
});

function openInChild({ location }: TestDatabase): Promise<number | null> {
  const open = fileURLToPath(new URL('../../src/store/open.ts', import.meta.url));
  const program = `const { openStore } = await import(${JSON.stringify(open)});
    await (await openStore(${JSON.stringify(location)})).close();`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', resolve));
}
