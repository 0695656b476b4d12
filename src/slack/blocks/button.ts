import type { types } from '@slack/bolt';
import { clip, limits } from '../limits.ts';

/** What a press means; the listeners register these names. */
export const actions = {
  open: 'open_at_sentence',
  context: 'context',
  more: 'more_matches',
  nearest: 'show_nearest',
  share: 'share',
  up: 'feedback_up',
  down: 'feedback_down',
  everything: 'everything_said',
  figures: 'more_figures',
  saidBy: 'said_by',
  ask: 'ask',
  use: 'use_story',
} as const;

/** Where a button finds what it is about, also after a restart: a recorded answer, and the place in it. */
export interface AnswerRef {
  readonly answer: string;
  /** Index into the evidence of the answer. */
  readonly at: number;
}

export const button = (action: string, label: string, value: object): types.Button => ({
  type: 'button',
  action_id: action,
  text: { type: 'plain_text', text: clip(label, limits.buttonText), emoji: true },
  value: JSON.stringify(value),
});

/** Opens a page. Slack reports the press all the same. */
export const linkButton = (label: string, url: string): types.Button => ({
  type: 'button',
  action_id: actions.open,
  text: { type: 'plain_text', text: clip(label, limits.buttonText), emoji: true },
  url,
});

/** A sign that a screen reader would not say well, with the words for it. */
export const signButton = (action: string, sign: string, label: string, value: object): types.Button => ({
  ...button(action, sign, value),
  accessibility_label: clip(label, limits.accessibilityLabel),
});
