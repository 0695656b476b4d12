import type { Token } from '../tokens.ts';
import { isGivenName, isTitleWord, organisationWords, placeNames } from '../words.ts';
import {
  charged,
  connected,
  isBodyWord,
  joined,
  listed,
  office,
  ofPlaces,
  placed,
  type Step,
} from './body-steps.ts';
import { isCapital } from './capital.ts';
import { portfolios } from './title.ts';

/** Small words inside names of people: "Ursula von der Leyen", "Siân ap Gwyn", "Ngũgĩ wa Thiong’o". */
export const particles: ReadonlySet<string> = new Set(
  (
    'de da di del della der den van von zu ter af la le do du das dos e y ' +
    'al el ibn bin binti bint ben abu ould ag wa ap ab ferch nic mac mc ní ni ó na nan'
  ).split(' '),
);

const capital: Step = (tokens, _, at) => (isCapital(tokens[at]) && !closesOnX(tokens, at - 1) ? 1 : 0);

/** "she wrote on X. | Ann Lee left": where it was posted ends the sentence. */
const closesOnX = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'X.' && tokens[at - 1]?.lower === 'on';

const particle: Step = (tokens, _, at) => {
  const joins = particles.has(tokens[at]?.lower ?? '') || tokens[at]?.text === '&';
  if (!joins) return 0;
  if (isCapital(tokens[at + 1])) return 2;
  return particles.has(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 2]) ? 3 : 0;
};

/** "Effie Nic a’ Phì": the article of Gaelic has its mark apart. */
const gaelicArticle: Step = (tokens, _, at) => {
  const article = tokens[at]?.text === 'a' && /^['’]$/.test(tokens[at + 1]?.text ?? '');
  return article && tokens[at]?.end === tokens[at + 1]?.start && isCapital(tokens[at + 2]) ? 3 : 0;
};

/** "Air Force 1st Lt.": an ordinal before a rank. */
const ordinal: Step = (tokens, _, at) =>
  tokens[at]?.class === 'number' &&
  /^\d(?:st|nd|rd|th)$/.test(tokens[at]?.text ?? '') &&
  isTitleWord(tokens[at + 1]?.lower ?? '')
    ? 2
    : 0;

/** Marcia “Cia” Price: a nickname in quotation marks within the name. */
const nickname: Step = (tokens, _, at) => {
  const opens = tokens[at]?.class === 'quote' && isCapital(tokens[at + 1]);
  if (!opens) return 0;
  if (tokens[at + 2]?.class === 'quote' && isCapital(tokens[at + 3])) return 4;
  return isCapital(tokens[at + 2]) && tokens[at + 3]?.class === 'quote' && isCapital(tokens[at + 4]) ? 5 : 0;
};

/** "of The Globe and Mail": a title keeps its article's capital within a sentence; a place does not join another ("The Hague and Rome"). */
const titled: Step = (tokens, from, at) => {
  if (tokens[at]?.lower !== 'and' || at !== from + 1 || !isCapital(tokens[at + 1])) return 0;
  const within = /^(?:word|preposition|verb|capital|adverb)$/.test(tokens[from - 2]?.class ?? '');
  const places = [from, at + 1].some((place) => placeNames.has(tokens[place]?.lower ?? ''));
  return tokens[from - 1]?.text === 'The' && within && !places ? 2 : 0;
};

/** "Farmers' Union", "Workers’ Party": the genitive of a plural within the name of a body. */
const genitive: Step = (tokens, _, at) => {
  const mark = tokens[at]?.text;
  const owns = (mark === "'" || mark === '’') && tokens[at - 1]?.text.endsWith('s');
  const touches = tokens[at - 1]?.end === tokens[at]?.start;
  return owns && touches && organisationWords.has(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 1])
    ? 2
    : 0;
};

/** "Doctors Without Borders", "Mothers Against Drunk Driving", "US Under Secretary": within a name or a title alone a preposition has a capital. */
const capitalTie: Step = (tokens, _, at) => (isCapitalTie(tokens, at) && isCapital(tokens[at + 1]) ? 2 : 0);

