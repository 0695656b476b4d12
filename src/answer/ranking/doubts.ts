import { wordOf } from '../words/lemma.ts';
import { oppositesOf } from '../words/opposites.ts';
import { tokensOf } from '../words/tokens.ts';
import { placeIn } from './match.ts';
import type { Matching } from './matching.ts';
import { SLOT } from './slots.ts';

const NEGATION = /\b(not|no|never|neither|nor|without|cannot|unable|none|nobody)\b|n['’]t\b/i;

/** "first", "only", "largest": one of many is meant. */
const RANK =
  /^(?:first|second|third|fourth|fifth|last|only|most|least|best|worst|final|latest|earliest|main|primary|original|\p{L}{3,}est)$/u;

const ranksIn = (text: string): readonly string[] =>
  tokensOf(text).flatMap(({ form }) => (RANK.test(form) ? [wordOf(form).stem] : []));

const has = (m: Matching, s: number, stem: string): boolean =>
  m.passage.sentences[s]?.words.some((word) => word.stem === stem) ?? false;

/** A reason to doubt that a sentence that looks alike says what is asked. */
interface Doubt {
  readonly name: string;
  readonly of: (m: Matching, s: number) => boolean;
}

const isNegated = (m: Matching, s: number): boolean => NEGATION.test(m.passage.sentences[s]?.text ?? '');

const missing = (m: Matching, s: number) => m.terms.filter(({ level }) => (level[s] ?? 0) < 2);

const holds = (m: Matching, s: number, slot: number): boolean => {
  const asked = new Set(m.question.words.map((word) => word.stem));
  const sentence = m.passage.sentences[s];
  return (
    sentence?.words.some((word, w) => ((sentence.slots[w] ?? 0) & slot) !== 0 && !asked.has(word.stem)) ??
    false
  );
};

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

const tells = (m: Matching, s: number, tense: RegExp): boolean =>
  tense.test(m.passage.sentences[s]?.text ?? '');

/** "The last walkout", "another vote": not the one that is meant where the question has no such word. */
const ANOTHER_ONE =
  /^(?:last|previous|previously|earlier|former|past|prior|another|other|latest|next|first|second|third|new|recent|future|possible|potential|similar|separate)$/;

/** Words between such a word and what it stands with: "the last national strike". */
const ROOM = 2;

const isOfAnother = ({ passage }: Matching, s: number, at: number): boolean =>
  passage.sentences[s]?.words.slice(Math.max(0, at - ROOM), at).some(({ form }) => ANOTHER_ONE.test(form)) ??
  false;

/** Each is found in questions written to fool: near words, one fact changed. */
export const DOUBTS: readonly Doubt[] = [
  {
    name: 'opposite word',
    of: (m, s) =>
      missing(m, s).some(({ term }) =>
        m.passage.sentences[s]?.words.some(({ stem }) => oppositesOf(term.stem).has(stem)),
      ),
  },
  {
    name: 'only question negated',
    of: (m, s) => NEGATION.test(m.question.text) && !isNegated(m, s),
  },
  {
    name: 'only sentence negated',
    of: (m, s) => isNegated(m, s) && !NEGATION.test(m.question.text),
  },
  {
    name: 'to come, told as past',
    of: (m, s) => ASKS_AHEAD.test(m.question.text) && !tells(m, s, TELLS_AHEAD),
  },
  {
    name: 'now, told as past',
    of: (m, s) => ASKS_NOW.test(m.question.text) && tells(m, s, TELLS_PAST) && !tells(m, s, TELLS_AHEAD),
  },
  {
    name: 'past, told as to come',
    of: (m, s) => ASKS_PAST.test(m.question.text) && tells(m, s, TELLS_AHEAD) && !tells(m, s, TELLS_PAST),
  },
  {
    name: 'another occasion',
    of: (m, s) =>
      !m.question.words.some(({ form }) => ANOTHER_ONE.test(form)) &&
      m.terms.some((term) => !term.roles.name && isOfAnother(m, s, placeIn(term, s))),
  },
  {
    name: 'rank missing',
    of: (m, s) => ranksIn(m.question.text).some((rank) => !has(m, s, rank)),
  },
  {
    name: 'another rank',
    of: (m, s) => {
      const asked = ranksIn(m.question.text);
      return ranksIn(m.passage.sentences[s]?.text ?? '').some((rank) => !asked.includes(rank));
    },
  },
  {
    name: 'another number',
    of: (m, s) => missing(m, s).some(({ roles }) => roles.number) && holds(m, s, SLOT.number),
  },
  {
    name: 'another name',
    of: (m, s) =>
      missing(m, s).some(
        ({ roles, level }) => roles.name && (level[s - 1] ?? 0) === 0 && (level[s + 1] ?? 0) === 0,
      ) && holds(m, s, SLOT.name),
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
