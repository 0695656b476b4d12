import { beginsUpper } from '../../capitals.ts';
import { sensesOf } from '../../senses.ts';
import type { TokenClass } from '../token-class.ts';
import type { Token } from '../tokens.ts';
import { isGivenName, isTitleWord, organisationWords } from '../words.ts';
import { isCapital } from './capital.ts';

/** Fewer words than a headline has: a name with its title is no headline. */
const fewest = 5;
/** So many of which one may be small by a slip, or for its own sake ("iPhone"). */
const many = 12;

const isWord = ({ text }: Token): boolean => /^\p{L}/u.test(text);
const hasCapital = ({ text }: Token): boolean => beginsUpper(text);

/** What headlines write small as well: "of", "in", "the". */
const isSmallWord = ({ class: kind, text }: Token): boolean =>
  kind === 'preposition' || (text.length < 4 && /^(?:determiner|conjunction|auxiliary|relative)$/.test(kind));

/** WordNet's files of people and places. */
const NAMED = new Set([15, 18]);

/** A word of the dictionary that is called after nobody and no place, an inflected one too. */
const isCommon = (lower: string): boolean =>
  [lower, lower.replace(/(?:s|ed)$/, ''), lower.replace(/d$/, '')].some((word) => {
    const senses = sensesOf(word);
    return senses.length > 0 && !senses.some((sense) => NAMED.has(sense));
  });

/** A capital that no name needs: "Has", "Hits", "Abruptly", "BEFORE". */
const isNoName = (token: Token, small: ReadonlySet<string>): boolean =>
  hasCapital(token) &&
  (token.verb !== undefined ||
    small.has(token.lower) ||
    /^(?:auxiliary|pronoun|possessive|adverb|preposition|relative)$/.test(token.class) ||
    isCommon(token.lower));

/** Whether so many words are small that are not small in headlines: seen soon in running text. */
const hasSmall = (words: readonly Token[], count: number): boolean => {
  let found = 0;
  for (const token of words) {
    if (token.class === 'word' && !hasCapital(token) && !isSmallWord(token)) found += 1;
    if (found === count) return true;
  }
  return false;
};

/** "Nine Things Ann Lee Has Said About Dorton": all words have a capital, also some that no name has. */
const isHeadline = (words: readonly Token[], small: ReadonlySet<string>): boolean => {
  if (hasSmall(words, 2)) return false;
  const telling = words.filter((token) => isWord(token) && !isSmallWord(token));
  const without = telling.filter((token) => !hasCapital(token));
  if (telling.length < fewest || without.length > (telling.length < many ? 0 : 1)) return false;
  return telling.slice(1).filter((token) => isNoName(token, small)).length > 1;
};

const goOn: ReadonlySet<TokenClass | undefined> = new Set(['quote', 'open', 'dash', 'colon']);

/** What a quotation, a bracket or a dash opens goes on with the sentence. */
const opensSentence = (tokens: readonly Token[], starts: Uint8Array, at: number): boolean =>
  tokens[at]?.class === 'break' || (starts[at] === 1 && !goOn.has(tokens[at - 1]?.class));

const longestSpeaker = 4;

/** "Daily Courier: | Ann Lee Wins", "Lee Says | Bridge Will Close": a title, a body or a plain name before a colon or a verb of speech is whoever says the rest. */
const afterSpeaker = (tokens: readonly Token[], from: number, small: ReadonlySet<string>): number => {
  let at = from;
  while (at - from < longestSpeaker && isCapital(tokens[at])) at += 1;
  const run = tokens.slice(from, at);
  const isTitled = run.some(({ lower }) => isTitleWord(lower) || organisationWords.has(lower));
  const isPlain = run.length < 3 && !run.some((token) => isNoName(token, small));
  const kind = tokens[at]?.class;
  return (kind === 'colon' && isTitled) || (kind === 'verb' && isPlain) ? at : from;
};

/** Marks the tokens of sentences in title case, where capitals tell of no name. `small`: words without a capital elsewhere. */
export const headlinesOf = (
  tokens: readonly Token[],
  starts: Uint8Array,
  small: ReadonlySet<string>,
): Uint8Array => {
  const marked = new Uint8Array(tokens.length);
  let from = 0;
  for (let to = 1; to <= tokens.length; to += 1) {
    if (to < tokens.length && !opensSentence(tokens, starts, to)) continue;
    if (isHeadline(tokens.slice(from, to), small)) marked.fill(1, afterSpeaker(tokens, from, small), to);
    from = to;
  }
  return marked;
};

const longestName = 6;

/** A name that the running text has too, up to so many words; else a given name with a surname that is no other word. */
const endOfName = (
  tokens: readonly Token[],
  at: number,
  names: ReadonlySet<string>,
  small: ReadonlySet<string>,
): number => {
  let text = '';
  let end = at;
  for (let to = at; to < at + longestName && to < tokens.length; to += 1) {
    text += `${to > at ? ' ' : ''}${tokens[to]?.text ?? ''}`;
    if (names.has(text)) end = to + 1;
  }
  const given = tokens[at];
  // "ANN LEE WINS": how a name is written, a headline in capitals does not tell.
  if (end > at || !given || !isGivenName(given.lower) || given.text === given.text.toUpperCase()) return end;
  const surname = tokens[at + 1];
  const isSurname = isCapital(surname) && surname?.verb === undefined && !small.has(surname?.lower ?? '');
  return isSurname ? at + 2 : at;
};

/** The names within headlines, as ranges of tokens, each with the titles right before it. */
export const rangesInHeadlines = (
  tokens: readonly Token[],
  marked: Uint8Array,
  names: ReadonlySet<string>,
  small: ReadonlySet<string>,
): readonly (readonly [from: number, to: number])[] => {
  const ranges: (readonly [number, number])[] = [];
  let at = marked.indexOf(1);
  while (at >= 0 && at < tokens.length) {
    const to = marked[at] === 1 && isCapital(tokens[at]) ? endOfName(tokens, at, names, small) : at;
    let from = at;
    while (to > at && marked[from - 1] === 1 && isTitleWord(tokens[from - 1]?.lower ?? '')) from -= 1;
    if (to > at) ranges.push([from, to]);
    at = Math.max(to, at + 1);
  }
  return ranges;
};
