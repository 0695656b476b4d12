import { postNextDigest } from '../../src/jobs/digests.ts';
import type { Library } from '../../src/library.ts';
import { digestPorts } from '../../src/slack/digest/job.ts';
import { postingClient, slackMessenger } from '../../src/slack/digest/messenger.ts';
import { shelfOf } from '../../src/workspace/shelf.ts';
import { newsroom, type Trip, team, trip } from '../slack/trip.ts';

/** The bot itself in a workspace with its page. */
export async function botWithPage(): Promise<Trip> {
  let known: Library | undefined;
  const shelf = () => {
    if (!known) throw new Error('The library opens with the bot.');
    return shelfOf(known);
  };
  return trip({
    library: (library) => {
      known = library;
      return library;
    },
    workspace: { page: { stories: { list: () => shelf().list(), story: (id) => shelf().story(id) } } },
  });
}

/** The hour of the newsroom's digest comes: the job that `main.ts` runs looks then. */
export async function receiveDigest({ app, store, workspace }: Trip): Promise<void> {
  const set = await store.digests.get(team, newsroom);
  if (!set?.next) throw new Error('There is no digest to receive.');
  const { at } = set.next;
  await store.digests.set({ ...set, coveredUntil: -1 }); // as if set up before the sample story came
  const { apiUrl: slackApiUrl, botToken: token } = workspace;
  const messenger = slackMessenger(async () => postingClient({ token, slackApiUrl }));
  const ports = { ...digestPorts(app.bot, messenger, 'w1'), now: () => at, pace: { pauseMs: 0 } };
  while (await postNextDigest(ports));
}
