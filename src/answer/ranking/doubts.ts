import { oncePer } from '../../story/once.ts';
import type { Question } from '../question/question.ts';
import { oppositesOf } from '../words/opposites.ts';
import { placeIn, type TermMatch } from './match.ts';
import type { Matching } from './matching.ts';
import { overviewOf } from './overview.ts';
import { type IndexedSentence, type IndexedWord, NO_SENTENCE, wordsOf } from './passage.ts';
import { SLOT } from './slots.ts';

const NEGATION = /\b(not|no|never|neither|nor|without|cannot|unable|none|nobody)\b|n['’]t\b/i;

/** "first", "only", "largest": one of many is meant. */
const RANK =
  /^(?:first|second|third|fourth|fifth|last|only|most|least|best|worst|final|latest|earliest|main|primary|original|\p{L}{3,}est)$/u;

const ranksIn = (words: readonly IndexedWord[]): readonly string[] =>
  words.flatMap(({ form, stem }) => (RANK.test(form) ? [stem] : []));

/** "When is the next election", "who will lead the talks": what is still to come. */
const ASKS_AHEAD =
  /^(?:who|what|which|when|where|how)\b.{0,60}?\b(?:will|going to|due|(?:is|are|'s) (?:the |its |their |his |her )?next)\b/i;
const TELLS_AHEAD =
  /\b(?:will|would|shall|may|might|could|next|due|to (?:be|begin|start|take|meet|vote|open|close)|going to|set to|plan(?:s|ned)?|expected|expects?|scheduled|until|tomorrow|later|by|before|if|must|should|upcoming|aims?|hopes?|promised?|pledged?|vowed?)\b|['’]ll\b/i;

/** "What does the port pay": how things are now. */
const ASKS_NOW = /^(?:\S+ ){0,4}?(?:is|are|does|do|will|has|have|can|must|should)\b/i;
const ASKS_PAST = /\b(?:did|was|were|had)\b/i;
const TELLS_PAST =
  /\b(?:was|were|had|did|went|came|began|broke|fell|rose|won|lost|met|took|held|made|\p{L}{3,}ed)\b/iu;

/** "The last walkout", "another vote": not the one that is meant where the question has no such word. */
const ANOTHER_ONE =
  /^(?:last|previous|previously|earlier|former|past|prior|another|other|latest|next|first|second|third|new|recent|future|possible|potential|similar|separate)$/;

/** Words between such a word and what it stands with: "the last national strike". */
const ROOM = 2;

/** What a question shows whatever it is asked of, read once. */
const askedBy = oncePer(({ text, words }: Question) => ({
  negated: NEGATION.test(text),
  ahead: ASKS_AHEAD.test(text),
  now: ASKS_NOW.test(text),
  past: ASKS_PAST.test(text),
  another: words.some(({ form }) => ANOTHER_ONE.test(form)),
  ranks: ranksIn(wordsOf(text)),
}));

/** What a sentence shows whatever is asked, read once. */
const shownBy = oncePer(({ text, words }: IndexedSentence) => ({
  negated: NEGATION.test(text),
  ahead: TELLS_AHEAD.test(text),
  past: TELLS_PAST.test(text),
  another: words.map(({ form }) => ANOTHER_ONE.test(form)),
  ranks: ranksIn(words),
}));

/** A question beside a sentence. */
interface Pair {
  readonly m: Matching;
  readonly s: number;
  readonly sentence: IndexedSentence;
  readonly asked: ReturnType<typeof askedBy>;
  readonly shown: ReturnType<typeof shownBy>;
}

/** A reason to doubt that a sentence that looks alike says what is asked. */
interface Doubt {
  readonly name: string;
  readonly of: (pair: Pair) => boolean;
}

const isOfAnother = ({ s, shown }: Pair, match: TermMatch): boolean => {
  const at = placeIn(match, s);
  return shown.another.slice(Math.max(0, at - ROOM), at).includes(true);
};

const has = ({ sentence }: Pair, stem: string): boolean => sentence.words.some((word) => word.stem === stem);

const isMissing = ({ s }: Pair, { level }: TermMatch): boolean => (level[s] ?? 0) < 2;

const isNextDoor = ({ s }: Pair, { level }: TermMatch): boolean =>
  (level[s - 1] ?? 0) > 0 || (level[s + 1] ?? 0) > 0;

/** Something of that kind stands there that is not asked about. */
const holds = ({ m, sentence: { words, slots } }: Pair, slot: number): boolean => {
  const known = overviewOf(m).asked;
  return words.some(({ stem }, w) => ((slots[w] ?? 0) & slot) !== 0 && !known.has(stem));
};

/** Each is found in questions written to fool: near words, one fact changed. */
const DOUBTS: readonly Doubt[] = [
  {
    name: 'opposite word',
    of: (pair) =>
      pair.m.terms.some(
        (match) =>
          isMissing(pair, match) && [...oppositesOf(match.term.stem)].some((stem) => has(pair, stem)),
      ),
  },
  { name: 'only question negated', of: ({ asked, shown }) => asked.negated && !shown.negated },
  { name: 'only sentence negated', of: ({ asked, shown }) => shown.negated && !asked.negated },
  { name: 'to come, told as past', of: ({ asked, shown }) => asked.ahead && !shown.ahead },
  { name: 'now, told as past', of: ({ asked, shown }) => asked.now && shown.past && !shown.ahead },
  { name: 'past, told as to come', of: ({ asked, shown }) => asked.past && shown.ahead && !shown.past },
  {
    name: 'another occasion',
    of: (pair) =>
      !pair.asked.another && pair.m.terms.some((match) => !match.roles.name && isOfAnother(pair, match)),
  },
  { name: 'rank missing', of: (pair) => pair.asked.ranks.some((rank) => !has(pair, rank)) },
  { name: 'another rank', of: ({ asked, shown }) => shown.ranks.some((rank) => !asked.ranks.includes(rank)) },
  {
    name: 'another number',
    of: (pair) =>
      pair.m.terms.some((match) => match.roles.number && isMissing(pair, match)) && holds(pair, SLOT.number),
  },
  {
    name: 'another name',
    of: (pair) =>
      pair.m.terms.some((match) => match.roles.name && isMissing(pair, match) && !isNextDoor(pair, match)) &&
      holds(pair, SLOT.name),
  },
  {
    name: 'names in another order',
    of: ({ m, s }) => {
      const at = m.terms
        .filter(({ roles, level }) => roles.name && (level[s] ?? 0) > 0)
        .map((term) => term.at[s] ?? 0);
      return at.some((here, i) => i > 0 && here < (at[i - 1] ?? 0));
    },
  },
];

export const DOUBT_FEATURES: readonly string[] = DOUBTS.map(({ name }) => name);

export function doubtFeatures(m: Matching, s: number): readonly number[] {
  const sentence = m.passage.sentences[s] ?? NO_SENTENCE;
  const pair = { m, s, sentence, asked: askedBy(m.question), shown: shownBy(sentence) };
  return DOUBTS.map((doubt) => (doubt.of(pair) ? 1 : 0));
}
