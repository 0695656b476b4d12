import type { Token } from '../tokens.ts';
import { isGivenName, isSpeakerNoun, placeNames } from '../words.ts';

const SOME =
  /^(?:some|many|most|several|numerous|few|other|those|these|all|any|more|fellow|two|three|four|five|six|dozens|hundreds)$/;
/** Words of "some of the leading". */
const longest = 3;

/** "MPs", "NGOs". */
const LETTERS = /^\p{Lu}{2,}s$/u;

/** "many prominent Republicans", "Democrats who left", "the MPs": some of a party or a faith, who are described; the party itself is named. */
export const isSomeOfMany = (tokens: readonly Token[], from: number, to: number): boolean => {
  const { lower = '' } = tokens[from] ?? {};
  if (to !== from + 1 || !lower.endsWith('s') || lower.endsWith('ss') || !isSpeakerNoun(lower)) return false;
  if (tokens[to]?.lower === 'who' || LETTERS.test(tokens[from]?.text ?? '')) return true;
  for (let at = from - 1; at >= from - longest; at -= 1) {
    if (SOME.test(tokens[at]?.lower ?? '')) return true;
    if (!/^(?:word|adverb)$/.test(tokens[at]?.class ?? '')) return false;
  }
  return false;
};

/** "Ohio Republican | Ann Lee", "New Jersey Democrat | Bo Diaz": where a politician is from, before the party and a given name. */
export const isHomeOfParty = (run: readonly Token[], at: number): boolean => {
  if (at > 0 || run.length < 4) return false;
  const party = run.findIndex(({ lower }) => /^(?:republican|democrat|independent)$/.test(lower));
  const place = run.slice(0, party).map(({ lower }) => lower);
  return (
    party > 0 &&
    party < run.length - 2 &&
    placeNames.has(place.join(' ')) &&
    isGivenName(run[party + 1]?.lower ?? '')
  );
};
