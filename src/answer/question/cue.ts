import { REPORTING_VERBS } from '../lexicon.ts';
import { wordOf } from '../words/lemma.ts';

/** "the report", "its claim": the noun, not the verb. */
const BEFORE_NOUN = /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|.+['’]s)$/i;

/** "what did Lee want to say", "what has the firm had to tell": another verb stands between, and rules the question. */
const RULES_IT =
  /^(?:to|be|been|being|have|keep|want|try|fail|need|refuse|see|hear|feel|hope|like|help|let|make)$/;

/** Where in "the mayor tell CNN" the verb of reporting stands, or -1: what stands before it is whoever speaks. */
export function cueIn(words: readonly string[]): number {
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      /^\p{Ll}/u.test(word) &&
      REPORTING_VERBS.has(wordOf(word).lemma) &&
      !BEFORE_NOUN.test(words[i - 1] ?? ''),
  );
  const between = words.slice(1, Math.max(at, 1));
  return between.some((word) => RULES_IT.test(word)) ? -1 : at;
}
