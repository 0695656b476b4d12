import { catchUp, nextDue } from '../digest/schedule.ts';
import type { DigestResult, DigestRun, DigestStore, DigestSubscription } from '../store/store.ts';
import { type Messenger, Refused } from './messenger.ts';
import { CLOCK_SKEW, postOnce } from './once.ts';
import { type Repeated, repeat } from './repeat.ts';
import { waitBefore } from './retry.ts';

/** What the job needs from the rest; `main.ts` hands it in, so that jobs know neither Slack nor stories. */
export interface DigestPorts<M> {
  readonly digests: DigestStore;
  readonly messenger: Messenger<M>;
  /** What the digest says: the parent, then its thread. Nothing: silence. */
  readonly write: (run: DigestRun) => Promise<readonly M[]>;
  /** Tells who set it up that the digest was switched off, and why. */
  readonly tellOff: (subscription: DigestSubscription, reason: string) => Promise<void>;
  readonly log: (event: string, about: object) => void;
  readonly worker: string;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly pace?: Partial<DigestPace>;
}

export interface DigestPace {
  /**
   * How long a digest belongs to a worker without a sign of life. It must outlast the slowest post: whoever
   * takes over looks into the channel's history, and a post still on its way is not there yet.
   */
  readonly leaseMs: number;
  /** Digests in hand at one time. */
  readonly atOnce: number;
  /** Between two messages to one channel. */
  readonly pauseMs: number;
  /** Between two looks into the database. */
  readonly everyMs: number;
  /** Before the second attempt; later ones wait longer. */
  readonly retryMs: number;
}

const PACE: DigestPace = { leaseMs: 60_000, atOnce: 8, pauseMs: 1_100, everyMs: 15_000, retryMs: 5_000 };

/** Posts the digests that are due, several at a time: a poisoned channel takes up one lane, and not for long. */
export function startDigests<M>(ports: DigestPorts<M>): Repeated {
  const { atOnce, everyMs } = { ...PACE, ...ports.pace };
  const onError = (error: unknown) => ports.log('digest.failed', { problem: String(error) });
  const lanes = Array.from({ length: atOnce }, () =>
    repeat(() => postNextDigest(ports), { everyMs, onError }),
  );
  return { stop: async () => void (await Promise.all(lanes.map((lane) => lane.stop()))) };
}

/** Takes one due digest through to its end or to its next attempt; false when none is due. */
export async function postNextDigest<M>(ports: DigestPorts<M>): Promise<boolean> {
  const { leaseMs } = { ...PACE, ...ports.pace };
  const now = (ports.now ?? Date.now)();
  const [run] = await ports.digests.claimDue({ worker: ports.worker, now, leaseMs, limit: 1 });
  if (run) await settle(ports, run);
  return run !== undefined;
}

async function settle<M>(ports: DigestPorts<M>, run: DigestRun): Promise<void> {
  const { digests, now = Date.now, random = Math.random, log } = ports;
  const { retryMs } = { ...PACE, ...ports.pace };
  const about = { digest: run.digestId, attempt: run.attempt };
  try {
    const result = await perform(ports, run);
    if (!result) return log('digest.taken-over', about);
    await digests.complete(run, result);
    log(`digest.${result.state}`, about);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    if (error instanceof Refused && error.refusal.kind === 'gone') {
      await switchOff(ports, run, error.refusal.reason);
    } else {
      await digests.retry(
        run,
        now() + waitBefore({ attempt: run.attempt, firstMs: retryMs }, error, random),
        problem,
      );
      log('digest.retry', { ...about, problem });
    }
  }
}

/** `undefined`: another worker has the digest by now. */
async function perform<M>(ports: DigestPorts<M>, run: DigestRun): Promise<DigestResult | undefined> {
  const { messenger, now = Date.now } = ports;
  const { subscription, digestId, dueAt, date } = run;
  // A first attempt cannot have left anything in the channel.
  const lookForIt = async () =>
    run.attempt > 1 ? await messenger.find(subscription, digestId, dueAt - CLOCK_SKEW) : NOTHING;
  const current = catchUp(subscription, { date, at: dueAt }, now());
  if (current.date !== date && (await lookForIt()).size === 0)
    return { state: 'folded', now: now(), next: current };

  const parts = await ports.write(run);
  // As late as can be: what a killed worker had sent may still be on its way.
  const standing = await lookForIt();
  const done = { now: now(), next: nextDue(subscription, dueAt, date), coveredUntil: dueAt };
  if (parts.length === 0 && standing.size === 0) return { state: 'silent', ...done };
  const post = { id: digestId, place: subscription, parts, standing };
  const ts = await postOnce(messenger, post, paceOf(ports, run));
  return ts === undefined ? undefined : { state: 'posted', ts, ...done };
}

const NOTHING: ReadonlyMap<number, string> = new Map();

function paceOf<M>({ digests, now = Date.now, pace }: DigestPorts<M>, run: DigestRun) {
  const { leaseMs, pauseMs } = { ...PACE, ...pace };
  /** Leaves most of the lease for the post: a machine under load may take long to renew it. */
  const mayPost = async (): Promise<boolean> => {
    const from = now();
    if (!(await digests.renew(run, from + leaseMs))) return false;
    return now() - from < leaseMs / 4 || mayPost();
  };
  return { mayPost, pause: () => new Promise<void>((resolve) => setTimeout(resolve, pauseMs)) };
}

async function switchOff<M>(ports: DigestPorts<M>, run: DigestRun, reason: string): Promise<void> {
  const { team, channel } = run.subscription;
  await ports.digests.off(team, channel, reason);
  ports.log('digest.off', { digest: run.digestId, reason });
  await ports
    .tellOff(run.subscription, reason)
    .catch((error: unknown) =>
      ports.log('digest.note-failed', { digest: run.digestId, problem: String(error) }),
    );
}
