import type { NoAnswer, Unanswered } from '../../answer/answer.ts';
import { clip } from '../limits.ts';
import { type AnswerRef, actions, button } from './button.ts';
import { figuresTable } from './figures.ts';
import { aside, buttons, join, type Message, nothing, says } from './message.ts';

const ASKED = 200;

const quoted = (text: string): string => `“${clip(text, ASKED)}”`;

/** What is missing, in one sentence. No guess, no verdict. */
export function missing(reason: NoAnswer): string {
  switch (reason.kind) {
    case 'empty-question':
      return 'There is no question in that.';
    case 'no-story':
      return 'No story here yet. Add one with /verbatim add <address>.';
    case 'unknown-name':
      return `Not in this story: it does not mention ${quoted(reason.name)}.`;
    case 'not-quoted':
      return `Not in this story: it names ${quoted(reason.name)}, but tells nothing that they said about this.`;
    case 'no-figure':
      return `Not in this story: it gives no figure for ${quoted(reason.thing)}.`;
    case 'not-said':
      return `Not in this story: it mentions ${reason.terms.slice(0, 8).map(quoted).join(', ')}, but does not say this.`;
    case 'not-mentioned':
      return reason.terms.length === 0
        ? 'Not in this story.'
        : `Not in this story: nothing about ${reason.terms.slice(0, 8).map(quoted).join(', ')}.`;
  }
}

/** The reason, and the nearest sentences behind a button. */
export function none({ reason, nearest, figures = [] }: Unanswered, ref: AnswerRef): Message {
  const count = nearest.length;
  const label = count === 1 ? 'Show the nearest sentence' : `Show the nearest ${count} sentences`;
  const said = says(missing(reason));
  const press = count === 0 ? nothing : buttons(button(actions.nearest, label, ref));
  const instead =
    figures.length > 0 ? join(aside('Figures it gives:'), figuresTable(figures, join(said, press))) : nothing;
  return join(said, instead, press);
}
