import type { types } from '@slack/bolt';
import type { Evidence } from '../../answer/answer.ts';
import { contains, type Span, textOf } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import { isHighSurrogate } from '../limits.ts';
import type { Message } from './message.ts';

/** A quotation of several sentences is shown whole up to this length, else its sentence alone. */
const WHOLE_QUOTATION = 700;

/** The longest stretch that a card shows, and one entry of a list. */
export const CARD_QUOTE = 2_500;
export const LIST_QUOTE = 700;

/** The sentence, with the whole quotation that it is a part of where that is short. */
export function shownSpan({ sentence, quotation }: Evidence): Span {
  if (!quotation || contains(sentence, quotation)) return { start: sentence.start, end: sentence.end };
  const both = {
    start: Math.min(sentence.start, quotation.start),
    end: Math.max(sentence.end, quotation.end),
  };
  return both.end - both.start <= WHOLE_QUOTATION ? both : { start: sentence.start, end: sentence.end };
}

/** The span, cut short at a word where it is too long: still a span of the story. */
export function shortened(body: string, { start, end }: Span, max: number): Span {
  if (end - start <= max) return { start, end };
  const cut = body.slice(start, start + max).search(/\s+\S*$/);
  if (cut > 0) return { start, end: start + cut };
  return { start, end: start + max - (isHighSurrogate(body.charCodeAt(start + max - 1)) ? 1 : 0) };
}

/** The words of the story as a quotation, and one line of our own under it. */
export function quotation(
  story: Story,
  span: Span,
  max: number,
  line: readonly types.RichTextElement[],
  lineText: string,
): Message {
  const shown = shortened(story.body, span, max);
  const text = textOf(story.body, shown);
  const more: readonly types.RichTextElement[] =
    shown.end < span.end ? [{ type: 'text', text: '(goes on)', style: { italic: true } }, separator] : [];
  const under = [...more, ...line];
  return {
    text: [text, lineText].filter(Boolean).join('\n'),
    blocks: [
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_quote', elements: [{ type: 'text', text }] },
          ...(under.length > 0 ? [{ type: 'rich_text_section' as const, elements: [...under] }] : []),
        ],
      },
    ],
    cited: [{ story: story.id, span: shown }],
  };
}

export const separator: types.RichTextElement = { type: 'text', text: ' · ' };
