import type { Answer } from './answer/answer.ts';
import { ask } from './answer/ask.ts';
import type { Subject } from './answer/question/follow-up.ts';
import { parseQuestion } from './answer/question/question.ts';
import { bareQuestion } from './answer/question/wrapping.ts';
import { analyse } from './attribution/analyse.ts';
import type { Analysis } from './attribution/analysis.ts';
import type { Store, StoredStory } from './store/store.ts';
import { newestFirst } from './story/published.ts';

export interface AskRequest {
  readonly team: string;
  /** Absent: asked outside any channel; all stories of the team may answer. */
  readonly channel?: string;
  readonly question: string;
  /** What its thread is about: follow-ups keep the subject. */
  readonly previous?: Subject;
  /** Only these stories may answer. */
  readonly stories?: readonly string[];
}

/** The one door through which Slack, the command line and the workspace ask. */
export interface Library {
  ask(request: AskRequest): Promise<Answer>;
  /** The stories that answer in a channel: the one in use there, else all. */
  stories(team: string, channel?: string): Promise<readonly StoredStory[]>;
  /** Those of a team, at most 20: first what the channel follows, then the newest. */
  all(team: string, channel?: string): Promise<readonly StoredStory[]>;
  /** By id, url or words of the title. */
  find(team: string, words: string): Promise<StoredStory | undefined>;
  analysis(team: string, id: string): Promise<Analysis | undefined>;
}

export interface LibraryOptions {
  readonly store: Store;
  /** How many analysed stories stay in memory. */
  readonly capacity?: number;
}

/** As many stories are read for a question; where there are more, a search proposes which. */
const READ_AT_ONCE = 20;
const PASSAGES_PROPOSED = 200;

export function createLibrary({ store, capacity = 100 }: LibraryOptions): Library {
  const analysed = analyses(capacity);

  const all = async (team: string, channel?: string): Promise<readonly StoredStory[]> => {
    const followed = channel === undefined ? [] : await store.channels.followed(team, channel);
    const newest = (await store.stories.list(team, { limit: READ_AT_ONCE })).map(({ id }) => id);
    const ids = [...new Set([...followed, ...newest])].slice(0, READ_AT_ONCE);
    return atHand(await store.stories.many(team, ids), new Set(followed));
  };

  /** The one story that a channel's questions are about; none where it has chosen none. */
  const inUse = async (team: string, channel?: string): Promise<readonly StoredStory[]> => {
    const current = channel === undefined ? undefined : await store.channels.current(team, channel);
    return current === undefined ? [] : store.stories.many(team, [current]);
  };

  const proposed = async (team: string, question: string): Promise<readonly StoredStory[]> => {
    const terms = parseQuestion(bareQuestion(question)).terms.map((term) => term.form);
    const hits = await store.stories.search(team, terms, PASSAGES_PROPOSED);
    const ids = [...new Set(hits.map((hit) => hit.story))].slice(0, READ_AT_ONCE);
    return store.stories.many(team, ids);
  };

  const scope = async ({ team, channel, question, previous, stories: named }: AskRequest) => {
    if (named) return store.stories.many(team, named);
    const chosen = await inUse(team, channel);
    if (chosen.length > 0) return chosen;
    const more = (await store.stories.count(team)) > READ_AT_ONCE;
    return more
      ? proposed(team, [previous?.question, question].filter(Boolean).join(' '))
      : all(team, channel);
  };

  return {
    async ask(request) {
      const asked = await scope(request);
      const context = request.previous === undefined ? {} : { previous: request.previous };
      return ask(
        request.question,
        asked.map((story) => analysed(request.team, story)),
        context,
      );
    },
    all,
    async stories(team, channel) {
      const chosen = await inUse(team, channel);
      return chosen.length > 0 ? chosen : all(team, channel);
    },
    async find(team, words) {
      const [best] = await store.stories.find(team, words, 1);
      return best && store.stories.get(team, best.id);
    },
    async analysis(team, id) {
      const story = await store.stories.get(team, id);
      return story && analysed(team, story);
    },
  };
}

/** The channel's own before others, and of either what was published last: a story that is added late may be an old one. */
function atHand(stories: readonly StoredStory[], own: ReadonlySet<string>): readonly StoredStory[] {
  return stories.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)) || newestFirst(a, b));
}

/** Analyses by story and version; the one that was used the longest ago makes room. */
function analyses(capacity: number): (team: string, story: StoredStory) => Analysis {
  const kept = new Map<string, Analysis>();
  return (team, story) => {
    const key = JSON.stringify([team, story.id, story.version]);
    const analysis = kept.get(key) ?? analyse(story);
    kept.delete(key);
    kept.set(key, analysis);
    const oldest = kept.size > capacity ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return analysis;
  };
}
