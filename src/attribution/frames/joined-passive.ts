import type { Token } from '../../story/mentions/tokens.ts';
import { looksPast } from '../../story/mentions/words.ts';

/** Verbs by which somebody is called or charged something. */
const CALLS =
  /^(?:call|accuse|blame|praise|describe|condemn|denounce|label|brand|dub|term|hail|dismiss|deride|portray|depict|characteri[sz]e|critici[sz]e)$/;

/** Tokens of "sharply criticised in the house on Tuesday and". */
const longestFirst = 16;

/** "was booed on Monday and | called a “liar”": the second of two passives has its auxiliary before the first, and no object of its own. */
export const joinsPassive = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at - 1]?.lower !== 'and' || !CALLS.test(tokens[at]?.verb?.lemma ?? '')) return false;
  if (!isWithoutObject(tokens, at + 1)) return false;
  for (let first = at - 2; first > at - longestFirst; first -= 1) {
    const { class: kind = 'break', lower = '' } = tokens[first] ?? {};
    if (/^(?:stop|break|comma|quote|colon|conjunction)$/.test(kind)) return false;
    if (looksPast(lower)) return isBe(tokens[first - 1]) || isBe(tokens[first - 2]);
    if (kind === 'verb' || kind === 'auxiliary') return false;
  }
  return false;
};

const isBe = (token: Token | undefined): boolean =>
  /^(?:is|are|was|were|been|be|being)$/.test(token?.lower ?? '');

/** "called “a liar”", "called a “liar”", "described as", "accused of"; "called the plan “a farce”" has one. */
const isWithoutObject = (tokens: readonly Token[], at: number): boolean => {
  const { class: kind, lower = '' } = tokens[at] ?? {};
  if (kind === 'quote' || /^(?:as|of|for)$/.test(lower)) return true;
  return /^(?:an?|the)$/.test(lower) && tokens[at + 1]?.class === 'quote';
};
