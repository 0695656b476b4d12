import type { Story } from '../../story/story.ts';
import { shinglesOf } from '../../story/versions/fingerprint.ts';
import { isKin } from '../../story/versions/kin.ts';
import { urlKey } from '../../story/versions/url-key.ts';
import type { Dialect, Tx } from '../dialect.ts';
import { plain } from '../plain.ts';
import type { PutOutcome } from '../store.ts';
import type { CopyRow, StoryRow } from '../tables.ts';
import { contentOf, hashOf, parseContent } from './content.ts';
import { indexStory } from './derived.ts';
import { findOriginal, latestVersion, type Original } from './original.ts';

/** Where and when a story is put. */
interface Put {
  readonly tx: Tx;
  readonly dialect: Dialect;
  readonly team: string;
  readonly now: number;
}

/** Decides what a story is to what is kept, and writes it. */
export async function putStory(put: Put, story: Story): Promise<PutOutcome> {
  const { tx, dialect, team } = put;
  await dialect.oneAtATime(tx, team);
  const known = await knownStory(tx, team, story);
  if (known) return putVersion(put, known, { ...story, id: known.id });
  const linked = await linkedCopy(tx, team, story);
  if (linked) return linked;
  const shingles = shinglesOf(story.body);
  const original = await findOriginal(tx, team, story, shingles);
  if (original) return putCopy(put, story, original);
  return putNew(put, await freeId(tx, team, story));
}

/** The story itself: by its address; where neither has one, by its id (a file's name) if the texts are kin. */
async function knownStory(tx: Tx, team: string, story: Story): Promise<StoryRow | undefined> {
  const key = keyOf(story);
  const stories = tx.selectFrom('stories').selectAll().where('team', '=', team);
  const byUrl = key === null ? undefined : await stories.where('url_key', '=', key).executeTakeFirst();
  if (byUrl) return byUrl;
  for (let n = 1; ; n += 1) {
    const byId = await stories.where('id', '=', numbered(story.id, n)).executeTakeFirst();
    if (!byId) return undefined;
    const latest = byId.url_key === null && (await latestVersion(tx, team, byId.id));
    if (latest && isKin(story, parseContent(latest.content))) return byId;
  }
}

/** A copy that was linked before stays linked. */
async function linkedCopy(tx: Tx, team: string, story: Story): Promise<PutOutcome | undefined> {
  const key = keyOf(story);
  const copy = await tx
    .selectFrom('copies as c')
    .innerJoin('stories as s', (join) => join.onRef('s.team', '=', 'c.team').onRef('s.id', '=', 'c.story'))
    .select(['c.id', 'c.story', 's.version'])
    .where('c.team', '=', team)
    .where((where) =>
      key === null
        ? where.and([where('c.id', '=', story.id), where('c.url_key', 'is', null)])
        : where('c.url_key', '=', key),
    )
    .executeTakeFirst();
  return copy && { outcome: 'copy', id: copy.id, version: copy.version, of: copy.story };
}

async function putCopy({ tx, team, now }: Put, story: Story, original: Original): Promise<PutOutcome> {
  const { id } = await freeId(tx, team, story);
  const { url = null, published = null } = story;
  const [outlet, title] = [plain(story.outlet), plain(story.title)];
  const link = { story: original.id, url_key: keyOf(story), shared: original.shared, added: now };
  const row: CopyRow = { team, id, outlet, title, url, published, ...link };
  await tx.insertInto('copies').values(row).execute();
  return { outcome: 'copy', id, version: original.version, of: original.id };
}

async function putNew(put: Put, story: Story): Promise<PutOutcome> {
  await put.tx
    .insertInto('stories')
    .values(rowOf(put, story, { version: 1, added: put.now }))
    .execute();
  await writeVersion(put, story, 1);
  return { outcome: 'new', id: story.id, version: 1 };
}

/** Only what readers see makes a version: a date of change alone does not. */
async function putVersion(put: Put, known: StoryRow, story: Story): Promise<PutOutcome> {
  const { tx, team } = put;
  const { id, version, added } = known;
  const latest = await latestVersion(tx, team, id);
  const before = latest && parseContent(latest.content);
  const same = before?.body === story.body && before.title === story.title && before.byline === story.byline;
  if (same) return { outcome: 'unchanged', id, version };
  const next = version + 1;
  await tx
    .updateTable('stories')
    .set(rowOf(put, story, { version: next, added }))
    .where((where) => where.and({ team, id }))
    .execute();
  await writeVersion(put, story, next);
  return { outcome: 'version', id, version: next };
}

async function writeVersion({ tx, dialect, team, now }: Put, story: Story, version: number): Promise<void> {
  const content = contentOf(story);
  const row = { team, story: story.id, version, hash: hashOf(content), content, added: now };
  await tx.insertInto('versions').values(row).execute();
  await indexStory(tx, dialect, team, story);
}

/** The story under an id that nothing else has. */
async function freeId(tx: Tx, team: string, story: Story): Promise<Story> {
  for (let n = 1; ; n += 1) {
    const id = numbered(story.id, n);
    const at = (table: 'stories' | 'copies') =>
      tx
        .selectFrom(table)
        .select('id')
        .where((where) => where.and({ team, id }))
        .executeTakeFirst();
    if (!(await at('stories')) && !(await at('copies'))) return { ...story, id };
  }
}

/** Stories of one name are told apart by a number. */
const numbered = (id: string, n: number): string => (n === 1 ? id : `${id}-${n}`);

const keyOf = ({ url }: Story): string | null => (url === undefined ? null : (urlKey(url) ?? null));

const rowOf = (
  { team, now }: Put,
  story: Story,
  { version, added }: Pick<StoryRow, 'version' | 'added'>,
): StoryRow => ({
  ...{ team, id: story.id, version, url_key: keyOf(story) },
  title: plain(story.title),
  outlet: plain(story.outlet),
  byline: story.byline === undefined ? null : plain(story.byline),
  url: story.url ?? null,
  published: story.published ?? null,
  modified: story.modified ?? null,
  language: story.language ?? null,
  ...{ added, updated: now },
});
