import { lexicon } from '../../lexicon.ts';
import { TWO_TO_TWELVE } from '../../number-words.ts';
import { isNounSense, isOccupation, sensesOf } from '../../senses.ts';
import { beforeLetters } from '../letters-between.ts';
import type { TokenClass } from '../token-class.ts';
import type { Token } from '../tokens.ts';
import { isNounToo } from '../verbs.ts';
import {
  anaphors,
  bodyNouns,
  calendar,
  isGivenName,
  isParent,
  isParentOf,
  isPersonNoun,
  isTitleWord,
  organisationWords,
} from '../words.ts';
import { bareStart } from './bare-description.ts';
import { startBehindSaid } from './behind-said.ts';
import { isDeed, isGerundNoun } from './compound-noun.ts';
import { isNumbered } from './numbered.ts';
import { isParticle } from './particle.ts';
import { standingStart } from './standing.ts';
import { portfolios } from './title.ts';

const longest = 8;

/**
 * Where the description in small letters before a name starts: "his campaign manager Robby Mook". Up to its
 * determiner it may hold anything; without one only what cannot be a verb ("closely follow US president …").
 */
export const descriptionStart = (tokens: readonly Token[], from: number, titled: boolean): number => {
  if (isAgedNative(tokens, from)) return from - 2;
  const said = startBehindSaid(tokens, from);
  if (said !== undefined) return said;
  const noun = nounBefore(tokens, from);
  if (noun < 0 || (titled && isOfMany(tokens[noun]))) return titled ? standingStart(tokens, from) : from;
  const first = isOutletNoun(tokens[noun]) ? outletStart(tokens, noun) : noun;
  const determined = determinedStart(tokens, first + 1);
  if (determined !== undefined && !OF_TIME.test(tokens[determined]?.lower ?? '')) return determined;
  return pastTime(tokens, determined ?? bareStart(tokens, first + 1), first);
};

/** "the 53-year-old | Spaniard". */
const isAgedNative = (tokens: readonly Token[], from: number): boolean =>
  anaphors.has(tokens[from]?.lower ?? '') &&
  /-year-old$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens[from - 2]?.class === 'determiner';

/** "On Monday | coach Ann Lee", "Last week | coach Ann Lee", "In May | coach Ann Lee": when is no part of who, but of "Sunday Times | editor". */
const pastTime = (tokens: readonly Token[], start: number, noun: number): number => {
  for (let at = noun - 1; at >= start; at -= 1) if (isTime(tokens, at)) return at + 1;
  return start;
};

const isTime = (tokens: readonly Token[], at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  if (tokens[at + 1]?.class === 'capital') return false;
  const dated = calendar.has(lower) || lower === 'may' || STRETCHES.test(lower);
  return dated || (STRETCH.test(lower) && OF_TIME.test(tokens[at - 1]?.lower ?? ''));
};

const STRETCH = /^(?:week|month|year|season|summer|winter|spring|autumn|night)$/;
const STRETCHES = /^(?:days|weeks|months|years|seasons|nights)$/;
const OF_TIME = /^(?:last|next|this|that|each|every)$/;

/** "Former prosecutor and | Mayor Ann Lee": one person with two titles, unless an article opens a new one ("the mayor and Sen. Ann Lee"). */
export const joinedStart = (tokens: readonly Token[], opening: number): number => {
  const noun = opening - 2;
  if (tokens[opening - 1]?.lower !== 'and' || !isOnePerson(tokens[noun])) return opening;
  const determined = determinedStart(tokens, opening - 1);
  if (determined === undefined) return bareStart(tokens, opening - 1);
  return /^\p{Ll}/u.test(tokens[opening]?.text ?? '') ? determined : opening;
};

/** "candidates | Sen. Ann Lee and Rep. Bo Diaz": what several are stands before each of their titles. */
const isOfMany = (token: Token | undefined): boolean => /[^s]s$|men$/.test(token?.lower ?? '');

const isOnePerson = (token: Token | undefined): boolean => {
  const lower = token?.lower ?? '';
  const noun = isPersonNoun(lower) || isTitleWord(lower);
  return noun && !bodyNouns.has(lower) && !organisationWords.has(lower) && !isOfMany(token);
};

const outlets: ReadonlySet<string> = new Set(lexicon('outlet-nouns'));

/** "agency KCNA", "newspaper Bild": what it calls is a body, no person. */
export const isOutletNoun = (token: Token | undefined): boolean => outlets.has(token?.lower ?? '');

const bodies: ReadonlySet<string> = new Set(lexicon('named-bodies'));

/** "carmaker | Norvane", "the rights group | WARAL": what such a noun calls is a body too, unless it bears a given name. */
export const callsBody = (noun: Token | undefined, name: Token | undefined): boolean =>
  isOutletNoun(noun) || (bodies.has(noun?.lower ?? '') && !isGivenName(name?.lower ?? ''));

const ofOutlets =
  /^(?:news|state|state-run|state-owned|official|semi-official|public|private|local|daily|tabloid)$/;

