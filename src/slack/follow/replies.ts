import type { types } from '@slack/bolt';
import type { Answer } from '../../answer/answer.ts';
import type { Follow } from '../../store/store.ts';
import { button } from '../blocks/button.ts';
import { buttons, join, type Message, says } from '../blocks/message.ts';
import type { Asker, Bot } from '../bot.ts';
import { clip } from '../limits.ts';
import type { FollowRequest } from './request.ts';

/** What a press means. */
export const followActions = { follow: 'follow', unfollow: 'unfollow' } as const;

export interface FollowRef {
  readonly kind: Follow['kind'];
  readonly term: string;
}

const LONGEST = 200;
const LISTED = 20;

export async function followReply(bot: Bot, asker: Asker, request: FollowRequest): Promise<Message> {
  switch (request.kind) {
    case 'follow':
      return follow(bot, asker, { kind: request.follow, term: request.term }, request.here);
    case 'unfollow':
      return unfollow(bot, asker, request.term);
    case 'following':
      return following(bot, asker);
  }
}

export async function follow(
  bot: Bot,
  asker: Asker,
  { kind, term }: FollowRef,
  here: boolean,
): Promise<Message> {
  if (term === '' || term.length > LONGEST)
    return says(
      'Follow whom or what? For example: /verbatim follow Marco Rubio, /verbatim follow "peace talks"',
    );
  const { team, user, channel } = asker;
  const added = bot.now();
  const isNew = await bot.store.follows.add({ team, user, kind, term, added, ...(here && { channel }) });
  const what = kind === 'speaker' ? `what ${term} says` : `“${term}”`;
  const where = here ? 'in this channel' : 'in a direct message';
  return join(
    says(
      `You ${isNew ? 'now' : 'already'} follow ${what}: new stories that have it are told to you ${where}.`,
    ),
    buttons(unfollowButton(term)),
  );
}

export async function unfollow(bot: Bot, { team, user }: Asker, term: string): Promise<Message> {
  if (term === '') return says('Unfollow whom or what? /verbatim following lists them.');
  const wasFollowed = await bot.store.follows.remove(team, user, term);
  return says(
    wasFollowed ? `You no longer follow ${term}.` : `You do not follow “${term}”. /verbatim following`,
  );
}

async function following(bot: Bot, { team, user }: Asker): Promise<Message> {
  const follows = await bot.store.follows.of(team, user);
  if (follows.length === 0)
    return says('You follow nobody yet. /verbatim follow Marco Rubio, or /verbatim follow "peace talks"');
  const more = follows.length - LISTED;
  return join(
    ...follows.slice(0, LISTED).map((each) => join(says(lineOf(each)), buttons(unfollowButton(each.term)))),
    ...(more > 0 ? [says(`and ${more} more`)] : []),
  );
}

const lineOf = ({ kind, term, channel }: Follow): string =>
  `${kind === 'speaker' ? term : `“${term}”`}, told ${channel ? 'in a channel' : 'in a direct message'}`;

export const unfollowButton = (term: string): types.Button =>
  button(followActions.unfollow, clip(`Unfollow ${term}`, 60), { term });

/** Under an answer: to follow who is quoted. */
export function followButtons(answer: Answer): readonly types.Button[] {
  const name = answer.answered ? answer.evidence[0].attribution?.source?.name : undefined;
  if (!name || name.length > LONGEST) return [];
  const ref: FollowRef = { kind: 'speaker', term: name };
  return [button(followActions.follow, clip(`Follow ${name}`, 60), ref)];
}
