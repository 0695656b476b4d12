import type { Token } from './tokens.ts';
import { isSpeakerNoun, personNouns } from './words.ts';

/** "an angry Hollande retaliated": what a name does is no part of its description. */
export const isVerbOfName = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.class === 'word' &&
  tokens[index - 1]?.class === 'capital' &&
  /[a-z]{2}ed$/.test(tokens[index]?.lower ?? '') &&
  /^(?:stop|comma|preposition|adverb|determiner|possessive)$/.test(tokens[index + 1]?.class ?? '');

/** "the report", "a new post": nouns that are verbs elsewhere. "the ruling party": a participle before its noun. */
export const isNounlikeVerb = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1]?.class;
  if (token?.class !== 'verb') return false;
  const opened =
    before?.class === 'determiner' ||
    before?.class === 'possessive' ||
    before?.class === 'clitic' ||
    before?.lower === 'one';
  // "the state’s governor": what owns something is a noun.
  if (opened && next === 'clitic') return true;
  if (opened && personNouns.has(tokens[index + 1]?.lower ?? '')) return true;
  if (isApposed(tokens, index) || (opened && isSubjectLike(tokens, index))) return true;
  if (isSpeakerNoun(token.lower) && isFollowedByVerb(tokens, index)) return true;
  if (isSpeakerNoun(token.lower)) return opened || (before?.class === 'word' && !isSpeakerNoun(before.lower));
  return opened && token.verb?.form !== 'base' && (next === 'word' || next === 'capital');
};

/** "…, emails show": right after a mark, before a verb. */
export const isBareSubject = (tokens: readonly Token[], index: number): boolean =>
  isSpeakerNoun(tokens[index]?.lower ?? '') &&
  tokens[index]?.verb?.form === 's' &&
  tokens[index - 1]?.class === 'comma' &&
  isFollowedByVerb(tokens, index);

/** "official figures show", "a World Bank report found": of two verbs side by side the first is a noun, if its number agrees. */
const isFollowedByVerb = (tokens: readonly Token[], index: number): boolean => {
  const { form } = tokens[index]?.verb ?? {};
  const next = tokens[index + 1];
  if (next?.class !== 'verb' || tokens[index - 1]?.class === 'pronoun') return false;
  return form === 's'
    ? next.verb?.form !== 's' && next.verb?.form !== 'ing'
    : form === 'base' && /^(?:past|s)$/.test(next.verb?.form ?? '');
};

/** "the state reported", "the claim has": a verb beside it makes a noun of a word that is both. */
const isSubjectLike = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]?.class === 'adverb' ? tokens[index + 2] : tokens[index + 1];
  return tokens[index]?.verb?.form === 'base' && (next?.class === 'verb' || next?.class === 'auxiliary');
};

/** "her label, Harbor Records, said": an owner before it and a name beside it make it a noun. */
const isApposed = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.class === 'possessive' &&
  tokens[index]?.verb?.form === 'base' &&
  tokens[index + 1]?.class === 'comma' &&
  tokens[index + 2]?.class === 'capital';

/** "The vote", "his claim", "the cost of the recall": a verb's base form behind an article or an owner is a noun. */
export const isNounByPlace = ({ verb }: Token, before: Token | undefined): boolean =>
  verb?.form === 'base' &&
  /^(?:determiner|possessive)$/.test(before?.class ?? '') &&
  before?.lower !== 'that';
