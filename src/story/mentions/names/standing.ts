import type { Token } from '../tokens.ts';
import { isPortfolio } from './compound-noun.ts';

const longest = 8;

/** How somebody holds an office; what may be an adverb as well only behind an article: "the late Mayor Ann Lee". */
const standings =
  /^(?:former|acting|retired|outgoing|incoming|interim|current|sitting|disgraced|embattled|longtime|veteran|state|deputy|assistant|vice)$/;
const adverbsToo = /^(?:late|then)$/;

/** "state | fire Chief Ann Lee", "said fire Chief Ann Lee", not "wants to fire Chief Ann Lee". */
const isFireChief = (tokens: readonly Token[], title: number): boolean =>
  tokens[title]?.lower === 'chief' &&
  tokens[title - 1]?.lower === 'fire' &&
  (/^(?:comma|quote|break|capital)$/.test(tokens[title - 2]?.class ?? 'break') ||
    tokens[title - 2]?.verb?.group === 'speech' ||
    /^(?:state|city|county|town|village|district|deputy|assistant)$/.test(tokens[title - 2]?.lower ?? ''));

/** "former | Ohio Gov. Ann Lee", "retired | Gen. Bo Diaz": over the small words before a title in capitals. */
export const standingStart = (tokens: readonly Token[], from: number): number => {
  let start = isPortfolio(tokens, from - 1) || isFireChief(tokens, from) ? from - 1 : from;
  while (from - start < longest && standings.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  const articled = adverbsToo.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.lower === 'the';
  return articled ? start - 1 : start;
};
