import type { Looked } from '../finding/finding.ts';
import type { AnswerType } from '../question/expects.ts';
import type { IndexedSentence } from '../ranking/passage.ts';
import { wordOf } from '../words/lemma.ts';

/** What is asked of a thing: what it costs or measures, and when. */
const OF_THING: ReadonlySet<AnswerType> = new Set(['money', 'distance', 'duration', 'time', 'number', 'age']);

/** "How much did | the old tunnel | cost": by a word that tells one from another of its kind. */
const ASKED =
  /^(?:how \p{L}+|when) (?:did|does|do|will|would|is|was|are|were|has|have|had) (?:the|its|their) (old|older|new|newer|first|second|third|fourth|other|previous|former|earlier|original|existing|next) (\p{L}+)(?: (?:be |been )?\p{L}+)?$/iu;

/** Words between "the old" and the noun, at most: "the old road tunnel". */
const ROOM = 2;

const holds = (sentence: IndexedSentence | undefined, word: string): boolean =>
  sentence?.words.some(({ stem }) => stem === word) ?? false;

const holdsBoth = ({ words }: IndexedSentence, which: string, kind: string): boolean =>
  words.some(
    ({ stem }, w) => stem === which && words.slice(w + 1, w + 1 + ROOM).some((next) => next.stem === kind),
  );

/** "How much did the old tunnel cost": where the news is of another, from which the story tells it, "the tunnel" without that word is the one of the news. */
export function isOtherOfKind({ question, index, candidates: [best] }: Looked): boolean {
  const [, first, second] = ASKED.exec(question.text) ?? [];
  if (first === undefined || second === undefined || !OF_THING.has(question.expects)) return false;
  const [which, kind] = [first, second].map((word) => wordOf(word.toLowerCase()).stem);
  if (which === undefined || kind === undefined) return false;
  const { sentences, title } = index.passage;
  const s = best?.sentence ?? -1;
  const isOfNews = (stem: string): boolean => title.has(stem) || holds(sentences[0], stem);
  return (
    isOfNews(kind) &&
    !isOfNews(which) &&
    holds(sentences[s], kind) &&
    ![s, s - 1].some((at) => holds(sentences[at], which)) &&
    sentences.some((sentence) => holdsBoth(sentence, which, kind))
  );
}