export const isCapitalTie = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'preposition' &&
  (/^(?:Without|Against|Before|Beyond)$/.test(tokens[at]?.text ?? '') ||
    (tokens[at]?.text === 'Under' && tokens[at + 1]?.text === 'Secretary'));

/** "East of England Ambulance Service": a part of a land within the name of a body. */
const compass: Step = (tokens, from, at) => {
  const opens = at === from + 1 && tokens[at]?.lower === 'of';
  return opens &&
    /^(?:north|south|east|west)$/.test(tokens[from]?.lower ?? '') &&
    isCapital(tokens[at + 1]) &&
    isCapital(tokens[at + 2])
    ? 2
    : 0;
};

/** "Channel 9", "BBC Radio 4": what stations are told apart by. */
const station: Step = (tokens, _, at) =>
  tokens[at]?.class === 'number' &&
  /^(?:channel|kanal|radio|tv)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^\d{1,3}$/.test(tokens[at]?.text ?? '')
    ? 1
    : 0;

/** "CBS2/KCAL9": two sets of letters with a stroke between. */
const stroke: Step = (tokens, _, at) => {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const touches = before?.end === mark?.start && mark?.end === next?.start;
  return mark?.text === '/' && touches && LETTERS.test(before?.text ?? '') && LETTERS.test(next?.text ?? '')
    ? 2
    : 0;
};

const LETTERS = /^\p{Lu}{2,}\d*$/u;

/** "Capital One", "Formula Two": a number in a word with a capital. */
const counted: Step = (tokens, _, at) =>
  /^(?:One|Two|Three|Four|Five|Six|Seven)$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at - 1]) ? 1 : 0;

/** "Vale & Co. and", "Halm Corp. said": the point of a company's form, where the sentence goes on. */
const formOfCompany: Step = (tokens, _, at) =>
  tokens[at]?.text === '.' &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  /^(?:bros|co|corp|inc|ltd)$/.test(tokens[at - 1]?.lower ?? '') &&
  (tokens[at + 1]?.class === 'comma' || /^\p{Ll}/u.test(tokens[at + 1]?.text ?? ''))
    ? 1
    : 0;

const steps: readonly Step[] = [
  capital,
  counted,
  stroke,
  formOfCompany,
  station,
  compass,
  genitive,
  particle,
  gaelicArticle,
  ordinal,
  nickname,
  connected,
  listed,
  placed,
  ofPlaces,
  joined,
  charged,
  office,
  titled,
  capitalTie,
];

/** Where the name that starts at a capital ends. What owns something is a name of its own: "Commission of | Korea’s party". */
export const endOfRun = (tokens: readonly Token[], from: number): number => {
  const to = longestRun(tokens, from);
  if (tokens[to]?.class !== 'clitic') return to;
  const owner = tokens.slice(from, to).findLastIndex(({ lower }) => lower === 'of');
  return owner > 0 && !isOwner(tokens, from + owner, to) ? from + owner : to;
};

/**
 * "the Bank of Norwick’s decision", "the College of Nursing’s director for Ulm": a body that owns no other name is the
 * owner, and one that is of a charge, or before a given name; "Commission of Korea’s ruling Workers’ Party".
 */
const isOwner = (tokens: readonly Token[], of: number, clitic: number): boolean => {
  if (!isBodyWord(tokens[of - 1]?.lower ?? '')) return false;
  const [owned, behind, next] = [tokens[clitic + 1], tokens[clitic + 2], tokens[clitic + 3]];
  if (portfolios.has(tokens[clitic - 1]?.lower ?? '') || isGivenName(owned?.lower ?? '')) return true;
  const goesOn = isCapital(next) && !/^(?:preposition|comma)$/.test(behind?.class ?? '');
  return /^(?:word|verb)$/.test(owned?.class ?? '') && !isCapital(behind) && !goesOn;
};

const longestRun = (tokens: readonly Token[], from: number): number => {
  let to = from + 1;
  for (;;) {
    let length = 0;
    for (const step of steps) {
      length = step(tokens, from, to);
      if (length > 0) break;
    }
    if (length === 0 || to - from > 24) return to;
    to += length;
  }
};
