import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { type Database, openDatabase, storeOn } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { databases, type TestDatabase } from './databases.ts';

/** What a test gets: an open store, and a team that no other test has written to. */
export interface Fresh {
  readonly store: Store;
  /** What is under the store. */
  readonly database: Database;
  readonly team: string;
}

/** The same suite on SQLite and on Postgres. */
export function describeOnBoth(name: string, suite: (fresh: () => Fresh) => void): void {
  describe.each(databases)(`${name} in $store`, ({ create }) => {
    let made: TestDatabase;
    let database: Database;
    let store: Store;
    let teams = 0;
    beforeAll(async () => {
      made = await create();
      database = await openDatabase(made.location);
      store = storeOn(database);
    });
    beforeEach(() => {
      teams += 1;
    });
    afterAll(async () => {
      await store?.close();
      await made?.drop();
    });
    suite(() => ({ store, database, team: `T${teams}` }));
  });
}
