import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { calendar, documentNouns, isDemonym } from '../../story/mentions/words.ts';
import { KIND, kindsOf } from '../../story/senses.ts';
import type { Span } from '../../story/span.ts';
import { hasTense } from '../frames/clause.ts';
import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import { speechOccasions } from '../words/speech-occasions.ts';
import { spanOf } from './when.ts';

const carriers: ReadonlySet<string> = new Set(lexicon('carriers'));
const occasions: ReadonlySet<string> = new Set([...speechOccasions, ...carriers, ...documentNouns]);

const PREPOSITION = /^(?:on|in|at|during|via|aboard)$/;

/** "on Twitter", "in a statement", "at a rally": a place or an occasion, by its preposition. */
export const whereAt = (reading: Reading, frame: Frame, at: number): Span | undefined => {
  // "via a spokesman": through whom.
  if (
    reading.tokens[at]?.lower === 'via' &&
    reading.mentions[reading.mentionAt[at + 1] ?? -1]?.entity === 'person'
  )
    return undefined;
  // "the Center on Global Policy": a preposition within a name.
  if (!PREPOSITION.test(reading.tokens[at]?.lower ?? '') || reading.mentionAt[at] !== -1) return undefined;
  const mention = reading.mentions[reading.mentionAt[at + 1] ?? -1];
  if (reading.tokens[at]?.lower === 'on' && !(mention && carries(reading, mention))) return undefined;
  const timed = calendar.has(reading.tokens[at + 1]?.lower ?? '');
  // "called on the owners": whom, not where; "in a lighter vein": how.
  if (at === frame.to && frame.verb?.lemma === 'call') return undefined;
  if (mention && isLanguage(reading, mention)) return undefined;
  if (mention && NO_PLACE.test(reading.tokens[mention.head]?.lower ?? '')) return undefined;
  // "according to drivers in Ulm": who they are.
  const isPlace = mention?.kind !== 'pronoun' && !timed && frame.kind !== 'according';
  const named = mention?.from === at + 1 && isPlace ? pastNoun(reading, mention) : -1;
  const end = Math.max(named, occasionEnd(reading, at));
  return end > at ? spanOf(reading, at, end) : undefined;
};

/** "at the Republican | convention": the noun for what is called so. */
const pastNoun = ({ tokens }: Reading, { to }: Mention): number => {
  const [last, next] = [tokens[to - 1], tokens[to]];
  const isNoun = next?.class === 'word' && kindsOf(next.lower).some((file) => PLACES.has(file));
  return isNoun && last?.class === 'capital' && endsNoun(tokens[to + 1]) ? to + 1 : to;
};

const PLACES: ReadonlySet<number> = new Set([KIND.group, KIND.place]);

/** "in French", "in Quechua through an interpreter": how. */
const isLanguage = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  to - from === 1 &&
  (isDemonym(tokens[from]?.lower ?? '') ||
    (tokens[to]?.lower === 'through' && /^(?:interpreter|translator)$/.test(tokens[to + 2]?.lower ?? '')));

/** "in a lighter tone", "at the time": how or when. */
const NO_PLACE =
  /^(?:vein|tone|way|manner|fashion|voice|mood|breath|spirit|style|time|moment|weekend|spring|summer|autumn|fall|winter|beginning|outset|start|end)$/;

/** "on CNN", "on his show": what carries words; "on the wall" is what they are about. */
const carries = ({ tokens }: Reading, { kind, entity, head }: Mention): boolean =>
  kind === 'name' ? entity !== 'person' : carriers.has(tokens[head]?.lower ?? '');

const longestOccasion = 7;

/** Where an occasion of speech ends that opens at a preposition, whatever else could stand there: "in a brief statement", "at a hearing"; -1: none. */
export const occasionEnd = ({ tokens }: Reading, at: number): number => {
  if (!PREPOSITION.test(tokens[at]?.lower ?? '')) return -1;
  for (let next = at + 1; next < at + longestOccasion; next += 1) {
    const { lower = '', class: kind = 'stop', text } = tokens[next] ?? {};
    // "in response", "In a Washington Post": no occasion.
    if (text === 'Post' || (lower === 'response' && next === at + 1)) return -1;
    // "on Thursday | the video": what is told of.
    if (kind === 'determiner' && calendar.has(tokens[next - 1]?.lower ?? '')) return -1;
    if (isOccasion(lower) && endsNoun(tokens[next + 1])) return next + 1;
    if (!isOccasion(lower) && !/^(?:determiner|possessive|word|capital|number|clitic|adverb)$/.test(kind))
      return -1;
  }
  return -1;
};

/** "a letter | Monday", "an event | last week"; not "a post | office". */
const endsNoun = (next: Token | undefined): boolean =>
  !/^(?:word|capital|clitic|verb)$/.test(next?.class ?? 'stop') ||
  calendar.has(next?.lower ?? '') ||
  (hasTense(next) && next?.verb?.form !== 'base') ||
  /^(?:sent|read|broadcast|last|late|earlier|early)$/.test(next?.lower ?? '');

export const isOccasion = (lower: string): boolean => occasions.has(lower);
