import { oncePer } from '../../story/once.ts';
import type { TermMatch } from './match.ts';
import { type Matching, strengthAt } from './matching.ts';
import { overviewOf } from './overview.ts';

export const NEAR_FEATURES: readonly string[] = [
  'near',
  'met or near',
  'met or near, behind the best',
  'words met or near',
  'near, nowhere itself',
  'near, focus',
  'near, verb',
  'near before',
  'near after',
  'expected, near the focus meant',
  'expected, near a word meant',
  'counts the focus meant',
];

/** A word is met by itself, or as surely as another tells of the same. */
export const metOrNear = (match: TermMatch, s: number): number =>
  Math.max(strengthAt(match, s), NEAR * (match.near[s] ?? 0));

/** A word of like meaning, against the word itself. */
const NEAR = 0.6;

/** A word that the text has somewhere is rather found there. */
const isNowhere = ({ level }: TermMatch): boolean => level.every((found) => found < 2);

interface Whole {
  readonly nowhere: ReadonlySet<TermMatch>;
  /** The most of the question that a sentence meets. */
  readonly best: number;
}

const wholeOf = oncePer(({ terms, passage }: Matching): Whole => {
  const met = passage.sentences.map((_, s) =>
    terms.reduce((sum, match) => sum + match.rarity * metOrNear(match, s), 0),
  );
  return { nowhere: new Set(terms.filter(isNowhere)), best: Math.max(0, ...met) };
});

/** How surely another word tells of one that does not stand in a sentence itself. */
const nearAlone = (match: TermMatch, s: number): number =>
  strengthAt(match, s) > 0.5 ? 0 : (match.near[s] ?? 0);

/** How much of the question, by rarity, is met or near. */
function sumsOf(m: Matching, s: number) {
  const { nowhere } = wholeOf(m);
  const sums = { near: 0, met: 0, words: 0, nowhere: 0, focus: 0, verb: 0, before: 0, after: 0 };
  for (const match of m.terms) {
    const { rarity, roles } = match;
    const met = metOrNear(match, s);
    const near = rarity * nearAlone(match, s);
    sums.near += near;
    sums.met += rarity * met;
    sums.words += met;
    if (nowhere.has(match)) sums.nowhere += near;
    if (roles.focus) sums.focus += near;
    if (roles.verb) sums.verb += near;
    if (met > 0) continue;
    sums.before += rarity * nearAlone(match, s - 1);
    sums.after += rarity * nearAlone(match, s + 1);
  }
  return sums;
}

/** The question in other words: what a sentence tells of without saying it as it was asked. */
export function nearFeatures(m: Matching, s: number): readonly number[] {
  const { total } = overviewOf(m);
  const { near, met, words, nowhere, focus, verb, before, after } = sumsOf(m, s);
  return [
    near / total,
    met / total,
    (wholeOf(m).best - met) / total,
    words / (m.terms.length || 1),
    nowhere / total,
    focus / total,
    verb / total,
    before / total,
    after / total,
    ...expectedBeside(m, s),
  ];
}

/** Where a word, or the one that tells of the same, stands in a sentence; -1 where neither does. */
const placeOf = (match: TermMatch, s: number): number =>
  strengthAt(match, s) > SYNONYM ? (match.at[s] ?? -1) : (match.nearAt[s] ?? -1);

const SYNONYM = 0.35;

/** How near something of the expected kind stands to what is asked about, in whichever words: "six corporate bankruptcies". */
function expectedBeside(m: Matching, s: number): readonly number[] {
  const expected = overviewOf(m).answering(s);
  const nearness = (at: number): number =>
    at < 0 ? 0 : expected.reduce((best, place) => Math.max(best, Math.exp(-Math.abs(place - at) / REACH)), 0);
  const focus = m.terms.filter(({ roles }) => roles.focus).map((match) => placeOf(match, s));
  const counts = focus.some((at) => expected.some((place) => place < at && at - place <= COUNTED));
  return [
    Math.max(0, ...focus.map(nearness)),
    Math.max(0, ...m.terms.map((match) => nearness(placeOf(match, s)))),
    counts ? 1 : 0,
  ];
}

const REACH = 4;
/** Words from a number to what it counts: "six corporate bankruptcies", "14,000 North Korean troops". */
const COUNTED = 3;
