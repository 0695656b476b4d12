import type { Term } from '../question/question.ts';
import type { Passage } from './passage.ts';

/** One question word found in one sentence. */
export interface Hit {
  /** 1 the same lemma, less for the same stem or a related word. */
  readonly strength: number;
  /** Index of the word in the sentence, the first of the strongest. */
  readonly at: number;
}

/** One question word over the whole passage. */
export interface TermMatch {
  readonly term: Term;
  /** Inverse document frequency of the stem over the sentences. */
  readonly idf: number;
  readonly inTitle: boolean;
  readonly hits: ReadonlyMap<number, Hit>;
}

const SAME_STEM = 0.8;

/** Robertson and Spärck Jones, as BM25 uses it; never negative. */
const inverseFrequency = (sentences: number, frequency: number): number =>
  Math.log(1 + (sentences - frequency + 0.5) / (frequency + 0.5));

function hitsOf(term: Term, passage: Passage): ReadonlyMap<number, Hit> {
  const hits = new Map<number, Hit>();
  const postings = passage.postings.get(term.stem) ?? [];
  for (let i = 0; i < postings.length; i += 2) {
    const s = postings[i] ?? 0;
    const at = postings[i + 1] ?? 0;
    const strength = passage.sentences[s]?.words[at]?.lemma === term.lemma ? 1 : SAME_STEM;
    if (strength > (hits.get(s)?.strength ?? 0)) hits.set(s, { strength, at });
  }
  return hits;
}

export function matchTerms(terms: readonly Term[], passage: Passage): readonly TermMatch[] {
  const seen = new Set<string>();
  return terms.flatMap((term) => {
    if (seen.has(term.stem)) return [];
    seen.add(term.stem);
    const frequency = passage.frequency.get(term.stem) ?? 0;
    return [
      {
        term,
        idf: inverseFrequency(passage.sentences.length, frequency),
        inTitle: passage.title.has(term.stem),
        hits: hitsOf(term, passage),
      },
    ];
  });
}
