import { publishedOn } from '../../story/published.ts';
import type { Story } from '../../story/story.ts';
import { clip, limits } from '../limits.ts';
import { actions, button } from './button.ts';
import { aside, fitting, heading, join, type Message, plain, says } from './message.ts';

type Listed = Pick<Story, 'id' | 'title' | 'outlet' | 'published' | 'deduced'>;

const SHOWN = 20;

export interface StoriesOptions {
  /** The one that questions are about now. */
  readonly current?: string | undefined;
  /** In a channel: another one may be chosen. */
  readonly canUse: boolean;
}

/** The stories that answer here, the newest first. */
export function stories(listed: readonly Listed[], { current, canUse }: StoriesOptions): Message {
  if (listed.length === 0) return says('No story here yet. Add one with /verbatim add <address>.');
  const title = heading(
    listed.length === 1 ? '1 story answers here' : `${listed.length} stories answer here`,
  );
  const rows = fitting(
    listed.slice(0, SHOWN).map((story) => row(story, story.id === current, canUse)),
    title,
  );
  const left = listed.length - rows.length;
  return join(title, ...rows, ...(left > 0 ? [aside(`and ${left} older ones`)] : []));
}

function row(story: Listed, isCurrent: boolean, canUse: boolean): Message {
  const facts = [clip(story.outlet, 120), publishedOn(story), clip(story.id, 120)]
    .filter(Boolean)
    .join(' · ');
  const text = `${isCurrent ? '▸ ' : ''}${clip(story.title, 400)}\n${facts}`;
  const isUsable = canUse && !isCurrent && JSON.stringify({ story: story.id }).length <= limits.buttonValue;
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
