import type { Digest, DigestSection } from '../../digest/digest.ts';
import { aside, fitting, heading, join, type Message, nothing, says } from '../blocks/message.ts';
import { itemMessage, sectionHeading } from './items.ts';

/** A channel reads the best of the day at a glance; the rest waits in the thread. */
const PARENT_BLOCKS = 25;

/** Messages go out at one a second: the thread of a very long day ends here, and says what it leaves out. */
const REPLIES = 10;

/** The parent message, then the replies of its thread; nothing where nothing is new, but for a heartbeat. */
export function digestMessages(digest: Digest, day: string, heartbeat: boolean): readonly Message[] {
  const { sections } = digest;
  if (sections.length === 0) return heartbeat ? [says(`Nothing new in this channel’s stories, ${day}.`)] : [];
  const top = join(heading(`What the stories said, ${day}`), aside(summaryOf(sections)));
  const more = aside('More in the thread.');
  const stories = sections.map((section) => ({
    title: sectionHeading(section),
    items: section.items.map(itemMessage),
  }));
  const pieces = stories.map(piecesOf);
  const shown = new Set(fitting(byRank(pieces), join(top, more), PARENT_BLOCKS));
  const left = stories.flatMap((story, index) => rest(story, pieces[index] ?? [], shown));
  const inOrder = pieces.flat().filter((piece) => shown.has(piece));
  return [join(top, ...inOrder, left.length > 0 ? more : nothing), ...replies(left)];
}

interface StoryPieces {
  readonly title: Message;
  readonly items: readonly Message[];
}

/** The heading goes with the first item, so that it never stands alone. */
const piecesOf = ({ title, items: [first = nothing, ...others] }: StoryPieces): readonly Message[] => [
  join(title, first),
  ...others,
];

/** The best of every story before the second best of any. */
function byRank(stories: readonly (readonly Message[])[]): readonly Message[] {
  const depth = Math.max(...stories.map((pieces) => pieces.length));
  return Array.from({ length: depth }, (_, rank) => stories.flatMap((pieces) => pieces[rank] ?? [])).flat();
}

/** What the parent does not show of a story, under its heading again. */
function rest(
  story: StoryPieces,
  pieces: readonly Message[],
  shown: ReadonlySet<Message>,
): readonly Message[] {
  const [first] = pieces;
  const isBegun = first !== undefined && shown.has(first);
  const items = story.items.filter((_, index) => !shown.has(pieces[index] ?? nothing));
  return isBegun && items.length === 0 ? [] : piecesOf({ ...story, items });
}

function replies(left: readonly Message[]): readonly Message[] {
  const pages: Message[] = [];
  let from = 0;
  while (from < left.length && pages.length < REPLIES) {
    const page = fitting(left.slice(from), aside(leftOut(left.length)));
    from += page.length;
    const isLast = pages.length === REPLIES - 1 && from < left.length;
    pages.push(join(...page, isLast ? aside(leftOut(left.length - from)) : nothing));
  }
  return pages;
}

const leftOut = (count: number): string => `${count} more are not shown; ask about them with /verbatim.`;

function summaryOf(sections: readonly DigestSection[]): string {
  const counted = (['new', 'corrected'] as const).flatMap((change) => {
    const count = sections.filter((section) => section.change === change).length;
    return count === 0 ? [] : [`${count} ${change} ${count === 1 ? 'story' : 'stories'}`];
  });
  return `${counted.join(', ')}. All quoted words are the stories’ own.`;
}
