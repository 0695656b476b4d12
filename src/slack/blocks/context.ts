import type { types } from '@slack/bolt';
import type { Evidence } from '../../answer/answer.ts';
import { overlaps } from '../../story/span.ts';
import { clip, limits } from '../limits.ts';
import { linkButton } from './button.ts';
import { placeOf } from './card.ts';
import { aside, buttons, join, type Message, plain } from './message.ts';
import { quotation, shownSpan } from './quotation.ts';
import { linkTo } from './text-fragment.ts';

const PARAGRAPH = 2_000;

/** The paragraphs of the shown words with one more on either side, each a quotation of its own. */
export function surroundings(evidence: Evidence): Message {
  const { story } = evidence;
  const shown = shownSpan(evidence);
  const first = story.blocks.findIndex((block) => overlaps(block, shown));
  const last = story.blocks.findLastIndex((block) => overlaps(block, shown));
  const around = story.blocks.slice(Math.max(0, first - 1), last + 2).slice(0, 5);
  const link = linkTo(story, shown);
  return join(
    ...around.map((block) => quotation(story, block, PARAGRAPH, [], '')),
    aside(placeOf(evidence)),
    buttons(...(link ? [linkButton('Open at this sentence', link)] : [])),
  );
}

/** A message as a modal. */
export const modal = (title: string, { blocks }: Message): types.View => ({
  type: 'modal',
  title: plain(clip(title, limits.modalTitle), limits.modalTitle),
  close: plain('Close', limits.modalTitle),
  blocks: [...blocks],
});
