import { randomUUID } from 'node:crypto';
import type { Answer, Evidence } from '../answer/answer.ts';
import { datesIn } from '../answer/dates/dates.ts';
import { paragraphOf } from '../answer/evidence.ts';
import type { Subject } from '../answer/question/follow-up.ts';
import type { GivenAnswer, GivenEvidence, StoredStory } from '../store/store.ts';
import type { Story } from '../story/story.ts';
import { answerMessage, evidenceIn } from './blocks/answer.ts';
import type { AnswerRef } from './blocks/button.ts';
import { help } from './blocks/help.ts';
import type { Citation, Message } from './blocks/message.ts';
import { shownSpan } from './blocks/quotation.ts';
import type { Asker, Bot } from './bot.ts';

export interface Question extends Asker {
  readonly question: string;
  /** The thread that the answer goes to: follow-ups keep its subject. */
  readonly thread?: string;
  /** Only these stories may answer. */
  readonly stories?: readonly string[];
  /** The asker alone sees the answer, and may share it. */
  readonly isPrivate: boolean;
}

/** Asks the library, and words the answer. */
export async function answerTo(bot: Bot, asked: Question): Promise<Message> {
  const { team, channel, question, thread } = asked;
  const previous = thread && (await bot.store.threads.previous(team, channel, thread));
  const answer = await bot.library.ask({
    team,
    channel,
    question,
    ...(previous && { previous }),
    ...(asked.stories && { stories: asked.stories }),
  });
  if (!answer.answered && answer.reason.kind === 'empty-question') return helpFor(bot, asked);
  return worded(bot, asked, answer, answer.answered ? undefined : await aloneIn(bot, asked));
}

/** The title of the story that a channel's questions are about, where one was chosen. */
async function aloneIn({ store }: Bot, { team, channel, stories }: Question): Promise<string | undefined> {
  const current = stories ? undefined : await store.channels.current(team, channel);
  return current && (await store.stories.get(team, current))?.title;
}

/** An answer as a message, to be kept once it is sent. */
export function worded(bot: Bot, asked: Question, answer: Answer, alone?: string): Message {
  const id = randomUUID();
  const extra = bot.answerButtons?.(answer) ?? [];
  const message = answerMessage(answer, {
    ...{ id, canShare: asked.isPrivate, extra },
    ...(alone && { alone }),
  });
  return {
    ...message,
    given: given(id, asked, answer, message.cited, bot.now()),
    ...(answer.about !== undefined && { about: answer.about }),
  };
}

/**
 * Keeps an answer for its buttons, for corrections, and for follow-ups in its thread. After it was sent:
 * nobody waits for the disk, and nobody presses a button before that.
 */
export async function keep({ store }: Bot, message: Message, ts?: string): Promise<void> {
  const { given, about } = message;
  if (!given) return;
  await store.answers.record({ ...given, ...(ts && { ts }) });
  const { team, channel, thread, user, at } = given;
  if (!thread) return;
  const before = await store.threads.previous(team, channel, thread);
  const subject = subjectAfter(given, about ?? given.question, before);
  if (subject) await store.threads.remember(team, channel, thread, { ...subject, user, at });
}

/** What a thread is about once something was answered there: a refusal changes nothing, but gives a first subject. */
function subjectAfter(
  { answered, evidence: [first] }: GivenAnswer,
  question: string,
  before: Subject | undefined,
): Subject | undefined {
  if (!answered || !first) return before?.shown ? undefined : { question };
  // "when?" asks on about whomever the thread speaks of.
  const kept = question === before?.question ? before.speaker : undefined;
  const speaker = first.attribution?.source?.name ?? kept;
  return {
    question,
    shown: { story: first.story, start: first.sentence.start },
    ...(speaker !== undefined && { speaker }),
  };
}

/** Help with examples from the story that questions are about. */
export async function helpFor(bot: Bot, { team, channel }: Asker, why?: string): Promise<Message> {
  const story = await storyAtHand(bot, team, channel);
  return help(story && (await bot.library.analysis(team, story.id)), why);
}

/** The story in use in a channel, else the first that answers there. */
export async function storyAtHand(bot: Bot, team: string, channel: string): Promise<StoredStory | undefined> {
  return (await bot.library.stories(team, channel))[0];
}

const given = (
  id: string,
  asked: Question,
  answer: Answer,
  cited: readonly Citation[],
  at: number,
): GivenAnswer => ({
  team: asked.team,
  id,
  channel: asked.channel,
  ...(asked.thread && { thread: asked.thread }),
  user: asked.user,
  question: asked.question,
  kind: answer.kind,
  answered: answer.answered,
  evidence: evidenceIn(answer).map((each) => givenEvidence(each, cited)),
  at,
});

function givenEvidence(evidence: Evidence, cited: readonly Citation[]): GivenEvidence {
  const { story, sentence, quotation, attribution } = evidence;
  const { start } = shownSpan(evidence);
  const shown = cited.find(({ story: id, span }) => id === story.id && span.start === start)?.span;
  return {
    story: story.id,
    version: versionOf(story),
    sentence: { start: sentence.start, end: sentence.end },
    ...(quotation && { quotation }),
    ...(attribution && { attribution }),
    ...(shown && { shown }),
  };
}

/** Stories of the library come from the store, and know their version. */
const versionOf = (story: Story & Partial<Pick<StoredStory, 'version'>>): number => story.version ?? 1;

/** An answer that somebody shared is one of its own, in a place of its own. */
export function sharedAnswer(
  { given: first, evidence }: Recalled,
  cited: readonly Citation[],
  { channel, at }: { readonly channel: string; readonly at: number },
): GivenAnswer {
  const { thread: _, ts: __, ...asked } = first;
  return {
    ...asked,
    id: randomUUID(),
    channel,
    at,
    evidence: evidence.map((each) => givenEvidence(each, cited)),
  };
}

export interface Recalled {
  readonly given: GivenAnswer;
  readonly evidence: readonly Evidence[];
}

/** An answer as it was given, also after a restart; undefined where a story has changed since. */
export async function recall(
  { store }: Bot,
  team: string,
  { answer }: Pick<AnswerRef, 'answer'>,
): Promise<Recalled | undefined> {
  const found = await store.answers.get(team, answer);
  if (!found) return undefined;
  const ids = [...new Set(found.evidence.map(({ story }) => story))];
  const stories = new Map<string, StoredStory>();
  for (const id of ids) {
    const story = await store.stories.get(team, id);
    if (story) stories.set(id, story);
  }
  const evidence = found.evidence.map((each) => restored(each, stories.get(each.story)));
  return evidence.every((each) => each !== undefined) ? { given: found, evidence } : undefined;
}

function restored(each: GivenEvidence, story: StoredStory | undefined): Evidence | undefined {
  if (!story || story.version !== each.version) return undefined;
  const block = story.blocks.findIndex(
    ({ start, end }) => start <= each.sentence.start && each.sentence.start < end,
  );
  const dates = datesIn(story, each.sentence);
  return {
    story,
    sentence: { ...each.sentence, block },
    paragraph: paragraphOf(story, block),
    ...(each.quotation && { quotation: each.quotation }),
    ...(each.attribution && { attribution: each.attribution }),
    ...(dates.length > 0 && { dates }),
    score: 0,
  };
}
