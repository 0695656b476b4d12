import type { Span } from '../../story/span.ts';
import type { Matching } from './matching.ts';
import { overviewOf } from './overview.ts';
import type { IndexedSentence } from './passage.ts';

/** Who speaks in a sentence, and where in its text. */
export interface Spoken {
  /** What is said, in the sentence's own text. */
  readonly said: readonly Span[];
  readonly isQuoted: boolean;
  /** Stems of all by which the story calls whoever says it. */
  readonly source: ReadonlySet<string>;
  readonly isNamed: boolean;
}

export const SPOKEN_FEATURES: readonly string[] = [
  'said',
  'quoted',
  'named source',
  'asked, said',
  'asked of the source',
  'asked, not said',
  'I in both',
  'I only asked',
  'share of speech',
];

const FIRST_PERSON = /\b(?:I|i|we|my|our|us|me|mine|ours)\b|\b(?:I|i|we)['’]/;

const saidWords = ({ words }: IndexedSentence, { said }: Spoken): ReadonlySet<number> =>
  new Set(
    words.flatMap(({ start }, w) =>
      said.some((span) => span.start <= start && start < span.end) ? [w] : [],
    ),
  );

/** Whether a sentence reports speech, and how much of what is asked stands in it: for a story whose speakers are known. */
export function spokenFeatures(m: Matching, s: number): readonly number[] {
  const { passage, terms, question } = m;
  const spoken = passage.spoken[s];
  const sentence = passage.sentences[s];
  const speech = passage.spoken.filter((one) => one !== undefined).length / (passage.sentences.length || 1);
  if (!spoken || !sentence) return [0, 0, 0, 0, 0, 0, 0, 0, speech];
  const within = saidWords(sentence, spoken);
  const { total } = overviewOf(m);
  const share = (fits: (stem: string, at: number) => boolean): number =>
    terms.reduce(
      (sum, { level, at, rarity, term }) =>
        (level[s] ?? 0) > 0 && fits(term.stem, at[s] ?? -1) ? sum + rarity : sum,
      0,
    ) / total;
  const asks = FIRST_PERSON.test(question.text);
  const says = spoken.isQuoted && FIRST_PERSON.test(sentence.text);
  return [
    1,
    spoken.isQuoted ? 1 : 0,
    spoken.isNamed ? 1 : 0,
    share((_, at) => within.has(at)),
    terms.reduce((sum, { term, rarity }) => (spoken.source.has(term.stem) ? sum + rarity : sum), 0) / total,
    share((stem, at) => !within.has(at) && !spoken.source.has(stem)),
    asks && says ? 1 : 0,
    asks && !says ? 1 : 0,
    speech,
  ];
}
