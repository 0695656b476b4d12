import type { Story } from '../../story/story.ts';
import { copyOf } from '../../story/versions/copy.ts';
import { bandsOf } from '../../story/versions/fingerprint.ts';
import type { Tx } from '../dialect.ts';
import { parseContent } from './content.ts';

/** Near-duplicates looked at closely, those that collide most first. */
const candidatesRead = 5;
/** Reports in fixed words, told apart by their figures only, collide by the thousand. */
const collisionsRead = 2000;

export interface Original {
  readonly id: string;
  readonly version: number;
  readonly shared: number;
}

/** The kept story that this one copies: bands propose, the bodies decide. */
export async function findOriginal(
  tx: Tx,
  team: string,
  story: Story,
  shingles: ReadonlySet<number>,
): Promise<Original | undefined> {
  for (const candidate of await colliding(tx, team, bandsOf(shingles))) {
    const known = await latestVersion(tx, team, candidate);
    const shared = known && copyOf(story, parseContent(known.content));
    if (known && shared !== undefined) return { id: candidate, version: known.version, shared };
  }
  return undefined;
}

/** Stories that share bands, those that share most first. */
async function colliding(tx: Tx, team: string, bands: readonly number[]): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('bands')
    .select('story')
    .where('team', '=', team)
    .where('band', 'in', bands)
    .limit(collisionsRead)
    .execute();
  const shared = Map.groupBy(rows, ({ story }) => story);
  return [...shared]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, candidatesRead)
    .map(([story]) => story);
}

export const latestVersion = (tx: Tx, team: string, story: string) =>
  tx
    .selectFrom('versions')
    .selectAll()
    .where((where) => where.and({ team, story }))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
