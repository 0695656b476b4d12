import type { Token } from '../../tokens.ts';
import { isNaming } from '../../verbs.ts';
import { placeNames } from '../../words.ts';
import { isCapital } from '../capital.ts';
import { arePeople, isCommon, isLetters } from './words.ts';

/** Tokens, the end not included. */
export type Range = readonly [from: number, to: number];

/** The words of a range. */
export const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** "Transport for London (TfL)": the letters that shorten it tell of a name. */
export function isShortened(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.text !== '(') return false;
  const letters = tokens[to + 1]?.lower ?? '';
  const capitals = tokens.slice(from, to).filter(({ text }) => /^\p{Lu}/u.test(text));
  const all = tokens.slice(from, to).map(({ lower }) => lower[0]);
  return letters === all.join('') || letters === capitals.map(({ lower }) => lower[0]).join('');
}

/** "Transport for London said": a thing and its place speak only as a body. */
export const speaks = (tokens: readonly Token[], from: number, to: number): boolean => {
  const { verb } = tokens[to] ?? {};
  const place = tokens
    .slice(from + 2, to)
    .map(({ lower }) => lower)
    .join(' ');
  const says = verb?.group === 'speech' && verb.form === 'past' && !isNaming(verb);
  return (
    says &&
    tokens[from + 1]?.lower === 'for' &&
    placeNames.has(place) &&
    !arePeople(tokens[from]?.lower ?? '')
  );
};

/** "Wells for Life": common words with a capital behind a small word, as only titles have them. */
export function isOfCommonWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  named: ReadonlySet<string>,
): boolean {
  // "Save the Children said", but "Ask the Kremlin": an order is the subject of nothing.
  const isOrder = tokens[from + 1]?.class === 'determiner';
  if (isOrder && !/^(?:verb|auxiliary|clitic)$/.test(tokens[to]?.class ?? '')) return false;
  const capitals = tokens.slice(from + 2, to).filter(({ text }) => /^\p{Lu}/u.test(text));
  // "Lawyers for Ford", "Residents of the Plateau district"; "Tickets for Ocean Park".
  const ofPeople = arePeople(tokens[from]?.lower ?? '');
  if (ofPeople ? capitals.length < 2 || tokens[from + 1]?.lower === 'of' : capitals.length > 1) return false;
  return capitals.every(
    (token) =>
      (isCommon(token.lower) || arePeople(token.lower)) && !isLetters(token) && !named.has(token.text),
  );
}

/** The words that stand in names elsewhere: "Support for Brown" is none where "Gordon Brown" speaks. */
export function namesBeside(tokens: readonly Token[], opening: readonly Range[]): ReadonlySet<string> {
  const inside = new Set(opening.flatMap(([from, to]) => tokens.slice(from, to)));
  const isNamed = (token: Token, at: number): boolean =>
    !inside.has(token) && isCapital(token) && (isCapital(tokens[at - 1]) || isCapital(tokens[at + 1]));
  return new Set(tokens.filter(isNamed).map(({ text }) => text));
}
