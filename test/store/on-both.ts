import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { databases, type TestDatabase } from './databases.ts';

/** What a test gets: an open store, and a team that no other test has written to. */
export interface Fresh {
  readonly store: Store;
  readonly team: string;
}

/** The same suite on SQLite and on Postgres. */
export function describeOnBoth(name: string, suite: (fresh: () => Fresh) => void): void {
  describe.each(databases)(`${name} in $store`, ({ create }) => {
    let database: TestDatabase;
    let store: Store;
    let teams = 0;
    beforeAll(async () => {
      database = await create();
      store = await openStore(database.location);
    });
    beforeEach(() => {
      teams += 1;
    });
    afterAll(async () => {
      await store?.close();
      await database?.drop();
    });
    suite(() => ({ store, team: `T${teams}` }));
  });
}
