import { TWO_TO_TEN } from '../../../story/number-words.ts';
import { KIND, sensesOf } from '../../../story/senses.ts';
import { argumentsOf, type Clause, type ClauseReading } from '../../clauses/clauses.ts';
import { asksAmount } from '../../question/amount.ts';
import type { Matching } from '../../ranking/matching.ts';
import { overviewOf } from '../../ranking/overview.ts';
import type { IndexedWord } from '../../ranking/passage.ts';
import type { Ranking } from '../../ranking/rank.ts';
import { isNameByCapital } from '../../words/name-by-capital.ts';
import { type AskedClause, askedClause } from '../roles/asked-clause.ts';
import { toldClause } from '../roles/told-clause.ts';

export const FILLED_FEATURES: readonly string[] = [
  'something expected in the clause',
  'something expected, how far from the verb',
  'a name that is not asked, how far from the verb',
  'a number of what is counted, in its part',
  'a reason',
  'a reason behind the clause',
  'a place in the clause',
  'the kind asked for is named',
  'the kind asked for is any',
];

/** What is looked at: the sentence's reading, its clause, and whether a word is not in the question. */
interface Told {
  readonly asked: AskedClause;
  readonly reading: ClauseReading;
  readonly clause: Clause | undefined;
  readonly isNew: (word: IndexedWord) => boolean;
}

/** Farther is no farther. */
const FAR = 20;

const isName = (word: IndexedWord, at: number): boolean => isNameByCapital(word, at === 0);

function expectedIn({ clause }: Told, places: readonly number[]): readonly [number, number] {
  if (places.length === 0 || !clause) return [-1, -1];
  const { span, verb } = clause;
  return [
    places.some((at) => at >= span.start && at < span.end) ? 1 : 0,
    Math.min(FAR, ...places.map((at) => Math.abs(at - verb))),
  ];
}

function nameFromVerb({ reading: { words }, clause, isNew }: Told): number {
  if (!clause) return FAR;
  const away = words.map((word, at) => (isName(word, at) && isNew(word) ? Math.abs(at - clause.verb) : FAR));
  return Math.min(FAR, ...away);
}

/** "How many roads were closed": a number that belongs to who does it or to what it is done to, best to the thing counted. */
function numberInPart({ asked, reading, clause, isNew }: Told): number {
  if (!clause) return 0;
  const { agents, patients } = argumentsOf(clause);
  const stems = new Set(asked.focus.map(({ stem }) => stem));
  const worth = [...agents, ...patients].map(({ from, to }) => {
    const words = reading.words.slice(from, to);
    const counts = words.some((word, i) => reading.classes[from + i] === 'number' && isNew(word));
    return counts ? (words.some(({ stem }) => stems.has(stem)) ? 1 : 0.5) : 0;
  });
  return Math.max(0, ...worth);
}

const REASON =
  /^(?:because|due|reasons?|citing|cited|blamed?|caused?|owing|thanks|thus|therefore|prompted|purpose|motivated|hence)$/;
/** What may as well tell when, or something else. */
const MAYBE_REASON = /^(?:after|over|amid|since|as|saying|so|following|for|fears?|against|if|given|lest)$/;

function reasons({ reading: { words, classes }, clause }: Told): readonly [number, number] {
  const from = clause ? clause.verb + 1 : words.length;
  const worth = words.map(({ form }, at) => {
    if (at < from) return 0;
    if (REASON.test(form)) return 1;
    if (MAYBE_REASON.test(form)) return 0.5;
    // "closed the road to repair it"
    return classes[at] === 'to' && classes[at + 1] === 'verb' ? 0.7 : 0;
  });
  return [words.some(({ form }) => REASON.test(form)) ? 1 : 0, Math.max(0, ...worth)];
}

const OF_PLACE =
  /^(?:in|at|near|outside|inside|from|to|on|across|into|off|around|beside|through|towards?|between|behind|within|throughout)$/;
