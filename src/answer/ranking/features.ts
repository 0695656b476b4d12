import type { Question } from '../question/question.ts';
import { answerTypeFeatures } from './answer-type.ts';
import { matchTerms, type TermMatch } from './match.ts';
import type { Passage } from './passage.ts';

/** What every feature group sees: the question's words over all sentences, matched once. */
export interface Matching {
  readonly question: Question;
  readonly passage: Passage;
  readonly terms: readonly TermMatch[];
  /** Σ idf of the question's words. */
  readonly total: number;
}

export const matching = (question: Question, passage: Passage): Matching => {
  const terms = matchTerms(question.terms, passage);
  return { question, passage, terms, total: terms.reduce((sum, { idf }) => sum + idf, 0) || 1 };
};

/** A group of features: the same numbers, in the same order, for any sentence. */
interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  readonly of: (matching: Matching, sentence: number) => readonly number[];
}

const K1 = 0.4;
const B = 0.4;

function lexical({ terms, total, passage }: Matching, s: number): readonly number[] {
  const length = (passage.sentences[s]?.length ?? 0) / (passage.averageLength || 1);
  let covered = 0;
  let exact = 0;
  let count = 0;
  let bm25 = 0;
  for (const { idf, hits } of terms) {
    const strength = hits.get(s)?.strength ?? 0;
    covered += idf * strength;
    if (strength === 1) exact += idf;
    count += strength;
    bm25 += (idf * strength * (K1 + 1)) / (strength + K1 * (1 - B + B * length));
  }
  return [covered / total, exact / total, count / Math.max(1, terms.length), bm25 / total];
}

function proximity({ terms, total }: Matching, s: number): readonly number[] {
  let pairs = 0;
  let ordered = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  let weight = 0;
  terms.forEach(({ hits, idf }, t) => {
    const hit = hits.get(s);
    if (!hit) return;
    first = Math.min(first, hit.at);
    last = Math.max(last, hit.at);
    weight += idf;
    const next = terms[t + 1]?.hits.get(s);
    if (!next) return;
    const gap = next.at - hit.at;
    if (Math.abs(gap) <= 3) pairs += idf + (terms[t + 1]?.idf ?? 0);
    if (gap > 0) ordered += idf;
  });
  return [
    pairs / (2 * total),
    ordered / total,
    weight / total / Math.log(Math.E + Math.max(0, last - first)),
  ];
}

const PRONOUN =
  /^["“”'‘’]?(he|she|it|they|his|her|its|their|this|that|these|those|the|such|both|there|here|in)\b/i;

function neighbours({ terms, total, passage }: Matching, s: number): readonly number[] {
  let previous = 0;
  let next = 0;
  let title = 0;
  let untitled = 0;
  let untitledTotal = 0;
  for (const { idf, hits, inTitle } of terms) {
    const here = hits.get(s)?.strength ?? 0;
    if (!inTitle) {
      untitled += idf * here;
      untitledTotal += idf;
    }
    if (here > 0) continue;
    previous += idf * (hits.get(s - 1)?.strength ?? 0);
    next += idf * (hits.get(s + 1)?.strength ?? 0);
    if (inTitle) title += idf;
  }
  const pronoun = PRONOUN.test(passage.sentences[s]?.text ?? '') ? 1 : 0;
  return [
    previous / total,
    next / total,
    title / total,
    (pronoun * previous) / total,
    untitled / (untitledTotal || 1),
  ];
}

function names({ terms }: Matching, s: number): readonly number[] {
  const share = (some: readonly TermMatch[]): number =>
    some.length === 0 ? 1 : some.filter(({ hits }) => hits.has(s)).length / some.length;
  return [
    share(terms.filter(({ term }) => term.capital)),
    share(terms.filter(({ term }) => /^\d/.test(term.form))),
  ];
}

export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  { name: 'lexical', features: ['coverage', 'exact', 'count', 'bm25'], of: lexical },
  { name: 'proximity', features: ['pairs', 'ordered', 'window'], of: proximity },
  { name: 'neighbours', features: ['previous', 'next', 'title', 'pronoun', 'untitled'], of: neighbours },
  { name: 'names', features: ['names', 'numbers'], of: names },
  { name: 'type', features: ['type', 'type near'], of: answerTypeFeatures },
];

export const featuresOf = (m: Matching, s: number): readonly number[] =>
  FEATURE_GROUPS.flatMap((group) => group.of(m, s));
