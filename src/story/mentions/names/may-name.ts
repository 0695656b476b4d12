import { calendar } from '../words.ts';

/** "I've", "She'll": a pronoun and what is short for a verb are nobody's name. */
const contraction = /^(?:i|you|he|she|it|we|they|who|that|there)[’'](?:ve|d|ll|m|re)$/;

/** "London-based Barrow Group", "State-run": where a body belongs or by whom it is run is no part of its name. */
const belonging =
  /-(?:language|speaking|style|era|based|run|owned|led|backed|funded|controlled|listed|born)$/;

/** Whether a word with a capital may be a part of a name. */
export const mayName = (text: string, lower: string): boolean =>
  (!calendar.has(lower) || lower === 'may') && !contraction.test(lower) && !belonging.test(text);
