import type { types } from '@slack/bolt';
import { fallback } from './blocks/message.ts';
import type { ExactMessage } from './gate.ts';

/** The arguments of a post, and of nothing else than what went through the gate. */
export const postable = (message: ExactMessage) => ({
  text: fallback(message),
  blocks: [...message.blocks] as types.KnownBlock[],
  unfurl_links: false,
  unfurl_media: false,
});

/** An answer through `response_url`, which works where the bot is no member. */
export const response = (message: ExactMessage, visibility: 'ephemeral' | 'in_channel') => ({
  response_type: visibility,
  replace_original: false,
  ...postable(message),
});
