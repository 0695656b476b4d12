import { LEVEL } from '../../ranking/match.ts';
import type { Matching } from '../../ranking/matching.ts';
import type { IndexedSentence } from '../../ranking/passage.ts';
import type { Ranking } from '../../ranking/rank.ts';
import { bucketOf, hashOf } from '../../words/rarity.ts';
import { askedAs } from './asked-as.ts';
import { kindOfTerm, kindOfWord } from './kind-of-word.ts';

/**
 * What speaks for or against an answer, each as the bucket of its weight: what the sentence tells that the question
 * does not hold ("why": "because"; "where": "in", name), and which of the question's words it lacks.
 */
export interface Clues {
  readonly told: readonly number[];
  readonly lacking: readonly number[];
}

export const CLUE_BUCKETS = 16384;

export const NO_CLUES: Clues = { told: [], lacking: [] };

/** A word of the question, whatever its class. */
const ASKED = 'asked';
/** Stands ahead of the first word. */
const START = 'start';

/** Kinds of the words that are not in the question, and of neighbours of which one is not. */
function toldIn({ words }: IndexedSentence, { question, terms }: Matching): ReadonlySet<string> {
  const held = new Set(question.words.map(({ stem }) => stem));
  const content = new Set(terms.map(({ term }) => term.stem));
  const kinds = new Set<string>();
  let before = START;
  words.forEach((word, at) => {
    const kind = content.has(word.stem) ? ASKED : kindOfWord(word, at === 0);
    const isNew = !held.has(word.stem);
    if (isNew) kinds.add(kind);
    if (isNew || (kind === ASKED && before !== ASKED)) kinds.add(`${before}, ${kind}`);
    before = kind;
  });
  return kinds;
}

const lackingIn = (s: number, { terms }: Matching): ReadonlySet<string> =>
  new Set(terms.filter(({ level }) => (level[s] ?? 0) < LEVEL.prefix).map(kindOfTerm));

/** Each by itself and with each view of what is asked. */
function withViews(kinds: ReadonlySet<string>, what: string, views: readonly string[]): readonly number[] {
  const before = ['', ...views].map((view) => hashOf(`${what}|${view}|`));
  return [...kinds].flatMap((kind) => before.map((hash) => bucketOf(kind, CLUE_BUCKETS, hash)));
}

/** Clues in the sentence that is ranked first. */
export function cluesOf({ matching, candidates }: Ranking): Clues {
  const s = candidates[0]?.sentence ?? -1;
  const sentence = matching.passage.sentences[s];
  if (!sentence) return NO_CLUES;
  const { phrase, expected, focus } = askedAs(matching);
  return {
    told: withViews(toldIn(sentence, matching), 'told', [phrase, expected, focus]),
    lacking: withViews(lackingIn(s, matching), 'lacking', [phrase, focus]),
  };
}
