import { lexicon } from '../../lexicon.ts';
import { KIND, sensesOf } from '../../senses.ts';
import type { Token } from '../tokens.ts';
import {
  bodyNouns,
  companyWords,
  isGivenName,
  isParentOf,
  isPersonNoun,
  isTitleWord,
  organisationWords,
  peoples,
  placeNames,
} from '../words.ts';

import { isGeneralBody } from './kind.ts';
import { isParticle } from './particle.ts';
import { isHomeOfParty } from './party.ts';
import { isPoliceRank } from './police-rank.ts';
import { surnameAt } from './title-surname.ts';

/** What follows "Secretary of": the portfolio belongs to the title. */
export const portfolios: ReadonlySet<string> = new Set(lexicon('portfolios'));

/** How many tokens at the front of a run are title, party or people: "Republican Sen.", "Secretary of State". */
export const titleLength = (run: readonly Token[], families: ReadonlySet<string> = new Set()): number => {
  const last = surnameAt(run, families);
  let length = 0;
  run.forEach(({ lower }, index) => {
    if (isGeneralBody(run, index) || index === last || isWhatFor(run, index)) return;
    if (
      isTitleWord(lower) ||
      isTitleOfMany(run, index) ||
      isPoliceRank(run, index) ||
      isInLetters(run, index) ||
      isCalledByNoun(run, index) ||
      isMemberOf(run, index) ||
      isPassing(run, index) ||
      (index === length && (peoples.has(lower) || isParentOf(lower) || isHomeOfParty(run, index)))
    )
      length = index + 1;
  });
  if (length === 0) return employerLength(run);
  return isBodyOfPeople(run, length) || isBodyOfTitle(run, length) ? 0 : withPortfolio(run, length);
};

/** "Department of Justice": what a body is for is no title. */
const isWhatFor = (run: readonly Token[], at: number): boolean =>
  at > 1 && /^(?:of|for)$/.test(run[at - 1]?.lower ?? '') && organisationWords.has(run[at - 2]?.lower ?? '');

const letters = lexicon('letter-titles');
const ambiguousTitles: ReadonlySet<string> = new Set(
  letters.filter((line) => line.startsWith('?')).map((line) => line.slice(2)),
);
/** "PM", "DGP": offices in capital letters, of which the ambiguous are other words too. */
export const letterTitles: ReadonlySet<string> = new Set(letters.map((line) => line.replace(/^\? /, '')));

/** "PM | Modi", "Delhi CM | Rekha Gupta", "VP | Ann Lee", "ex-PM | Bo Roe": an office in capital letters before a name, which is none; the PM alone. */
const isInLetters = (run: readonly Token[], at: number): boolean => {
  const whole = run[at]?.text ?? '';
  const text = whole.includes('-') ? whole.replace(/^(?:ex|then)-/i, '') : whole;
  const next = run[at + 1];
  if (ambiguousTitles.has(text)) return isGivenName(next?.lower ?? '') && run.length > at + 2;
  return letterTitles.has(text) && !(next && /^\p{Lu}+$/u.test(next.text));
};

/** The dictionary holds surnames too, "cornell": what people do ends so. */
const WORKER = /(?:er|or|ist|man|woman|ian|ant|ent|eer|ess|aire|geon|naut)$/;

/** "City Engineer | Paul Lee", "FBI Special Agent | Ann Lee": a noun for people before a given name and a surname; a given name is none. */
const isCalledByNoun = (run: readonly Token[], at: number): boolean => {
  const lower = run[at]?.lower ?? '';
  return (
    run.length === at + 3 &&
    isGivenName(run[at + 1]?.lower ?? '') &&
    !isGivenName(lower) &&
    (isPersonNoun(lower) || (WORKER.test(lower) && sensesOf(lower).includes(KIND.person)))
  );
};

/** "Council Member | Jory Green", "Board Member | Ann Lee": of a body, before a name. */
const isMemberOf = (run: readonly Token[], at: number): boolean =>
  run[at]?.lower === 'member' && run.length > at + 2 && bodyNouns.has(run[at - 1]?.lower ?? '');

/** "Mayor Pro Tem | Ann Lee", "President pro tempore": an office held for the time being. */
const isPassing = (run: readonly Token[], at: number): boolean =>
  run[at - 1]?.lower === 'pro' && /^temp?(?:ore)?\.?$/.test(run[at]?.lower ?? '') && at > 1;

