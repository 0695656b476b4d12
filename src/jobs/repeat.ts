import { setTimeout as timer } from 'node:timers/promises';

export interface Repeated {
  /** Waits for the work in hand. */
  stop(): Promise<void>;
}

export interface Interval {
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
}

/** Of work that is handed out by lease. */
export interface Pace {
  /** Outlasts the slowest post, as the lease of a digest does. */
  readonly leaseMs: number;
  readonly everyMs: number;
}

export const PACE: Pace = { leaseMs: 60_000, everyMs: 30_000 };

/**
 * Does a piece of work again and again, one at a time, also after a failure: at once while it gives true
 * (more is waiting), else after the interval and up to a tenth more, so that workers do not run in step.
 */
export function repeat(work: () => Promise<boolean>, { everyMs, onError }: Interval): Repeated {
  const stopped = new AbortController();
  const loop = async () => {
    while (!stopped.signal.aborted) {
      const hasMore = await work().catch((error: unknown) => {
        onError(error);
        return false;
      });
      if (!hasMore) await sleep(everyMs * (1 + Math.random() / 10), stopped.signal);
    }
  };
  const ended = loop();
  return {
    async stop() {
      stopped.abort();
      await ended;
    },
  };
}

/** Ends early where it is aborted. */
const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  timer(ms, undefined, { signal }).catch(() => undefined);
