import { isNounSense, isVerbSense, sensesOf } from '../../../senses.ts';
import type { Token } from '../../tokens.ts';
import { organisationWords } from '../../words.ts';
import { isCapital } from '../capital.ts';
import { arePeople, isCommon } from './words.ts';

const JOINS_PEOPLE = /^(?:of|for|against|without)$/;
const JOINS_AIM = /^(?:for|against|without)$/;

/** What stands behind the first word in any of the ways: few words do. */
export const ties: ReadonlySet<string | undefined> = new Set([
  'of',
  'for',
  'against',
  'without',
  'the',
  'a',
  'an',
  'to',
]);

/** How many tokens before the capital that goes on with the name; 0 where the way of naming does not apply. */
type Way = (tokens: readonly Token[], at: number) => number;

const article = (token: Token | undefined): number => (/^(?:the|an?)$/.test(token?.text ?? '') ? 1 : 0);

/** "Physicians for Human Rights", "Mothers Against Drunk Driving", "Friends of the Earth": people, and what they stand for. */
const people: Way = (tokens, at) => {
  const { lower = '' } = tokens[at] ?? {};
  if (!JOINS_PEOPLE.test(tokens[at + 1]?.lower ?? '') || !arePeople(lower) || organisationWords.has(lower))
    return 0;
  return 2 + article(tokens[at + 2]);
};

/** "Transport for London", "Wells for Life", "Alternative for Germany": a word of the dictionary, and for whom it is. */
const aim: Way = (tokens, at) => {
  const { lower = '' } = tokens[at] ?? {};
  if (
    !JOINS_AIM.test(tokens[at + 1]?.lower ?? '') ||
    !isCommon(lower) ||
    arePeople(lower) ||
    organisationWords.has(lower)
  )
    return 0;
  return 2 + article(tokens[at + 2]);
};

/** "Save the Children", "Stop the War": what they call for. */
const deed: Way = (tokens, at) => {
  if (article(tokens[at + 1]) === 0 || !isCapital(tokens[at + 2])) return 0;
  const { lower = '' } = tokens[at] ?? {};
  const object = tokens[at + 2]?.lower ?? '';
  const calls = sensesOf(lower).some(isVerbSense) && isCommon(lower);
  return calls && (isCommon(object) || arePeople(object)) ? 2 : 0;
};

/** "Campaign to Protect Rural England": "to" with a verb that has a capital stands in a title alone. */
const purpose: Way = (tokens, at) =>
  tokens[at + 1]?.text === 'to' &&
  sensesOf(tokens[at]?.lower ?? '').some(isNounSense) &&
  isVerbOnly(tokens[at + 2]?.lower)
    ? 2
    : 0;

const isVerbOnly = (lower = ''): boolean =>
  isCommon(lower) && sensesOf(lower).filter(isVerbSense).length * 2 > sensesOf(lower).length;

/** The ways of naming, in the order in which they are tried. */
export const ways: readonly Way[] = [people, aim, deed, purpose];
