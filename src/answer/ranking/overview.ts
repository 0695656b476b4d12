import type { TermMatch } from './match.ts';
import { coverage, type Matching, strengthAt } from './matching.ts';
import type { Passage } from './passage.ts';
import { SLOT, slotFor } from './slots.ts';

/** A question over the whole passage, counted once: features set a sentence against the others by it. */
export interface Overview {
  /** The sum of the terms' rarities, never 0. */
  readonly total: number;
  /** Share of the question's words, by rarity, that each sentence holds. */
  readonly coverage: readonly number[];
  /** The same as Okapi BM25 weighs it: length counts. */
  readonly bm25: readonly number[];
  /** The best two of each. */
  readonly topCoverage: readonly [number, number];
  readonly topBm25: readonly [number, number];
  /** Stems of all words asked: what has one of these is no news. */
  readonly asked: ReadonlySet<string>;
  /** Slots that can answer; names and numbers where nothing more is known. */
  readonly slot: number;
  /** Where in a sentence something stands that could answer. */
  readonly answering: (sentence: number) => readonly number[];
  /** Share of the question that the title holds. */
  readonly titled: number;
}

const K1 = 0.4;
const B = 0.4;

/** BM25's saturation and length norm, tuned for sentences. */
export const saturated = (strength: number, length: number): number =>
  (strength * (K1 + 1)) / (strength + K1 * (1 - B + B * length));

function topTwo(values: readonly number[]): readonly [number, number] {
  let first = 0;
  let second = 0;
  for (const value of values) {
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return [first, second];
}

const sumOf = (terms: readonly TermMatch[], of: (match: TermMatch) => number): number =>
  terms.reduce((sum, match) => sum + of(match), 0);

/** Few sentences of a long text are looked at closely: each is read when it is first asked for. */
function answeringIn(
  { sentences }: Passage,
  slot: number,
  asked: ReadonlySet<string>,
): Overview['answering'] {
  const read = new Map<number, readonly number[]>();
  return (s) => {
    const { words = [], slots } = sentences[s] ?? {};
    const places =
      read.get(s) ??
      words.flatMap(({ stem }, w) => ((slots?.[w] ?? 0) & slot && !asked.has(stem) ? [w] : []));
    read.set(s, places);
    return places;
  };
}

function overview(m: Matching): Overview {
  const { terms, passage, question } = m;
  const total = sumOf(terms, ({ rarity }) => rarity) || 1;
  const asked = new Set(question.words.map(({ stem }) => stem));
  const slot = slotFor(question.expects) || SLOT.name | SLOT.number;
  const covered = passage.sentences.map((_, s) => coverage(terms, s));
  const bm25 = passage.sentences.map(({ length }, s) =>
    sumOf(
      terms,
      (match) => match.rarity * saturated(strengthAt(match, s), length / (passage.averageLength || 1)),
    ),
  );
  return {
    total,
    coverage: covered,
    bm25,
    topCoverage: topTwo(covered),
    topBm25: topTwo(bm25),
    asked,
    slot,
    answering: answeringIn(passage, slot, asked),
    titled: sumOf(terms, ({ inTitle, rarity }) => (inTitle ? rarity : 0)) / total,
  };
}

const known = new WeakMap<Matching, Overview>();

export function overviewOf(m: Matching): Overview {
  const before = known.get(m);
  if (before) return before;
  const fresh = overview(m);
  known.set(m, fresh);
  return fresh;
}
