import type { Alert, Follower } from '../../jobs/alerts.ts';
import type { StorySummary } from '../../store/store.ts';
import { inBrackets, outletOf } from '../../story/outlet.ts';
import { publishedOn } from '../../story/published.ts';
import { creditLine, creditOf, creditText } from '../blocks/attribution.ts';
import { linkButton } from '../blocks/button.ts';
import { aside, buttons, join, type Message, says } from '../blocks/message.ts';
import { CARD_QUOTE, quotation } from '../blocks/quotation.ts';
import { linkTo } from '../blocks/text-fragment.ts';
import { askAboutButton } from '../digest/items.ts';
import { clip } from '../limits.ts';
import { unfollowButton } from './replies.ts';

/** Places of one story that an alert shows. */
const PLACES = 3;
const HELD_SHOWN = 30;

/** What a follower is told: the words with a sentence either side, once a story. */
export function alertMessage({ sightings }: Alert): Message {
  const { story } = sightings[0].line;
  const what = sightings
    .map(({ follow }) => (follow.kind === 'topic' ? `“${follow.term}”` : follow.term))
    .join(', ');
  const where = [clip(story.title, 150), clip(outletOf(story), 120), publishedOn(story)]
    .filter(Boolean)
    .join(' · ');
  return join(
    says(`New, on what you follow: ${what}`),
    ...sightings.slice(0, PLACES).map(({ follow, line }) => {
      const credit = creditOf(line);
      const link = linkTo(story, line.sentence);
      return join(
        quotation(story, line.span, CARD_QUOTE, creditLine(credit), creditText(credit)),
        buttons(
          ...(link ? [linkButton('Open at this sentence', link)] : []),
          askAboutButton(line),
          unfollowButton(follow.term),
        ),
      );
    }),
    aside(where),
  );
}

export function heldMessage(_follower: Follower, stories: readonly StorySummary[]): Message {
  const titles = stories
    .slice(0, HELD_SHOWN)
    .map((story) => `• ${clip(story.title, 150)}${clip(inBrackets(story), 63)}`);
  const more = stories.length - titles.length;
  return join(
    says(`${stories.length} more ${stories.length === 1 ? 'story has' : 'stories have'} what you follow:`),
    says(titles.join('\n')),
    ...(more > 0 ? [aside(`and ${more} more`)] : []),
  );
}
