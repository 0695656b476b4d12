import { lexicon } from '../../story/lexicon.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isClaimNoun } from './claim-nouns.ts';

const wordings: ReadonlySet<string> = new Set(lexicon('wordings'));
const plurals =
  /^(?:words|remarks|comments|views|claims|allegations|accusations|assertions|charges|suggestions|statements|positions|stances|promises|threats)$/;
const longestDescription = 4;

/** "a claim", "a somewhat bold claim", "claims that": an indefinite noun phrase that names words. */
export const namesWords = (tokens: readonly Token[], from: number): boolean => {
  const plural = tokens[from]?.lower ?? '';
  if (plurals.test(plural)) return /^(?:that|which|whose)$/.test(tokens[from + 1]?.lower ?? '');
  if (!/^an?$/.test(tokens[from]?.lower ?? '')) return false;
  for (let at = from + 1; at <= from + longestDescription; at += 1) {
    if (isClaimNoun(tokens, at) || wordings.has(tokens[at]?.lower ?? '')) return true;
    if (!/^(?:word|adverb|capital)$/.test(tokens[at]?.class ?? '')) return false;
  }
  return false;
};
