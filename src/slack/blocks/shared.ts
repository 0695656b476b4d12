import type { Evidence } from '../../answer/answer.ts';
import { clip } from '../limits.ts';
import { sideBySide } from './answer.ts';
import { card } from './card.ts';
import { escapeText } from './escape.ts';
import { join, type Message, says } from './message.ts';

const QUESTION = 500;

/** An answer for everybody in the channel, with the question and who asked it. */
export function shared(
  user: string,
  question: string,
  [first, ...rest]: readonly Evidence[],
  answer: string,
): Message {
  if (!first) return says('There is nothing to share.');
  const asked = clip(question, QUESTION);
  const intro: Message = {
    text: asked,
    blocks: [
      { type: 'context', elements: [{ type: 'mrkdwn', text: `<@${user}> asked: ${escapeText(asked)}` }] },
    ],
    cited: [],
  };
  // A claim is not shared without its denial.
  if (rest[0]?.attribution?.denied) {
    return join(intro, sideBySide('Said and denied', [first, ...rest], 2, { id: answer, canShare: false }));
  }
  return join(intro, card(first, { ref: { answer, at: 0 }, more: rest.length, canShare: false }));
}
