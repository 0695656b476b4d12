import type { Token } from '../tokens.ts';
import { calendar } from '../words.ts';

/** "I've", "She'll": a pronoun and what is short for a verb are nobody's name. */
const contraction = /^(?:i|you|he|she|it|we|they|who|that|there)[’'](?:ve|d|ll|m|re)$/;

export const isCapital = (token: Token | undefined): boolean =>
  token?.class === 'capital' &&
  (!calendar.has(token.lower) || token.lower === 'may') &&
  !(hasApostrophe(token.lower) && contraction.test(token.lower)) &&
  !(token.text.includes('-') && belonging.test(token.text));

const hasApostrophe = (word: string): boolean => word.includes('’') || word.includes("'");

/** "London-based Barrow Group", "State-run": where a body belongs or by whom it is run is no part of its name. */
const belonging =
  /-(?:language|speaking|style|era|based|run|owned|led|backed|funded|controlled|listed|born)$/;
