import { lexicon } from '../../story/lexicon.ts';
import type { Matching } from '../ranking/matching.ts';
import { SLOT } from '../ranking/slots.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';

function oppositesIn(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const pair of lexicon(list)) {
    const [a = '', b = ''] = pair.split(/\s+/).map((form) => wordOf(form).stem);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  }
  return opposites;
}

const OPPOSITES = oppositesIn('antonyms');
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

/** Each is found in questions written to fool: near words, one fact changed. */
export const DOUBTS: readonly Doubt[] = [
  {
    name: 'opposite word',
    of: (m, s) =>
      missing(m, s).some(({ term }) =>
        m.passage.sentences[s]?.words.some(({ stem }) => OPPOSITES.get(term.stem)?.has(stem)),
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
    of: (m, s) => ASKS_AHEAD.test(m.question.text) && !TELLS_AHEAD.test(m.passage.sentences[s]?.text ?? ''),
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
