import type { Db } from './dialect.ts';
import { type ChangedStory, type ChannelStore, SHARED_TEAM } from './store.ts';

export function channelStore(db: Db): ChannelStore {
  const followed = (team: string, channel: string) =>
    db
      .selectFrom('channel_stories')
      .select('story')
      .where('team', 'in', [team, SHARED_TEAM])
      .where('channel', '=', channel)
      .groupBy('story')
      .orderBy((order) => order.fn.max('since'), 'desc')
      .orderBy('story')
      .execute();

  const follow = async (team: string, channel: string, story: string, now: number) => {
    await db
      .insertInto('channel_stories')
      .values({ team, channel, story, since: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  };

  return {
    follow,
    followed: async (team, channel) => (await followed(team, channel)).map(({ story }) => story),

    async unfollow(team, channel, story) {
      const row = { team, channel };
      await db.transaction().execute(async (tx) => {
        await tx
          .deleteFrom('channel_stories')
          .where((where) => where.and({ ...row, story }))
          .execute();
        await tx
          .deleteFrom('channels')
          .where((where) => where.and({ ...row, current_story: story }))
          .execute();
      });
    },

    async use(team, channel, story) {
      if (story === undefined) {
        await db
          .deleteFrom('channels')
          .where((where) => where.and({ team, channel }))
          .execute();
        return;
      }
      await db
        .insertInto('channels')
        .values({ team, channel, current_story: story })
        .onConflict((conflict) => conflict.columns(['team', 'channel']).doUpdateSet({ current_story: story }))
        .execute();
    },

    async current(team, channel) {
      const named = await db
        .selectFrom('channels')
        .select('current_story')
        .where((where) => where.and({ team, channel }))
        .executeTakeFirst();
      return named?.current_story;
    },

    async following(team, story) {
      const rows = await db
        .selectFrom('channel_stories')
        .select('channel')
        .distinct()
        .where('team', 'in', [team, SHARED_TEAM])
        .where('story', '=', story)
        .orderBy('channel')
        .execute();
      return rows.map(({ channel }) => channel);
    },

    changedSince: (team, channel, since, until) => changedSince(db, team, channel, since, until),
  };
}

/** A window is open at its start and closed at its end, so that consecutive ones miss and repeat nothing. */
async function changedSince(
  db: Db,
  team: string,
  channel: string,
  since: number,
  until: number,
): Promise<readonly ChangedStory[]> {
  const rows = await db
    .selectFrom('channel_stories as c')
    .innerJoin('versions as v', (join) =>
      join
        .onRef('v.story', '=', 'c.story')
        .on((on) => on.or([on('v.team', '=', on.ref('c.team')), on('v.team', '=', SHARED_TEAM)])),
    )
    .select(['c.story', 'c.since', 'v.version', 'v.added'])
    .where('c.team', 'in', [team, SHARED_TEAM])
    .where('c.channel', '=', channel)
    .where('v.added', '<=', until)
    .where('c.since', '<=', until)
    .where((where) => where.or([where('c.since', '>', since), where('v.added', '>', since)]))
    .orderBy('c.story')
    .orderBy('v.version')
    .execute();
  const changes = [...Map.groupBy(rows, (row) => row.story)].flatMap(([story, versions]) => {
    const latest = versions.at(-1);
    if (!latest) return [];
    const at = Math.max(latest.since, latest.added);
    if (latest.since > since) return [{ story, version: latest.version, at }];
    const before = (versions[0]?.version ?? 1) - 1;
    return [{ story, version: latest.version, at, ...(before > 0 && { before }) }];
  });
  return changes.toSorted((a, b) => a.at - b.at);
}
