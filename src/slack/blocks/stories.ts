import Fuse from 'fuse.js';
import { allowance, edits } from '../../answer/spelling/edits.ts';
import { tokensOf } from '../../answer/words/tokens.ts';
import { outletOf } from '../../story/outlet.ts';
import { publishedOn } from '../../story/published.ts';
import type { Story } from '../../story/story.ts';
import { clip, limits } from '../limits.ts';
import { actions, button } from './button.ts';
import { aside, buttons, fitting, heading, join, type Message, nothing, plain, says } from './message.ts';

type Listed = Pick<Story, 'id' | 'title' | 'outlet' | 'published' | 'deduced'>;

const SHOWN = 20;

export interface StoriesOptions {
  /** How many stories there are, listed or not. */
  readonly total: number;
  /** The one that is asked alone. */
  readonly inUse?: string | undefined;
  /** In a channel: one may be chosen. */
  readonly canUse: boolean;
}

export const noStory: Message = says('No story here yet. Add one with /verbatim add <address>.');

/** One story was shown where several could have been. */
export const otherStories = (count: number): Message =>
  aside(
    count === 1
      ? 'One other story answers here: /verbatim stories, then the same with “in” and words of its title.'
      : `${count} other stories answer here: /verbatim stories, then the same with “in” and words of a title.`,
  );

/** The stories that there are, and which of them are asked; the one in use is the first. */
export function stories(listed: readonly Listed[], { total, inUse, canUse }: StoriesOptions): Message {
  if (listed.length === 0) return noStory;
  const count = total === 1 ? '1 story' : `${total} stories`;
  const title = inUse
    ? join(
        heading(`Questions here ask one story of ${total}`),
        total > 1 ? buttons(button(actions.ask, 'Ask all again', { question: 'use all' })) : nothing,
      )
    : join(
        heading(`${count} ${total === 1 ? 'answers' : 'answer'} here`),
        canUse && total > 1
          ? aside('Questions ask all of them; “Use” lets this channel ask one alone.')
          : nothing,
      );
  const rows = fitting(
    listed.slice(0, SHOWN).map((story) => row(story, story.id === inUse, canUse && total > 1)),
    title,
  );
  const left = total - rows.length;
  return join(
    title,
    ...rows,
    ...(left > 0 ? [aside(`and ${left} older ones; /verbatim use <words of the title> finds them`)] : []),
  );
}

/** Nothing is chosen by a guess; what was probably meant is a press away. */
export function noSuchStory(words: string, listed: readonly Listed[]): Message {
  const titles = new Fuse(listed, { keys: ['title', 'id'], threshold: 0.4, ignoreLocation: true });
  const near = titles.search(words.slice(0, 32))[0]?.item ?? listed.find((story) => isSlipOf(words, story));
  const said = says(`No story is called “${clip(words, 200)}”. /verbatim stories lists them.`);
  if (!near) return said;
  return join(said, aside('Did you mean this one?'), row(near, false, true));
}

/** "tnak" for "tank": each word is one of the title, with a slip. */
function isSlipOf(words: string, { title, id }: Listed): boolean {
  const given = tokensOf(`${title} ${id.replaceAll('-', ' ')}`).map(({ form }) => form);
  const asked = tokensOf(words).map(({ form }) => form);
  return (
    asked.length > 0 &&
    asked.every((word) =>
      given.some((other) => edits(word, other) <= (word.length < 4 ? 0 : allowance(word))),
    )
  );
}

function row(story: Listed, isInUse: boolean, canUse: boolean): Message {
  const facts = [clip(outletOf(story), 120), publishedOn(story), clip(story.id, 120)]
    .filter(Boolean)
    .join(' · ');
  const text = `${isInUse ? '▸ ' : ''}${clip(story.title, 400)}\n${facts}`;
  const isUsable = canUse && !isInUse && JSON.stringify({ story: story.id }).length <= limits.buttonValue;
  return {
    text,
    blocks: [
      {
        type: 'section',
        text: plain(text, limits.sectionText),
        ...(isUsable && { accessory: button(actions.use, 'Use', { story: story.id }) }),
      },
    ],
    cited: [],
  };
}
