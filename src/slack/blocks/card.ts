import type { types } from '@slack/bolt';
import type { Evidence } from '../../answer/answer.ts';
import { outletOf } from '../../story/outlet.ts';
import { publishedOn } from '../../story/published.ts';
import { textOf } from '../../story/span.ts';
import { clip } from '../limits.ts';
import { creditLine, creditOf, creditText } from './attribution.ts';
import { type AnswerRef, actions, button, linkButton, signButton } from './button.ts';
import { aside, buttons, join, type Message } from './message.ts';
import { CARD_QUOTE, LIST_QUOTE, quotation, separator, shownSpan } from './quotation.ts';
import { linkTo } from './text-fragment.ts';

export interface CardOptions {
  readonly ref: AnswerRef;
  /** Pieces of evidence beyond this one. */
  readonly more: number;
  /** Where the answer is only for the asker. */
  readonly canShare: boolean;
  /** Buttons of other parts, after ours: to follow the speaker. */
  readonly extra?: readonly types.Button[];
}

/** One answer: the words, who said them, where they stand, and what can be done with them. */
export function card(evidence: Evidence, options: CardOptions): Message {
  const credit = creditOf(evidence);
  const words = quotation(
    evidence.story,
    shownSpan(evidence),
    CARD_QUOTE,
    creditLine(credit),
    creditText(credit),
  );
  return join(words, aside(placeOf(evidence)), buttons(...cardButtons(evidence, options)));
}

function cardButtons(evidence: Evidence, { ref, more, canShare, extra }: CardOptions) {
  const link = linkTo(evidence.story, shownSpan(evidence));
  return [
    ...(link ? [linkButton('Open at this sentence', link)] : []),
    button(actions.context, 'Context', ref),
    ...moreButtons(more, { ...ref, at: ref.at + 1 }),
    ...(canShare ? [button(actions.share, 'Share to channel', ref)] : []),
    ...(extra ?? []),
    signButton(actions.up, '👍', 'This answers the question', ref),
    signButton(actions.down, '👎', 'This does not answer the question', ref),
  ];
}

/** `from` is the first piece of evidence that the press shows. */
export function moreButtons(count: number, from: AnswerRef): readonly types.Button[] {
  return count > 0
    ? [button(actions.more, count === 1 ? '1 more match' : `${count} more matches`, from)]
    : [];
}

/** `Mon 28 Apr 2025 · Chattythat · ¶17`, what its days are, and why that name. */
export function placeOf(evidence: Evidence): string {
  const { story, paragraph, attribution } = evidence;
  const reason = attribution?.source?.reason;
  return [
    publishedOn(story),
    clip(outletOf(story), 120),
    clip(story.title, 150),
    `¶${paragraph}`,
    ...datesOf(evidence),
    reason && `speaker: ${clip(reason, 200)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What the days of a sentence are: "Saturday: 26 Apr 2025". */
const datesOf = ({ story, dates = [] }: Pick<Evidence, 'story' | 'dates'>): readonly string[] =>
  dates.slice(0, 3).map((date) => `${clip(textOf(story.body, date), 60)}: ${date.label}`);

/** Several entries must fit into one message: an address longer than this is left to the card. */
const LIST_LINK = 1_000;

/** One entry of a list: the words, who said them, the paragraph as a link. */
export function entry(evidence: Evidence): Message {
  const { story, paragraph } = evidence;
  const span = shownSpan(evidence);
  const credit = creditOf(evidence);
  const said = creditLine(credit);
  const link = linkTo(story, span);
  const place: types.RichTextElement =
    link && link.length <= LIST_LINK
      ? { type: 'link', url: link, text: `¶${paragraph}, open at this sentence` }
      : { type: 'text', text: `¶${paragraph}` };
  const days = datesOf(evidence).flatMap((text) => [separator, { type: 'text', text } as const]);
  const line = [...(said.length > 0 ? [...said, separator] : []), place, ...days];
  return quotation(
    story,
    span,
    LIST_QUOTE,
    line,
    [creditText(credit), `¶${paragraph}`, ...datesOf(evidence)].filter(Boolean).join(' · '),
  );
}
