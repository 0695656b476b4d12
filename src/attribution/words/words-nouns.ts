import { lexicon } from '../../story/lexicon.ts';

/** Nouns for what somebody says or thinks: "her answer", "his verdict". */
export const wordsNouns: ReadonlySet<string> = new Set([
  ...lexicon('speech-nouns'),
  ...lexicon('statement-nouns'),
  ...lexicon('opinions'),
]);
