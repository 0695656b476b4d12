import type { Messenger, Place } from './messenger.ts';

/** Clocks of the store and of Slack may differ by so much: a post is looked for from that long before on. */
export const CLOCK_SKEW = 10 * 60_000;

/** A post of several parts, to be in the channel once, whatever happens on the way. */
export interface Post<M> {
  readonly id: string;
  readonly place: Place;
  readonly parts: readonly M[];
  /** Parts that an earlier attempt left in the channel, with their ts. */
  readonly standing: ReadonlyMap<number, string>;
}

export interface Pace {
  /** Whether the post is still ours to make; asked just before each part. */
  readonly mayPost: () => Promise<boolean>;
  /** Slack takes one message a second a channel. */
  readonly pause: () => Promise<void>;
}

/** Posts the parts that are missing; gives the parent's ts, or `undefined` when another worker took over. */
export async function postOnce<M>(
  messenger: Messenger<M>,
  post: Post<M>,
  pace: Pace,
): Promise<string | undefined> {
  let parent = post.standing.get(0);
  let isFirst = true;
  for (const [part, message] of post.parts.entries()) {
    if (post.standing.has(part)) continue;
    if (!isFirst) await pace.pause();
    isFirst = false;
    if (!(await pace.mayPost())) return undefined;
    const ts = await messenger.post(post.place, message, { id: post.id, part }, parent);
    parent ??= ts;
  }
  return parent;
}
