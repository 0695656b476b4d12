import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';

/** What ties a description to where it belongs: "mayor | of Ulm". */
export const ties = /^(?:of|for|from|at|in)$/;

/** The mention that ends right before a token. */
export const nominalEnding = ({ mentions, mentionAt }: Reading, at: number): Mention | undefined => {
  const mention = mentions[mentionAt[at - 1] ?? -1];
  return mention?.to === at && mention.kind !== 'pronoun' ? mention : undefined;
};
