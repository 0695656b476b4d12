import { lexicon } from '../../../story/lexicon.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import { rankIn } from '../../../story/mentions/nominals/rank.ts';
import {
  anaphors,
  bodyNouns,
  isParentOf,
  organisationWords,
  placeNames,
} from '../../../story/mentions/words.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity } from '../entity.ts';
import { namedBeside } from '../pronouns/others.ts';
import { headOf } from './office.ts';

const AGED = /-year-old$/;

/**
 * News varies its words for one person instead of saying the name again: "the 36-year-old nurse", "the mum-of-three", "the Dutchman".
 * A description stands for somebody named before where it is definite and singular and the story has not brought
 * in an unnamed one by the same words ("a 17-year-old was held … the 17-year-old said").
 */
export const isAnaphor = (reading: Reading, mention: Mention): boolean => {
  const { tokens } = reading;
  if (mention.plural || mention.kind === 'pronoun' || tokens[mention.from]?.lower !== 'the') return false;
  // "The Catalan government": of many, and no other word for one.
  const head = tokens[mention.head]?.lower ?? '';
  if (bodyNouns.has(head) || organisationWords.has(head)) return false;
  // "The plan’s author": of what, and no other word for somebody.
  if (tokens.slice(mention.from, mention.to).some(({ class: kind }) => kind === 'clitic')) return false;
  const words = tokens.slice(mention.from + 1, mention.to).map(({ lower }) => lower);
  const telling =
    words.find((word) => AGED.test(word) || isParentOf(word)) ??
    words.filter((word) => anaphors.has(word)).at(-1) ??
    (rankIn(tokens, mention.from, mention.to) < 0 ? undefined : words.at(-1));
  return telling !== undefined && !isBroughtIn(reading, mention, telling);
};

/** Tokens back in which somebody is brought in; no paragraph of ours refers farther. */
const REACH = 2_000;

/** Whether an indefinite phrase before holds the word: "a 17-year-old boy", "two Dutchmen" are others. */
export const isBroughtIn = ({ tokens }: Reading, { from }: Mention, word: string): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (tokens[at]?.lower !== word) continue;
    const opening = tokens.slice(Math.max(0, at - 3), at);
    if (opening.some(({ lower }) => /^(?:an?|one|another|some)$/.test(lower))) return true;
  }
  return false;
};

/** What each of two people of one story can be. */
const sides: ReadonlySet<string> = new Set(lexicon('sides'));
/** Sentences back in which the others of a race are named. */
const RACE = 2;

/**
 * "Lee and Diaz are running. The candidate said": what two of one story can be tells neither, where both are named
 * lately. "The Utah Republican" is told apart by the place; who only owns something, or is named in a
 * quotation or in what the sentence reports, is no side.
 */
export const isOneOfSeveral = (reading: Reading, cast: Cast, anaphor: Mention): boolean => {
  const { from, to } = anaphor;
  const { tokens, mentions, mentionAt, unitAt, quotationAt } = reading;
  const words = tokens.slice(from + 1, to).map(({ lower }) => lower);
  if (!words.some((word) => sides.has(word)) || words.some((word) => placeNames.has(word))) return false;
  const others = namedBeside(reading, cast, anaphor);
  const rivals = new Set<Entity>();
  for (let index = (mentionAt[from] ?? 0) - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (!mention || from - mention.from > REACH) break;
    if ((unitAt[from] ?? 0) - (unitAt[mention.from] ?? 0) > RACE) break;
    const entity = cast.entityOf.get(mention);
    const acts = quotationAt[mention.from] === -1 && tokens[mention.to]?.class !== 'clitic';
    if (acts && entity?.kind === 'person' && !others.has(entity)) rivals.add(entity);
  }
  return rivals.size > 1;
};

/** Who leads a side does not play in it. */
const LEADS_SIDE = /^(?:manager|coach|boss|gaffer)$/;
const players: ReadonlySet<string> = new Set(lexicon('players'));

/** What somebody is in a race, who is in it for himself; "the champion" may be of a sport. */
const RUNS = /^(?:nominee|candidate|hopeful|contender|frontrunner|front-runner)$/;
/** Who works for another or serves under one. */
const SERVES =
  /^(?:manager|director|adviser|advisor|aide|spokesman|strategist|pollster|surrogate|consultant|judge|ambassador)$/;

/** "The Ulm manager said" is not Bo Diaz, "a second-half substitute", nor "the striker" the coach; "the nominee said" is not the bureau’s director. */
export const isOtherTrade = ({ body, tokens }: Reading, { head }: Mention, { roles }: Entity): boolean => {
  const called = tokens[head]?.lower ?? '';
  const told = roles.map((role) => textOf(body, role));
  if (RUNS.test(called)) return told.some((role) => SERVES.test(headOf(role) ?? ''));
  const heads = told.filter((role) => !/\b(?:former|ex)\b/i.test(role)).map((role) => headOf(role) ?? '');
  const plays = players.has(called) && heads.some((head) => LEADS_SIDE.test(head));
  return plays || (LEADS_SIDE.test(called) && heads.some((head) => players.has(head)));
};
