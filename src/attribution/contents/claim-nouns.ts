import { lexicon } from '../../story/lexicon.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { pluralOf } from '../../story/plural.ts';

const nouns: ReadonlySet<string> = new Set(lexicon('claim-nouns').flatMap((noun) => [noun, pluralOf(noun)]));

/** "the claim", "his suggestion", "claims", "rejected claims": what somebody else has said, as a noun. */
export const isClaimNoun = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!nouns.has(token?.lower ?? '')) return false;
  const before = tokens[at - 1]?.class ?? '';
  // "rejected claims", "dismissed as false claims".
  const governed = token?.verb?.form === 's' && (before === 'verb' || tokens[at - 2]?.lower === 'as');
  return token?.class !== 'verb' || governed || /^(?:determiner|possessive|clitic)$/.test(before);
};
