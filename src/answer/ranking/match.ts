import { focusForms } from '../question/focus.ts';
import type { Term } from '../question/question.ts';
import { type Roles, rolesOf } from '../question/roles.ts';
import { beginAlike, PREFIX_LENGTH } from '../words/beginning.ts';
import { isIn, nearTo, ROOM } from '../words/near.ts';
import { rarityOf } from '../words/rarity.ts';
import { derivedFrom, synonymsOf } from '../words/related.ts';
import { eachPlace, type Passage } from './passage.ts';

/** How near a word of the story is to a word of the question; 0 where nothing is. From `stem` on it is the same word. */
export const LEVEL = { lemma: 5, stem: 4, derived: 3, prefix: 2, synonym: 1 } as const;

/** What each level counts for where one number is needed. */
export const STRENGTH: readonly number[] = [0, 0.3, 0.4, 0.7, 0.9, 1];

/** One question word over the whole passage. */
export interface TermMatch {
  readonly term: Term;
  readonly roles: Roles;
  /** Inverse document frequency of the stem over the sentences. */
  readonly idf: number;
  /** Inverse document frequency of the stem over many texts. */
  readonly rarity: number;
  readonly inTitle: boolean;
  /** In how many sentences it stands as stem or lemma, 1 at least. */
  readonly sentences: number;
  /** For each sentence the best level, 0 to 5. */
  readonly level: Uint8Array;
  /** For each sentence the word that matches best. */
  readonly at: Int16Array;
  /** For each sentence, 0 to 1: how surely a word there tells of the same fact, whether the word itself stands there or not. */
  readonly near: Float32Array;
  /** For each sentence where that word stands; -1 where only somebody is meant so. */
  readonly nearAt: Int16Array;
}

/** Where a sentence has a word of the question, or one that tells of the same fact at least so surely; -1: nowhere. */
export const placeIn = ({ level, at, near, nearAt }: TermMatch, s: number, surely = 0): number => {
  if ((level[s] ?? 0) > 0) return at[s] ?? -1;
  const nearby = near[s] ?? 0;
  return nearby > 0 && nearby >= surely ? (nearAt[s] ?? -1) : -1;
};

/** Robertson and Spärck Jones, as BM25 uses it; never negative. */
export const inverseFrequency = (documents: number, frequency: number): number =>
  Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

/** The passage's stems that begin as a stem does. */
const prefixed = (stem: string, passage: Passage): readonly string[] =>
  (passage.prefixes.get(stem.slice(0, PREFIX_LENGTH)) ?? []).filter(
    (other) => other !== stem && beginAlike(stem, other),
  );

function nearIn(
  term: Term,
  following: readonly Term[],
  passage: Passage,
): Pick<TermMatch, 'near' | 'nearAt'> {
  const near = new Float32Array(passage.sentences.length);
  const nearAt = new Int16Array(passage.sentences.length).fill(-1);
  passage.callings.forEach((stems, s) => {
    if (stems.has(term.stem)) near[s] = 1;
  });
  const after = following.slice(0, ROOM).map(({ lemma }) => lemma);
  for (const { stems, sureness } of nearTo(term.lemma, after)) {
    const [first, ...rest] = stems;
    eachPlace(passage, first, (s, w) => {
      if ((near[s] ?? 0) >= sureness) return;
      const next = rest.length === 0 ? [] : passage.sentences[s]?.words.slice(w + 1, w + 1 + ROOM);
      if (!isIn(rest, next?.map(({ stem }) => stem) ?? [])) return;
      near[s] = sureness;
      nearAt[s] = w;
    });
  }
  return { near, nearAt };
}

function matchTerm(
  term: Term,
  { roles, following, passage }: { roles: Roles; following: readonly Term[]; passage: Passage },
): TermMatch {
  const level = new Uint8Array(passage.sentences.length);
  const at = new Int16Array(passage.sentences.length).fill(-1);
  const mark = (stem: string, of: (lemma: string | undefined) => number): void =>
    eachPlace(passage, stem, (s, w) => {
      const found = of(passage.sentences[s]?.words[w]?.lemma);
      if (found <= (level[s] ?? 0)) return;
      level[s] = found;
      at[s] = w;
    });
  mark(term.stem, (lemma) => (lemma === term.lemma ? LEVEL.lemma : LEVEL.stem));
  for (const stem of derivedFrom(term.stem)) mark(stem, () => LEVEL.derived);
  for (const stem of prefixed(term.stem, passage)) mark(stem, () => LEVEL.prefix);
  for (const stem of synonymsOf(term.stem)) mark(stem, () => LEVEL.synonym);
  const frequency = passage.frequency.get(term.stem) ?? 0;
  return {
    term,
    roles,
    idf: inverseFrequency(passage.sentences.length, frequency),
    rarity: rarityOf(term.stem),
    inTitle: passage.title.has(term.stem),
    sentences: Math.max(1, frequency),
    level,
    at,
    ...nearIn(term, following, passage),
  };
}

export function matchTerms(text: string, terms: readonly Term[], passage: Passage): readonly TermMatch[] {
  const focus = focusForms(text);
  const unique = terms.filter((term, t) => terms.findIndex(({ stem }) => stem === term.stem) === t);
  return unique.map((term) => {
    const following = terms.slice(terms.indexOf(term) + 1);
    const roles = rolesOf(term, focus);
    const name = roles.name || passage.names.has(term.stem);
    return matchTerm(term, { roles: { ...roles, name }, following, passage });
  });
}
