import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { looksPast } from '../../../story/mentions/words.ts';
import { isPeriod } from '../../../story/period.ts';
import type { Reading } from '../../reading.ts';
import { opensClause } from '../showing.ts';
import { afterMention } from '../subjects.ts';

const longestNounPhrase = 5;

/** The noun that ends the noun phrase right after a verb: "a short message" gives "message". */
export const objectAfter = (tokens: readonly Token[], at: number): string => {
  let last = '';
  for (let next = at + 1; next <= at + longestNounPhrase; next += 1) {
    const token = tokens[next];
    // "a message", "a post": a noun that is a verb elsewhere.
    const noun =
      /^(?:base|s)$/.test(token?.class === 'verb' ? (token.verb?.form ?? '') : '') && next > at + 1;
    if (
      !token ||
      !(noun || /^(?:determiner|possessive|number|word|capital|adverb|clitic)$/.test(token.class))
    )
      break;
    last = token.lower;
    if (noun) break;
  }
  return last;
};

/** "added the deal", "added 60 jobs"; but "added the deal was dead", "added the club lost money" have a clause. */
export const takesObject = (reading: Reading, at: number): boolean =>
  /^(?:determiner|possessive|number)$/.test(reading.tokens[at + 1]?.class ?? '') &&
  takesBareObject(reading, at);

/** "posted photos", "boasts lions" as well, without an article. */
export const takesBareObject = (reading: Reading, at: number): boolean =>
  /^(?:determiner|possessive|number|word|capital)$/.test(reading.tokens[at + 1]?.class ?? '') &&
  !/^(?:that|what|how|why|whether|if|where|when)$/.test(lowerAt(reading.tokens, at + 1)) &&
  !opensClause(reading, at + 1) &&
  !isThisTime(reading.tokens, at + 1) &&
  !hasPast(reading, at + 1);

/** "wrote | this week": when, not what. */
const isThisTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:this|last)$/.test(lowerAt(tokens, at)) && isPeriod(lowerAt(tokens, at + 1));

/** "the vote proved everything": a past before an object; "the vote proved in May", "the vote proved." may be a participle. */
const hasPast = (reading: Reading, at: number): boolean => {
  const { tokens } = reading;
  const past = afterMention(reading, at)?.to ?? -1;
  const lower = lowerAt(tokens, past);
  return (
    looksPast(lower) &&
    /^(?:determiner|possessive|number|pronoun|capital|word)$/.test(tokens[past + 1]?.class ?? '')
  );
};
