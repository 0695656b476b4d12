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

/** A reason to doubt that a sentence that looks alike says what is asked. */
interface Doubt {
  readonly name: string;
  readonly of: (m: Matching, s: number) => boolean;
}

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

const asked = (m: Matching) => askedBy(m.question);
const shown = (m: Matching, s: number) => shownBy(m.passage.sentences[s] ?? NO_SENTENCE);

const isOfAnother = (m: Matching, s: number, at: number): boolean =>
  shown(m, s)
    .another.slice(Math.max(0, at - ROOM), at)
    .includes(true);

const has = (m: Matching, s: number, stem: string): boolean =>
  m.passage.sentences[s]?.words.some((word) => word.stem === stem) ?? false;

const isMissing = ({ level }: TermMatch, s: number): boolean => (level[s] ?? 0) < 2;

const isNextDoor = ({ level }: TermMatch, s: number): boolean =>
  (level[s - 1] ?? 0) > 0 || (level[s + 1] ?? 0) > 0;

/** Something of that kind stands there that is not asked about. */
const holds = (m: Matching, s: number, slot: number): boolean => {
  const { words, slots } = m.passage.sentences[s] ?? NO_SENTENCE;
  const known = overviewOf(m).asked;
  return words.some(({ stem }, w) => ((slots[w] ?? 0) & slot) !== 0 && !known.has(stem));
};

/** Each is found in questions written to fool: near words, one fact changed. */
export const DOUBTS: readonly Doubt[] = [
  {
    name: 'opposite word',
    of: (m, s) =>
      m.terms.some(
        (match) => isMissing(match, s) && [...oppositesOf(match.term.stem)].some((stem) => has(m, s, stem)),
      ),
  },
  {
    name: 'only question negated',
    of: (m, s) => asked(m).negated && !shown(m, s).negated,
  },
  {
    name: 'only sentence negated',
    of: (m, s) => shown(m, s).negated && !asked(m).negated,
  },
  {
    name: 'to come, told as past',
    of: (m, s) => asked(m).ahead && !shown(m, s).ahead,
  },
  {
    name: 'now, told as past',
    of: (m, s) => asked(m).now && shown(m, s).past && !shown(m, s).ahead,
  },
  {
    name: 'past, told as to come',
    of: (m, s) => asked(m).past && shown(m, s).ahead && !shown(m, s).past,
  },
  {
    name: 'another occasion',
    of: (m, s) =>
      !asked(m).another && m.terms.some((term) => !term.roles.name && isOfAnother(m, s, placeIn(term, s))),
  },
  {
    name: 'rank missing',
    of: (m, s) => asked(m).ranks.some((rank) => !has(m, s, rank)),
  },
  {
    name: 'another rank',
    of: (m, s) => shown(m, s).ranks.some((rank) => !asked(m).ranks.includes(rank)),
  },
  {
    name: 'another number',
    of: (m, s) => m.terms.some((term) => term.roles.number && isMissing(term, s)) && holds(m, s, SLOT.number),
  },
  {
    name: 'another name',
    of: (m, s) =>
      m.terms.some((term) => term.roles.name && isMissing(term, s) && !isNextDoor(term, s)) &&
      holds(m, s, SLOT.name),
  },
  {
    name: 'names in another order',
    of: (m, s) => {
      const at = m.terms
        .filter(({ roles, level }) => roles.name && (level[s] ?? 0) > 0)
        .map((term) => term.at[s] ?? 0);
      return at.some((here, i) => i > 0 && here < (at[i - 1] ?? 0));
    },
  },
];

export const DOUBT_FEATURES: readonly string[] = DOUBTS.map(({ name }) => name);

export const doubtFeatures = (m: Matching, s: number): readonly number[] =>
  DOUBTS.map((doubt) => (doubt.of(m, s) ? 1 : 0));
