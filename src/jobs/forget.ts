import type { Store } from '../store/store.ts';
import { type Repeated, repeat } from './repeat.ts';

const DAY = 24 * 60 * 60_000;

/** Nobody goes on with a thread after a month; nothing is delivered again, and no feed is as long, after three. */
const THREADS_KEPT = 30 * DAY;
const WORK_KEPT = 90 * DAY;

interface ForgetPorts {
  readonly store: Pick<Store, 'claims' | 'threads' | 'digests'>;
  readonly log: (event: string, about: object) => void;
  readonly now?: () => number;
}

/** Once a day, what only guards against doing work twice goes. Stories, answers and the audit stay. */
export const startForgetting = (ports: ForgetPorts): Repeated =>
  repeat(() => forget(ports), {
    everyMs: DAY,
    onError: (error) => ports.log('forget.failed', { problem: String(error) }),
  });

/** Always false: there is never more to do. */
export async function forget({ store, log, now = Date.now }: ForgetPorts): Promise<boolean> {
  const claims = await store.claims.prune(now() - WORK_KEPT);
  const threads = await store.threads.prune(now() - THREADS_KEPT);
  const digests = await store.digests.prune(now() - WORK_KEPT);
  if (claims + threads + digests > 0) log('forgotten', { claims, threads, digests });
  return false;
}
