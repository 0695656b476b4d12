import { lexicon } from '../../lexicon.ts';
import type { Token } from '../tokens.ts';
import { isGivenName, isTitleWord, organisationWords, placeNames } from '../words.ts';
import { isCommon } from './body-names/words.ts';
import { isCapital } from './capital.ts';

/** How many tokens one way of going on with a name takes; 0 where it does not apply. */
export type Step = (tokens: readonly Token[], from: number, at: number) => number;

/** What bodies are for, where "and" joins two: "Centre for Disease Prevention and Control". */
const purposes: ReadonlySet<string> = new Set(lexicon('purposes'));

/** "Institute for the | Study": a body's name that has gone on with what it is for. */
const isInBody = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let tie = from + 1; tie < at - 1; tie += 1)
    if (
      /^(?:of|for|on)$/.test(tokens[tie]?.lower ?? '') &&
      organisationWords.has(tokens[tie - 1]?.lower ?? '')
    )
      return true;
  return false;
};

/** "Council on Energy, Environment and Water": words of the dictionary, the last joined by "and"; no names of others. */
export const listed: Step = (tokens, from, at) => {
  if (tokens[at]?.class !== 'comma' || !isInBody(tokens, from, at + 1) || !isPurpose(tokens, at - 1))
    return 0;
  let to = at;
  while (tokens[to]?.class === 'comma' && isPurpose(tokens, to + 1)) to = pastPurpose(tokens, to + 1);
  if (tokens[to]?.class === 'comma' && tokens[to + 1]?.lower === 'and') to += 1;
  return tokens[to]?.lower === 'and' && isPurpose(tokens, to + 1) ? pastPurpose(tokens, to + 1) - at : 0;
};

export const isPurpose = (tokens: readonly Token[], at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  return isCapital(tokens[at]) && isCommon(lower) && !organisationWords.has(lower);
};

export const pastPurpose = (tokens: readonly Token[], from: number): number => {
  let to = from + 1;
  while (isPurpose(tokens, to)) to += 1;
  return to;
};

/** "Organization for Security and Co-operation in Europe (OSCE)": a place that its letters count. */
export const placed: Step = (tokens, from, at) => {
  const place = tokens[at + 1];
  const counts =
    tokens[at + 2]?.text === '(' &&
    /^\p{Lu}{3,}$/u.test(tokens[at + 3]?.text ?? '') &&
    tokens[at + 3]?.text.at(-1) === place?.text[0];
  return tokens[at]?.lower === 'in' && isCapital(place) && counts && isInBody(tokens, from, at) ? 2 : 0;
};

/** "Port Authority of New York | and New Jersey": two places of one body. */
export const ofPlaces: Step = (tokens, from, at) => {
  if (tokens[at]?.lower !== 'and' || !isCapital(tokens[at + 1]) || !isInBody(tokens, from, at)) return 0;
  let to = at + 1;
  while (isCapital(tokens[to])) to += 1;
  const before = tokens.slice(at - 2, at).map(({ lower }) => lower);
  const next = tokens.slice(at + 1, to).map(({ lower }) => lower);
  const arePlaces =
    (placeNames.has(before.join(' ')) || placeNames.has(before.at(-1) ?? '')) &&
    placeNames.has(next.join(' '));
  return arePlaces ? to - at : 0;
};

/** "Port of Ulm" is a body, "Port Ulm" a place. */
export const isBodyWord = (lower: string): boolean => lower === 'port' || organisationWords.has(lower);

/** "Bank of America", "Secretary of State", "Center for the Study", "Committee for a Responsible Budget": an office or a body goes on, a person does not. */
export const connected: Step = (tokens, from, at) => {
  const connector = tokens[at]?.lower;
  const before = tokens[at - 1]?.lower ?? '';
  if (connector !== 'of' && connector !== 'for' && connector !== 'on') return 0;
  const goesOn = isInBody(tokens, from, at) && isCommon(before) && isCapital(tokens[at - 1]);
  if (!isBodyWord(before) && !goesOn && !(connector !== 'on' && isTitleWord(before))) return 0;
  if (isCapital(tokens[at + 1])) return 2;
  const articled = /^(?:the|an?)$/.test(tokens[at + 1]?.lower ?? '');
  return articled && isCapital(tokens[at + 2]) ? 3 : 0;
};

/** "Department of Health and Human Services": "Food and Drug Administration": "and" goes on inside a name that has "of" or what bodies are for before it and a word of bodies, or what they are for, next. */
export const joined: Step = (tokens, from, at) => {
  if (tokens[at]?.lower !== 'and' || !isCapital(tokens[at + 1])) return 0;
  const inside =
    tokens.slice(from, at).some(({ lower }) => lower === 'of' || lower === 'for') ||
    purposes.has(tokens[at - 1]?.lower ?? '');
  const next = [tokens[at + 1], tokens[at + 2]].map((token) =>
    isCapital(token) ? (token?.lower ?? '') : '',
  );
  const body = next.some((word) => organisationWords.has(word) || purposes.has(word));
  // "University of Leeds and York University" are two.
  return inside && body && isOfBodies(next[0] ?? '') ? 2 : 0;
};

/** Bodies that have a charge, and may have two. */
const CHARGED =
  /^(?:commission|administration|committee|agency|authority|board|council|department|ministry|office|service|institute|bureau|tribunal|association|federation|directorate|forum)$/;

/** "The Securities and | Exchange Commission": behind an article two charges of one body, in words of the dictionary; "the Red Cross and Salvation Army" are two. */
export const charged: Step = (tokens, from, at) => {
  if (tokens[at]?.lower !== 'and' || tokens[from - 1]?.class !== 'determiner') return 0;
  const first = tokens.slice(from, at);
  const charges =
    first.length -
    (first.length > 1 && /^(?:national|federal|independent)$/.test(first[0]?.lower ?? '') ? 1 : 0);
  const body = CHARGED.test(tokens[at + 2]?.lower ?? '') ? at + 2 : at + 3;
  const whole = CHARGED.test(tokens[body]?.lower ?? '') && isCapital(tokens[body]);
  const isTwo = charges === 1 && isPurpose(tokens, at - 1) && isPurpose(tokens, at + 1);
  return whole && isTwo && tokens.slice(at + 1, body).every(isCapital) ? body + 1 - at : 0;
};

/** "Police and | Crime Commissioner", "Foreign Affairs and | Trade Minister": two charges of one office, in words of the dictionary. */
export const office: Step = (tokens, from, at) => {
  const isCharge =
    at === from + 1 ||
    (at === from + 2 && isPurpose(tokens, at - 1) && !isGivenName(tokens[from]?.lower ?? ''));
  if (tokens[at]?.lower !== 'and' || !isCharge || !isPurpose(tokens, at + 1)) return 0;
  let title = at + 2;
  while (title < at + 4 && isPurpose(tokens, title)) title += 1;
  const holds = OFFICES.test(tokens[title]?.lower ?? '') && isCapital(tokens[title]);
  return holds && isCommon(tokens[from]?.lower ?? '') ? title + 1 - at : 0;
};

const OFFICES = /^(?:commissioner|secretary|minister|officer|director|chief)$/;

const isOfBodies = (lower: string): boolean =>
  organisationWords.has(lower) || purposes.has(lower) || isCommon(lower);
