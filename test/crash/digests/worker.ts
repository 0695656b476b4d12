/** One worker as `main.ts` runs it, with a shorter lease: posts the digests that are due until it is killed. */
import { startDigests } from '../../../src/jobs/digests.ts';
import { postingClient, slackMessenger } from '../../../src/slack/digest/messenger.ts';
import { openStore } from '../../../src/store/open.ts';

const [slackApiUrl = '', location = '{}'] = process.argv.slice(2);

const store = await openStore(JSON.parse(location));
const client = postingClient({ token: 'xoxb-crash-test', slackApiUrl, timeoutMs: 3_000 });

startDigests({
  digests: store.digests,
  messenger: slackMessenger(async () => client),
  write: async ({ digestId }) =>
    ['parent', 'first reply', 'second reply'].map((text) => ({ text: `${digestId} ${text}`, blocks: [] })),
  tellOff: async (_, reason) => console.error(`switched off: ${reason}`),
  log: () => undefined,
  worker: `worker-${process.pid}`,
  pace: { leaseMs: 10_000, atOnce: 4, pauseMs: 5, everyMs: 100, retryMs: 200 },
});
process.once('disconnect', () => process.exit());