/** "the state news agency KCNA": over what such a noun is described by, "state" being no verb here. */
const outletStart = (tokens: readonly Token[], noun: number): number => {
  let start = noun;
  while (ofOutlets.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  return start;
};

/** Before most names stands a small word or a mark, and no noun. */
const mayBeNoun: ReadonlySet<TokenClass> = new Set(['word', 'capital', 'verb', 'adverb', 'number']);

/** The noun for a person that ends a description, over its portfolio: "secretary | of state Ann Lee". -1: none. */
const nounBefore = (tokens: readonly Token[], from: number): number => {
  const isNoun = (at: number): boolean => {
    const { class: kind = 'break', lower = '', text = '' } = tokens[at] ?? {};
    if (!mayBeNoun.has(kind)) return false;
    // "told the jury | Diaz had lied": many who sit together are no one's description.
    if (/^(?:jury|court|inquest|tribunal|inquiry|parliament|congress)$/.test(lower)) return false;
    return (
      isPersonNoun(lower) ||
      isTitleWord(lower) ||
      isParentOf(lower) ||
      isOccupation(text) ||
      (at === from - 1 && bodies.has(lower))
    );
  };
  // "chief of | staff Ann Lee": a body that an office is of.
  if (isNoun(from - 1))
    return tokens[from - 2]?.lower === 'of' && isTitleWord(tokens[from - 3]?.lower ?? '')
      ? from - 3
      : from - 1;
  if (isNumbered(tokens, from - 1)) return from - 1;
  const whole = wholeBefore(tokens, from);
  if (whole !== undefined) return whole;
  // "the secretary of state and | Lee": two people.
  if (tokens[from - 1]?.lower === 'and') return -1;
  let at = from - 1;
  while (from - at < longest && portfolios.has(tokens[at]?.lower ?? '')) at -= 1;
  if (at === from - 1 || !/^(?:of|for)$/.test(tokens[at]?.lower ?? '')) return -1;
  // "Minister of State for | public health Ann Lee".
  const noun = tokens[at - 1]?.text === 'State' && tokens[at - 2]?.lower === 'of' ? at - 3 : at - 1;
  return isNoun(noun) ? noun : -1;
};

/** "mother | of two Ann Lee", "director | of operations Ann Lee": over what somebody has, or is in charge of. */
const wholeBefore = (tokens: readonly Token[], from: number): number | undefined => {
  if (tokens[from - 2]?.lower !== 'of') return undefined;
  const { class: kind, lower = '' } = tokens[from - 1] ?? {};
  const head = tokens[from - 3]?.lower ?? '';
  const hasMany = isParent(head) && FEW.test(lower);
  const heads = isTitleWord(head) && kind === 'word' && isGivenName(tokens[from]?.lower ?? '');
  return hasMany || (heads && sensesOf(lower.replace(/s$/, '')).some(isNounSense)) ? from - 3 : undefined;
};

const FEW = new RegExp(`^${TWO_TO_TWELVE}$`);

const determinedStart = (tokens: readonly Token[], from: number): number | undefined => {
  for (let start = from - 1; from - start < longest; start -= 1) {
    start = beforeLetters(tokens, start);
    const kind = tokens[start - 1]?.class;
    if (tokens[start - 1]?.lower === 'that' || isDeed(tokens, start - 1)) return undefined;
    if (kind === 'clitic' && tokens[start - 2]?.class === 'capital') return ownerStart(tokens, start - 2);
    if (kind === 'determiner' || kind === 'possessive') return start - 1;
    if (isOneCharge(tokens, start)) continue;
    const goesOn = /^(?:word|capital|clitic)$/.test(kind ?? '') || isGerundNoun(tokens, start - 1);
    if (!goesOn && !isNounByPlace(tokens, start - 1)) return undefined;
  }
  return undefined;
};

/** "the health | and safety officer", "the trade | and industry minister": one charge of two things; "the team | and club captain Ann Lee" are two. */
const isOneCharge = (tokens: readonly Token[], at: number): boolean => {
  const [first = '', and, second = ''] = [at - 2, at - 1, at].map((place) => tokens[place]?.lower);
  const both = portfolios.has(first) && portfolios.has(second);
  return (
    and === 'and' &&
    (both || /^(?:health safety|search rescue|research development)$/.test(`${first} ${second}`))
  );
};

/** "the | report author Ann Lee", "Lumo’s | call centre manager": right behind an article or an owner no verb stands. */
const isNounByPlace = (tokens: readonly Token[], at: number): boolean => {
  const { verb } = tokens[at] ?? {};
  const opened = /^(?:determiner|possessive|clitic)$/.test(tokens[at - 1]?.class ?? '');
  return opened && verb?.form === 'base' && isNounToo(verb);
};

/** "Tunisia’s coach Nabil Marsh": the owner opens the description. */
const ownerStart = (tokens: readonly Token[], at: number): number => {
  let start = at;
  while (at - start < longest && (tokens[start - 1]?.class === 'capital' || isParticle(tokens, start - 1)))
    start -= 1;
  return start;
};
