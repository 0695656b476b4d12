import { isAdjectiveSense, isNounSense, sensesOf } from '../../senses.ts';
import type { Token } from '../tokens.ts';
import { isDemonym, isGivenName, isSpeakerNoun, placeNames } from '../words.ts';

/** "past | and current": the one that is a preposition elsewhere. */
export const opensStanding = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'past' &&
  /^(?:and|or)$/.test(tokens[index + 1]?.lower ?? '') &&
  standing.test(tokens[index + 2]?.lower ?? '');

const standing = /^(?:former|current|past|present|serving|retired|elected|appointed)$/;

/** "current and former employees", "a DCN/Courier poll": two ways of holding one office are one description, and two bodies of one poll. */
export const joins = (tokens: readonly Token[], index: number): boolean => {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (tokens[index]?.text === '/') return before?.class === 'capital' && after?.class === 'capital';
  if (!/^(?:and|or)$/.test(tokens[index]?.lower ?? '')) return false;
  const standings = standing.test(before?.lower ?? '') && standing.test(after?.lower ?? '');
  return standings || (isOfPeople(tokens, index + 1) && describesToo(tokens, index));
};

const longest = 3;

/** "… and | Israeli officials", "… and | national party leaders": words of how people are, up to the plural for them. */
const isOfPeople = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from + 1; at <= from + longest; at += 1) {
    if (!/^(?:word|capital)$/.test(tokens[at - 1]?.class ?? '')) return false;
    const { class: kind, lower = '' } = tokens[at] ?? {};
    if (kind === 'word' && /[^s]s$/.test(lower) && isSpeakerNoun(lower))
      return !isSpeakerNoun(tokens[from]?.lower ?? '');
  }
  return false;
};

/** "U.S. | and Israeli officials", "Federal | and state officials", "two military | and diplomatic sources": what stands before the joint describes the same people. */
const describesToo = (tokens: readonly Token[], index: number): boolean => {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const { class: opening = 'break', lower: opener = '' } = tokens[index - 2] ?? {};
  if (isOfLand(before) && isOfLand(after)) return !/^(?:in|at|near|from|between|across)$/.test(opener);
  const lower = before?.lower ?? '';
  if (isGivenName(lower) || /^(?:other|many|some|most)$/.test(after?.lower ?? '')) return false;
  const senses = sensesOf(lower);
  if (/^(?:break|stop|comma)$/.test(opening))
    return senses.some(isNounSense) || senses.some(isAdjectiveSense);
  const counted = opening === 'number' || /^(?:to|by|of)$/.test(opener);
  return counted && before?.class === 'word' && senses.some(isAdjectiveSense);
};

/** "Israeli", "Ulm", "U.S.": a land, a town or whoever is of it. */
const isOfLand = (token: Token | undefined): boolean =>
  token?.class === 'capital' && (isDemonym(token.lower) || placeNames.has(token.lower.replaceAll('.', '')));
