import type { Visit } from '../ingest/read.ts';
import { afterChange, afterFailure, afterNoChange } from '../ingest/reread.ts';
import type { GivenAnswer, GivenEvidence, Store, StoredStory, Watch } from '../store/store.ts';
import { diffVersions, type StoryDiff } from '../story/versions/diff.ts';
import { type Standing, standingOf } from '../story/versions/standing.ts';
import { type Repeated, repeat } from './repeat.ts';

/** What the job needs from the rest; `main.ts` hands it in, so that jobs know neither pages nor Slack. */
export interface CorrectionPorts {
  readonly store: Store;
  /** Reads a page; throws where that fails for now. */
  readonly read: (url: string, known: Pick<Watch, 'etag' | 'lastModified'>) => Promise<Visit>;
  /** Told of each real change, after it is kept. */
  readonly onCorrection: (correction: Correction) => Promise<void>;
  readonly log: (event: string, about: object) => void;
  readonly now?: () => number;
}

/** A story that says something else than before, and who was told what it said before. */
export interface Correction {
  readonly team: string;
  readonly story: StoredStory;
  readonly before: StoredStory;
  readonly diff: StoryDiff;
  readonly affected: readonly AffectedAnswer[];
}

export interface AffectedAnswer {
  readonly answer: GivenAnswer;
  readonly evidence: GivenEvidence;
  readonly standing: Exclude<Standing, 'stands'>;
}

const LEASE_MS = 5 * 60_000;
const EVERY_MS = 30_000;

/** Reads watched stories again, one at a time, when they are due. */
export const startCorrections = (ports: CorrectionPorts): Repeated =>
  repeat(() => checkNextStory(ports), {
    everyMs: EVERY_MS,
    onError: (error) => ports.log('correction.failed', { problem: String(error) }),
  });

/** Reads one story that is due; false when none is. */
export async function checkNextStory(ports: CorrectionPorts): Promise<boolean> {
  const { store, log, now = Date.now } = ports;
  const [watch] = await store.watches.claimDue('story', { now: now(), leaseMs: LEASE_MS, limit: 1 });
  if (!watch) return false;
  const next = await check(ports, watch).catch((error: unknown) => {
    const problem = error instanceof Error ? error.message : String(error);
    log('story.unread', { url: watch.url, problem });
    return afterFailure(watch, now(), problem);
  });
  if (next) await store.watches.checked(next);
  else await store.watches.remove(watch.team, 'story', watch.url);
  return true;
}

/** The watch as it goes on; `undefined`: it ends. */
async function check(ports: CorrectionPorts, watch: Watch): Promise<Watch | undefined> {
  const { store, read, now = Date.now, log } = ports;
  const reading = await read(watch.url, watch);
  if (reading.kind === 'gone') {
    log('story.gone', { url: watch.url });
    return undefined;
  }
  if (reading.kind === 'unchanged') return afterNoChange(watch, now());
  const { story, etag, lastModified } = reading;
  const put = await store.stories.put(watch.team, story, now());
  const { etag: _, lastModified: __, ...rest } = watch;
  const seen = { ...rest, ...(etag && { etag }), ...(lastModified && { lastModified }) };
  if (put.outcome !== 'version') return afterNoChange(seen, now());
  const correction = await correctionOf(store, watch.team, put.id, put.version);
  log('story.changed', { url: watch.url, version: put.version, real: correction?.diff.real });
  if (correction?.diff.real) {
    await note(store, correction, now());
    await ports.onCorrection(correction);
  }
  return afterChange(seen, now());
}

/** Keeps whose answers are no longer what the story says. */
async function note(store: Store, { story, affected }: Correction, at: number): Promise<void> {
  for (const { answer, standing } of affected)
    await store.audit.append({
      ...{ team: answer.team, at, actor: 'corrections', action: `answer.${standing}`, subject: answer.id },
      detail: JSON.stringify({ story: story.id, version: story.version }),
    });
}

/** What the version changed, and the answers that it makes untrue; undefined for a first version. */
export async function correctionOf(
  store: Store,
  team: string,
  id: string,
  version: number,
): Promise<Correction | undefined> {
  const story = await store.stories.get(team, id, version);
  const before = await store.stories.get(team, id, version - 1);
  if (!story || !before) return undefined;
  const affected: AffectedAnswer[] = [];
  for (let given = 1; given < version; given += 1)
    affected.push(...(await affectedSince(store, team, given, before, story)));
  return { team, story, before, diff: diffVersions(before, story), affected };
}

/** Answers from the version `given` that stood in the version before this one, and no longer do. */
async function affectedSince(
  store: Store,
  team: string,
  given: number,
  before: StoredStory,
  story: StoredStory,
): Promise<readonly AffectedAnswer[]> {
  const answers = await store.answers.from(team, story.id, given);
  const from = answers.length > 0 ? await store.stories.get(team, story.id, given) : undefined;
  if (!from) return [];
  const [then, now] = [diffVersions(from, before), diffVersions(from, story)];
  return answers.flatMap((answer) =>
    answer.evidence
      .filter((evidence) => evidence.story === story.id && evidence.version === given)
      .flatMap((evidence) => {
        const span = evidence.quotation ?? evidence.sentence;
        const { standing } = standingOf(span, now);
        const stood = given === before.version || standingOf(span, then).standing === 'stands';
        return standing !== 'stands' && stood ? [{ answer, evidence, standing }] : [];
      }),
  );
}