/** "Representatives | Ann Lee of Ohio and Bo Diaz", "Justices | Surya Kant and Bo Diaz": before a given name or an initial a plural title is no part of a name, and one that no surname is like never. */
const isTitleOfMany = (run: readonly Token[], at: number): boolean => {
  if (run.length < at + 3) return false;
  if (
    at === 0 &&
    /^(?:justices|senators|ministers|professors|congressmen|councillors)$/.test(run[at]?.lower ?? '')
  )
    return true;
  const next = run[at + 1];
  return (
    (isGivenName(next?.lower ?? '') || /^\p{Lu}\.$/u.test(next?.text ?? '')) &&
    singularOf(run[at]) !== undefined
  );
};

/** "Representatives" is many a "Representative"; "Ms." and "Sens." are not told so. */
export const singularOf = (token: Token | undefined): string | undefined => {
  const one = /^(\p{L}{4,})s$/u.exec(token?.lower ?? '')?.[1];
  return one !== undefined && isTitleWord(one) ? one : undefined;
};

/** "Dorton News | Ann Lee": a body right before a given name and a surname is where somebody works. */
const employerLength = (run: readonly Token[]): number => {
  const given = run.length - 2;
  const works =
    given > 1 && organisationWords.has(run[given - 1]?.lower ?? '') && isGivenName(run[given]?.lower ?? '');
  return works && !organisationWords.has(run.at(-1)?.lower ?? '') ? given : 0;
};

/** "Russian Foreign Ministry", "British Gas": the adjective is a part of a body's name. */
const isBodyOfPeople = (run: readonly Token[], length: number): boolean =>
  run.slice(0, length).every(({ lower }) => peoples.has(lower)) &&
  (run.slice(length).some(({ lower }) => organisationWords.has(lower)) ||
    companyWords.has(run.at(-1)?.lower ?? ''));

/** Surnames as well: "Mayor Street", "Judge Ann Church". */
const SURNAMES = /^(?:church|guard|house|post|press|street|west|banks)$/;
const OF_ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir)\.?$/;

/** "Duke University", "Queen Mary University of London", "Coach Inc": a title that is a part of a body's name. */
const isBodyOfTitle = (run: readonly Token[], length: number): boolean => {
  const [next, ...others] = run.slice(length).map(({ lower }) => lower);
  if (next === undefined || /^(?:of|for)$/.test(next) || OF_ADDRESS.test(run[0]?.lower ?? '')) return false;
  if (isGivenName(next) && others.length < 2) return false;
  return [next, ...others].some(
    (word) => (organisationWords.has(word) || companyWords.has(word)) && !SURNAMES.test(word),
  );
};

const withPortfolio = (run: readonly Token[], length: number): number => {
  if (!/^(?:of|for)$/.test(run[length]?.lower ?? '')) return length;
  const given = run.findIndex((_, at) => at > length + 1 && at < run.length - 1 && opensName(run, at));
  if (given > 0) return given;
  const charge = length + (run[length + 1]?.lower === 'the' ? 2 : 1);
  // "Governor of Ohio | Tavrik Lee": a known place, and what is left is enough for a name.
  const isBody = organisationWords.has(run.at(-1)?.lower ?? '');
  if (placeNames.has(run[charge]?.lower ?? '') && run.length - charge > 2 && !isBody) return charge + 1;
  if (!portfolios.has(run[charge]?.lower ?? '')) return run.length;
  let end = charge;
  while (portfolios.has(run[end]?.lower ?? '')) end += 1;
  return end;
};

const isInitial = (lower: string): boolean => /^(?:\p{L}\.)+$/u.test(lower);

/** "Secretary of State | Ann Lee", "Minister of Health | A. Lee", "Mayor of Ulm | Tavrik F. Lee": a name of no list is one before an initial or a particle. */
const opensName = (run: readonly Token[], at: number): boolean => {
  const { lower = '' } = run[at] ?? {};
  if (isGivenName(lower) || isInitial(lower)) return true;
  const isCharge = portfolios.has(lower) || placeNames.has(`${run[at - 1]?.lower} ${lower}`);
  return !isCharge && (isInitial(run[at + 1]?.lower ?? '') || isParticle(run, at + 1));
};
