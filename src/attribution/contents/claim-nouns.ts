import { lexicon } from '../../story/lexicon.ts';
import type { Token } from '../../story/mentions/tokens.ts';

const nouns: ReadonlySet<string> = new Set(lexicon('claim-nouns').flatMap((noun) => [noun, `${noun}s`]));

/** "the claim", "his suggestion", "claims": what somebody else has said, as a noun. */
export const isClaimNoun = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.class;
  return (
    nouns.has(noun) &&
    (tokens[at]?.class !== 'verb' || /^(?:determiner|possessive|clitic)$/.test(before ?? ''))
  );
};
