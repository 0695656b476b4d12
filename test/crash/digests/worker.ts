/** One worker as `main.ts` runs it, with shorter leases: posts what is due until it is killed. */
import { startAlerts } from '../../../src/jobs/alerts.ts';
import { startDigests } from '../../../src/jobs/digests.ts';
import { startNotes } from '../../../src/jobs/notes.ts';
import { createLibrary } from '../../../src/library.ts';
import { postingClient, slackMessenger } from '../../../src/slack/digest/messenger.ts';
import { openStore } from '../../../src/store/open.ts';

const [slackApiUrl = '', location = '{}'] = process.argv.slice(2);

const store = await openStore(JSON.parse(location));
const client = postingClient({ token: 'xoxb-crash-test', slackApiUrl, timeoutMs: 3_000 });
const messenger = slackMessenger(async () => client);
const message = async (text: string) => ({ text, blocks: [] });
const log = () => undefined;
const pace = { leaseMs: 10_000, everyMs: 100 };

startDigests({
  digests: store.digests,
  messenger,
  write: ({ digestId }) =>
    Promise.all(['parent', 'first reply', 'second reply'].map((text) => message(`${digestId} ${text}`))),
  tellOff: async (_, reason) => console.error(`switched off: ${reason}`),
  log,
  worker: `worker-${process.pid}`,
  pace: { ...pace, atOnce: 4, pauseMs: 5, retryMs: 200 },
});
startAlerts({
  ...{ store, library: createLibrary({ store }), messenger, log, pace },
  write: ({ follower }) => message(`for ${follower.user}`),
  writeHeld: (follower) => message(`held for ${follower.user}`),
});
startNotes({ store, messenger, log, pace, write: ({ answer }) => message(`on ${answer.id}`) });
process.once('disconnect', () => process.exit());
