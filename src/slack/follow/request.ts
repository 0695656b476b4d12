import type { FollowKind } from '../../store/store.ts';

/** What somebody asks after `/verbatim`. */
export type FollowRequest =
  | { readonly kind: 'follow'; readonly follow: FollowKind; readonly term: string; readonly here: boolean }
  | { readonly kind: 'unfollow'; readonly term: string }
  | { readonly kind: 'following' };

const QUOTED = /^["“”«„](.+)["“”»]$/;
const HERE = /\s+(?:here|in this channel)$/i;

/**
 * `Marco Rubio` is a speaker, `"peace talks"` a topic; without quotation marks a name is told by its capital.
 * `here` at the end asks for alerts in the channel instead of the direct message.
 */
export function readFollow(text: string): FollowRequest {
  const here = HERE.test(text);
  const wanted = text.replace(HERE, '').trim();
  const topic = QUOTED.exec(wanted)?.[1];
  const isName = topic === undefined && /^\p{Lu}/u.test(wanted);
  return { kind: 'follow', follow: isName ? 'speaker' : 'topic', term: (topic ?? wanted).trim(), here };
}

export const readUnfollow = (text: string): FollowRequest => ({
  kind: 'unfollow',
  term: QUOTED.exec(text.trim())?.[1] ?? text.trim(),
});
