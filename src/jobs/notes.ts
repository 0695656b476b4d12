import type { GivenAnswer, NoteKey, Store, StoredStory } from '../store/store.ts';
import { overlaps, type Span } from '../story/span.ts';
import { diffVersions, type SentenceChange } from '../story/versions/diff.ts';
import { standingOf } from '../story/versions/standing.ts';
import { type Messenger, Refused } from './messenger.ts';
import { CLOCK_SKEW } from './once.ts';
import { PACE, type Pace, type Repeated, repeat } from './repeat.ts';

/** What the thread of an answer is told when the outlet has changed what the answer quoted. */
export interface Note {
  readonly answer: GivenAnswer;
  /** The story in the version that the answer quoted, and as it is now. */
  readonly before: StoredStory;
  readonly now: StoredStory;
  readonly changes: readonly [ChangedSentence, ...ChangedSentence[]];
}

export interface ChangedSentence {
  readonly before: Span;
  /** Absent: it is no longer there. */
  readonly after?: Span;
}

export interface NotePorts<M> {
  readonly store: Pick<Store, 'stories' | 'notes'>;
  readonly messenger: Messenger<M>;
  readonly write: (note: Note) => Promise<M>;
  readonly log: (event: string, about: object) => void;
  readonly now?: () => number;
  readonly pace?: Partial<Pace>;
}

const HOUR = 60 * 60_000;

/** What nobody was told by then is told no more. */
const LOOK_BACK = 48 * HOUR;

export function startNotes<M>(ports: NotePorts<M>): Repeated {
  const settled: Settled = new Set();
  const onError = (error: unknown) => ports.log('notes.failed', { problem: String(error) });
  const work = async () => {
    await sendNotes(ports, settled);
    return false;
  };
  return repeat(work, { ...PACE, ...ports.pace, onError });
}

/** Answers with versions that this process need not look at again. */
export type Settled = Set<string>;

/** Tells the threads of answers what their outlets have changed since; each correction once an answer. */
export async function sendNotes<M>(ports: NotePorts<M>, settled: Settled): Promise<void> {
  const { store, log, now = Date.now } = ports;
  const since = now() - LOOK_BACK;
  for (const answer of await store.notes.outdated(since))
    for (const story of new Set(answer.evidence.map((each) => each.story)))
      await tell(ports, answer, story, since, settled).catch((error: unknown) =>
        log('note.failed', { answer: answer.id, problem: String(error) }),
      );
}

async function tell<M>(
  ports: NotePorts<M>,
  answer: GivenAnswer,
  id: string,
  since: number,
  settled: Settled,
): Promise<void> {
  const { store, now = Date.now, pace } = ports;
  const { leaseMs } = { ...PACE, ...pace };
  const story = await store.stories.get(answer.team, id);
  const key = JSON.stringify([answer.team, answer.id, id, story?.version]);
  if (!story || settled.has(key)) return;
  const found = await noteFor(store, answer, story, since);
  if (found) {
    const note = { team: answer.team, answer: answer.id, story: id, version: found.version };
    const claimed = await store.notes.claim(note, { now: now(), leaseMs });
    // Whoever has it may be killed on the way: it is looked at again.
    if (claimed === 'taken') return;
    if (claimed === 'ours') await send(ports, note, found.note);
  }
  settled.add(key);
}

/** The note, and the version that first broke what the answer quoted; none where it stands, or long ago. */
async function noteFor(
  store: NotePorts<unknown>['store'],
  answer: GivenAnswer,
  now: StoredStory,
  since: number,
): Promise<{ readonly note: Note; readonly version: number } | undefined> {
  const quoted = answer.evidence.filter(({ story, shown }) => story === now.id && shown);
  const given = quoted[0]?.version;
  const before = given && (await store.stories.get(answer.team, now.id, given));
  if (!before) return undefined;
  const shown = quoted.flatMap((each) => (each.shown && each.version === given ? [each.shown] : []));
  const [first, ...others] = changesTo(shown, before, now);
  if (!first) return undefined;
  const versions = await store.stories.versions(answer.team, now.id);
  for (const { version, added } of versions.filter((each) => each.version > given)) {
    const then = await store.stories.get(answer.team, now.id, version);
    if (!then || changesTo(shown, before, then).length === 0) continue;
    return added <= since
      ? undefined
      : { note: { answer, before, now, changes: [first, ...others] }, version };
  }
  return undefined;
}

/** What became of the sentences that spans of the old version lie in, where that is more than marks and spaces. */
function changesTo(
  shown: readonly Span[],
  before: StoredStory,
  after: StoredStory,
): readonly ChangedSentence[] {
  const diff = diffVersions(before, after);
  const broken = shown.filter((span) => standingOf(span, diff).standing !== 'stands');
  return diff.sentences
    .filter((change) => 'before' in change && broken.some((span) => overlaps(span, change.before)))
    .flatMap(changed);
}

function changed(change: SentenceChange): readonly ChangedSentence[] {
  if (change.kind === 'changed') return [{ before: change.before, after: change.after }];
  return change.kind === 'removed' ? [{ before: change.before }] : [];
}

/** Looks into the thread first: an earlier attempt may have been cut off after the post. */
async function send<M>(ports: NotePorts<M>, key: NoteKey, note: Note): Promise<void> {
  const { store, messenger, log, now = Date.now } = ports;
  const { team, channel, id, thread, ts } = note.answer;
  const root = thread ?? ts;
  if (await store.notes.isSilenced(team, channel)) return store.notes.settle(key, 'dropped', now());
  const post = `note/${id}/${key.story}/${key.version}`;
  try {
    const standing = await messenger.find({ team, channel }, post, note.now.updated - CLOCK_SKEW, root);
    if (standing.size === 0)
      await messenger.post({ team, channel }, await ports.write(note), { id: post, part: 0 }, root);
    await store.notes.settle(key, 'posted', now());
    log('note.posted', { answer: id, story: key.story, version: key.version });
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind !== 'gone') throw error;
    await store.notes.settle(key, 'dropped', now());
    log('note.dropped', { answer: id, reason: error.refusal.reason });
  }
}
