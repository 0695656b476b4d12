import { isAdjectiveSense, isNounSense, sensesOf } from '../senses.ts';
import type { Token } from './tokens.ts';
import { calendar, isTitleWord } from './words.ts';

/** Offices that keep the order of French: "the secretary general", "the attorney general". */
const withGeneral = /^(?:secretary|attorney|director|governor|solicitor|inspector|surgeon|consul|auditor)$/;

/** "the secretary of state", "his chief of staff", "the head of planning": a bare noun after "of" belongs to the office, a verb's look-alike too. */
export const withOffice = (tokens: readonly Token[], head: number): number => {
  if (tokens[head + 1]?.lower === 'general' && withGeneral.test(tokens[head]?.lower ?? '')) return head + 1;
  const bare = tokens[head + 2];
  const lower = tokens[head]?.lower ?? '';
  const office =
    (isTitleWord(lower) || lower === 'head') &&
    tokens[head + 1]?.lower === 'of' &&
    (bare?.class === 'word' || /^(?:base|ing)$/.test(bare?.verb?.form ?? ''));
  if (!office || isNear(tokens, head + 2)) return head;
  return isPortfolio(tokens, head + 3) ? head + 3 : head + 2;
};

/** "the mayor of rural | Elmsford": an adjective before a name is of the place. */
const isNear = (tokens: readonly Token[], at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  const senses = sensesOf(lower);
  const adjective =
    /^neighbou?ring$/.test(lower) || (senses.some(isAdjectiveSense) && !senses.some(isNounSense));
  return adjective && tokens[at + 1]?.class === 'capital';
};

/** "the head of asset planning", "the director of human resources": the second noun of what an office is for. */
const isPortfolio = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at];
  const next = tokens[at + 1]?.class ?? 'stop';
  return (
    (noun?.class === 'word' || noun?.verb?.form === 'ing') &&
    /(?:[^s]s|ing|ment|ion|[tc]y|nce|ship|ture|health|care)$/.test(noun.lower) &&
    !calendar.has(noun.lower) &&
    /^(?:comma|stop|verb|auxiliary|preposition|close|break)$/.test(next)
  );
};
