import { openDatabase, type StoreLocation } from '../../../src/store/open.ts';
import { putStory } from '../../../src/store/stories/put.ts';
import { syntheticStory } from './stories.ts';

export const team = 'T1';

/** Stories written in one transaction. */
const batch = 500;

/** Fills a store with so many stories by the way that every story goes; returns seconds. */
export async function build(location: StoreLocation, stories: number): Promise<number> {
  const { db, dialect } = await openDatabase(location);
  const start = performance.now();
  for (let first = 0; first < stories; first += batch)
    await db.transaction().execute(async (tx) => {
      for (let index = first; index < Math.min(first + batch, stories); index += 1)
        await putStory({ tx, dialect, team, now: index }, syntheticStory(index).story);
    });
  await dialect.passages.settle(db);
  await db.destroy();
  return (performance.now() - start) / 1000;
}