/** Words ahead of a clause in which its place may stand. */
const AHEAD = 8;

/** "in Dorton" surely, "at the station" likely, "in the plan" hardly. */
function placeInClause({ reading: { phrases, words }, clause, isNew }: Told): number {
  if (!clause) return 0;
  const { start, end } = clause.span;
  const worth = phrases.map(({ preposition = '', from, to, head }) => {
    if (!OF_PLACE.test(preposition) || from < start - AHEAD || from > end) return 0;
    const whole = /^(?:in|at|near)$/.test(preposition) ? 1 : 0.8;
    const best = words.slice(from, to).map((word, i) => {
      const senses = sensesOf(word.lemma);
      if (!isNew(word) || !word.content || senses.includes(KIND.time)) return 0;
      if (isName(word, from + i)) return 1;
      return senses.includes(KIND.place) ? 0.6 : from + i === head ? 0.3 : 0;
    });
    return whole * Math.max(0, ...best);
  });
  return Math.max(0, ...worth);
}

const ANY = new RegExp(
  String.raw`^(?:an?|some|several|many|one|few|any|no|more|other|another|various|multiple|numerous|\d+|${TWO_TO_TEN}|dozens|hundreds|most|certain)$`,
);
const NAMES = /^(?:such|including|like|of|called|named|known|is|are|was|were)$/;
/** Words behind a kind in which what is of that kind is named. */
const ROOM = 5;

/** "Which governors": "governors including Orr" are named, "several governors" are any. */
function kindNamed({ asked, reading, isNew }: Told): readonly [number, number] {
  const { words, phraseAt, breaks, classes } = reading;
  const kind = asked.focus.at(-1);
  const places = words.flatMap(({ stem }, at) => (stem === kind?.stem ? [at] : []));
  if (places.length === 0) return [-1, -1];
  const named = places.some((at) => {
    const { from, to } = phraseAt[at] ?? { from: at, to: at + 1 };
    const goesOn = breaks[to] === true || NAMES.test(words[to]?.form ?? '');
    const end = goesOn ? to + ROOM : to;
    return words.slice(0, end).some((word, i) => i >= from - 1 && i !== at && isName(word, i) && isNew(word));
  });
  const any = places.some((at) => {
    const from = phraseAt[at]?.from ?? at;
    return ANY.test(words[from]?.form ?? '') || classes[from] === 'number';
  });
  return [named ? 1 : 0, any ? 1 : 0];
}

const NOT_ASKED = -1;

function filled(told: Told, m: Matching, s: number): readonly number[] {
  const { kind, expects } = m.question;
  const isKind = told.asked.focus.length > 0 && /^(?:which|what|how-many)$/.test(kind);
  return [
    ...expectedIn(told, overviewOf(m).answering(s)),
    nameFromVerb(told),
    asksAmount(kind) ? numberInPart(told) : NOT_ASKED,
    ...(kind === 'why' || expects === 'reason' ? reasons(told) : [NOT_ASKED, NOT_ASKED]),
    kind === 'where' || expects === 'place' ? placeInClause(told) : NOT_ASKED,
    ...(isKind ? kindNamed(told) : [2 * NOT_ASKED, 2 * NOT_ASKED]),
  ];
}

/** Whether what is asked for stands where the clause would tell it, and is not what the question has already. */
export function filledFeatures({ matching, candidates }: Ranking): readonly number[] {
  const s = candidates[0]?.sentence ?? -1;
  const sentence = matching.passage.sentences[s];
  if (!sentence) return FILLED_FEATURES.map(() => 0);
  const asked = askedClause(matching);
  const stems = new Set(matching.question.words.map(({ stem }) => stem));
  const { reading, clause } = toldClause(asked, sentence);
  const isNew = (word: IndexedWord): boolean => !stems.has(word.stem);
  return filled({ asked, reading, clause, isNew }, matching, s);
}
