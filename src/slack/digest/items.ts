import type { types } from '@slack/bolt';
import type { DigestItem, DigestSection, FigureLine, Line } from '../../digest/digest.ts';
import type { StoredStory } from '../../store/store.ts';
import { outletOf } from '../../story/outlet.ts';
import { publishedOn } from '../../story/published.ts';
import { textOf } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import { creditLine, creditOf, creditText } from '../blocks/attribution.ts';
import { button } from '../blocks/button.ts';
import { buttons, join, type Message } from '../blocks/message.ts';
import { LIST_QUOTE, quotation, separator } from '../blocks/quotation.ts';
import { linkTo } from '../blocks/text-fragment.ts';
import { clip, limits } from '../limits.ts';

/** Opens a question about the sentence of an item. */
export const ASK_ABOUT_THIS = 'ask_about_this';

/** What "Ask about this" is about. */
export interface Subject {
  readonly story: string;
  readonly start: number;
  readonly end: number;
}

/** One thing that a story said: the words, who said them, and what can be done with them. */
export function itemMessage(item: DigestItem): Message {
  switch (item.kind) {
    case 'quotation':
      return join(words(item.line, item.newVoice ? 'New voice' : undefined), acts(item.line));
    case 'figure':
      return join(words(item.line, figureLabel('Figure', item.line)), acts(item.line));
    case 'denial':
      return join(
        ...(item.claim ? [words(item.claim, 'Claimed')] : []),
        words(item.denial, item.claim ? 'Denied' : 'Claimed and denied'),
        acts(item.denial),
      );
    case 'changed-figure':
      return join(
        ofItsVersion(
          words(item.before, figureLabel(`Before, ${whenceOf(item.before.story)}`, item.before)),
          item.before,
        ),
        words(item.after, figureLabel('Now', item.after)),
        acts(item.after),
      );
  }
}

/** The story that the items under it are from. */
export function sectionHeading({ story, change }: DigestSection): Message {
  const title = clip(story.title, limits.headerText);
  const place = [change === 'corrected' && 'Corrected', whenceOf(story)].filter(Boolean).join(' · ');
  return {
    text: `${title}\n${place}`,
    blocks: [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              story.url && story.url.length <= limits.url
                ? { type: 'link', url: story.url, text: title, style: { bold: true } }
                : { type: 'text', text: title, style: { bold: true } },
              { type: 'text', text: `\n${place}` },
            ],
          },
        ],
      },
    ],
    cited: [],
  };
}

const whenceOf = (story: Story): string =>
  [clip(outletOf(story), 120), publishedOn(story)].filter(Boolean).join(' · ');

/** The value with its hedge and unit stands out under its sentence. */
const figureLabel = (label: string, { story, figure }: FigureLine): string =>
  `${label}: ${clip(textOf(story.body, figure), 120)}`;

function words(line: Line, label: string | undefined): Message {
  const { story, span, sentence } = line;
  const credit = creditOf(line);
  const labelled: types.RichTextElement[] = label
    ? [{ type: 'text', text: label, style: { italic: true } }]
    : [];
  const link = linkTo(story, sentence);
  const open: types.RichTextElement[] = link
    ? [{ type: 'link', url: link, text: 'Open at this sentence' }]
    : [];
  const said = creditLine(credit);
  const under = [labelled, [...said], open].filter((part) => part.length > 0);
  return quotation(
    story,
    span,
    LIST_QUOTE,
    under.flatMap((part, index) => (index === 0 ? part : [separator, ...part])),
    [label, creditText(credit)].filter(Boolean).join(' · '),
  );
}

/** A figure of before may stand in a version that is no longer the latest. */
function ofItsVersion(message: Message, { story }: Line): Message {
  const { version } = story as Partial<StoredStory>;
  return version
    ? { ...message, cited: message.cited.map((citation) => ({ ...citation, version })) }
    : message;
}

const acts = (line: Line): Message => buttons(askAboutButton(line));

export function askAboutButton({ story, sentence }: Line): types.Button {
  const subject: Subject = { story: story.id, start: sentence.start, end: sentence.end };
  return button(ASK_ABOUT_THIS, 'Ask about this', subject);
}
