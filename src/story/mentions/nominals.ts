import type { Mention } from './mention.ts';
import { isBareSubject, isNounlikeVerb, isVerbOfName } from './nounlike.ts';
import { withOffice } from './offices.ts';
import { endOfShare, shareOf, withQuantity } from './shares.ts';
import { isSubjectOfSpeech } from './subject-of-speech.ts';
import type { Token } from './tokens.ts';
import { calendar, irregularPasts, isParent, isSpeakerNoun, personNouns } from './words.ts';

const opens = (token: Token | undefined): boolean =>
  (token?.class === 'determiner' && token.lower !== 'that') ||
  token?.class === 'possessive' ||
  token?.class === 'number';

const continues = (token: Token | undefined): boolean =>
  (token?.class === 'word' && !asks.test(token.lower)) ||
  (token?.class === 'capital' && token.lower !== 'what') ||
  token?.class === 'number' ||
  token?.class === 'clitic';

/** "Asked by the paper why he had left", "what former employees called a sham": a question or a relative begins. */
const asks = /^(?:why|how|whether|what)$/;

/**
 * Descriptions: "the newspaper", "Ukrainian officials", "one of his aides". They open with a determiner or
 * hold a noun for people, and end at the last such noun, else before the next verb, preposition or mark.
 */
export const nominalsOf = (tokens: readonly Token[], taken: Uint8Array): readonly Mention[] => {
  const mentions: Mention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const share = endOfShare(tokens, index);
    if (share > index) {
      mentions.push(shareOf(tokens, index, share));
      index = share;
      continue;
    }
    const to = endOfNominal(tokens, index);
    const mention = to > index ? nominal(tokens, index, to, taken) : undefined;
    if (mention) mentions.push(mention);
    index = Math.max(to, index + 1);
  }
  return mentions;
};

/** "one councillor", "one senior aide": a pronoun that a noun follows counts it. */
const counts = (tokens: readonly Token[], index: number): boolean => {
  if (tokens[index]?.lower !== 'one') return false;
  const noun = tokens[index + 1]?.class === 'word' ? index + 2 : index + 1;
  return isSpeakerNoun(tokens[index + 1]?.lower ?? '') || isSpeakerNoun(tokens[noun]?.lower ?? '');
};

const endOfNominal = (tokens: readonly Token[], from: number): number => {
  const first = tokens[from];
  const cited = first?.class === 'verb' && (isAccordingTo(tokens, from) || isBareSubject(tokens, from));
  if (first?.class === 'clitic') return from;
  if (!opens(first) && !continues(first) && !counts(tokens, from) && !cited) return from;
  let to = from + 1;
  while (
    (continues(tokens[to]) && !isVerbOfName(tokens, to) && !(to > from + 1 && isPast(tokens[to]))) ||
    isNounlikeVerb(tokens, to) ||
    joinsStandings(tokens, to)
  )
    to += 1;
  return to;
};

const standing = /^(?:former|current|past|present|serving|retired|elected|appointed)$/;

/** "current and former employees": two ways of holding one office are one description. */
const joinsStandings = (tokens: readonly Token[], index: number): boolean =>
  /^(?:and|or)$/.test(tokens[index]?.lower ?? '') &&
  standing.test(tokens[index - 1]?.lower ?? '') &&
  standing.test(tokens[index + 1]?.lower ?? '');

/** "The files came to light": but "a paid consultant", right after what opens it, describes. */
const isPast = (token: Token | undefined): boolean => irregularPasts.has(token?.lower ?? '');

/** "North Korea’s ruling Workers’ Party": what belongs to somebody is described, though it has a name. */
const isGenitive = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to - 1; at += 1)
    if (tokens[at]?.class === 'clitic') return tokens[to - 1]?.class !== 'clitic';
  return false;
};

/** "The Farmers' Union": all of it is one name, its genitive too. */
const isWithinName = (from: number, to: number, taken: Uint8Array): boolean => {
  for (let index = from; index < to; index += 1) if (taken[index] !== 1) return false;
  return true;
};

/** "Sanders credited | Clinton’s victory", "CNN’s Tara Setmayer | ridiculed": the owner's name opens, a name closes. */
const genitiveRange = (
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: Uint8Array,
): readonly [from: number, to: number] => {
  let clitic = from;
  while (clitic < to && tokens[clitic]?.class !== 'clitic') clitic += 1;
  if (clitic === to) return [from, to];
  let owner = clitic;
  while (owner > from && taken[owner - 1] === 1) owner -= 1;
  const start = owner === clitic || opens(tokens[from]) ? from : owner;
  let end = clitic + 1;
  while (end < to && taken[end] === 1) end += 1;
  return [start, end > clitic + 1 && !hasSpeaker(tokens, end, to) ? end : to];
};

const hasSpeaker = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => isSpeakerNoun(lower));

/** "according to state media": whoever follows speaks, whatever the noun. */
const isAccordingTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according';

/** "Two engineers who checked it": who "who" stands for is somebody, whatever the noun. */
const isBeforeWho = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === 'who' && tokens[to - 1]?.class === 'word';

/** "the 22-year-old", where no noun follows. */
const isAged = ({ lower }: Token): boolean => /-year-old$/.test(lower);

/** A number between marks is an age or a score: "Clinton, 35, said". */
const isFigure = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 &&
  tokens[from]?.class === 'number' &&
  /^(?:comma|preposition|open|close)$/.test(tokens[from - 1]?.class ?? '');

/** "Minutes of the meeting", "council minutes show": but "two minutes" pass. */
const speaks = (tokens: readonly Token[], index: number): boolean => {
  const lower = tokens[index]?.lower ?? '';
  if (lower === 'minutes' && tokens[index + 1]?.lower === 'show') return true;
  return (
    isSpeakerNoun(lower) || (lower === 'minutes' && /^(?:of|from)$/.test(tokens[index + 1]?.lower ?? ''))
  );
};

/** "The chief arbiter", "the deputy timekeeper": a rank before whoever does something for a living is not the head. */
const ranksNext = (tokens: readonly Token[], at: number, to: number): boolean =>
  /^(?:chief|deputy|head|lead|assistant|senior)$/.test(tokens[at]?.lower ?? '') &&
  at + 1 < to &&
  tokens[at + 1]?.class === 'word' &&
  /\p{L}{3}(?:er|or|ist|ian|man|woman|keeper)$/u.test(tokens[at + 1]?.lower ?? '') &&
  !/^(?:later|after|earlier|never|however|over|under|former|other|either|or)$/.test(
    tokens[at + 1]?.lower ?? '',
  );

const nominal = (
  tokens: readonly Token[],
  start: number,
  end: number,
  taken: Uint8Array,
): Mention | undefined => {
  const [from, to] = genitiveRange(tokens, start, end, taken);
  if (isFigure(tokens, from, to)) return undefined;
  if (isWithinName(from, to, taken)) return undefined;
  let head = -1;
  for (let index = from; index < to; index += 1) {
    if (speaks(tokens, index) && taken[index] !== 1) head = index;
  }
  if (ranksNext(tokens, head, to)) head += 1;
  if (taken[to - 1] === 1 && isGenitive(tokens, from, to)) head = to - 1;
  if (
    head < 0 &&
    (opens(tokens[from]) ||
      isGenitive(tokens, from, to) ||
      isAccordingTo(tokens, from) ||
      isSubjectOfSpeech(tokens, to) ||
      isBeforeWho(tokens, to))
  )
    head = to - 1;
  const word = tokens[head];
  if (
    head <= from - 1 ||
    !word ||
    (taken[head] === 1 && !isGenitive(tokens, from, to)) ||
    word.class === 'clitic' ||
    (word.class === 'number' && head > from && !isAged(word))
  )
    return undefined;
  if ((opens(word) && word.class !== 'number') || calendar.has(word.lower)) return undefined;
  const last = withOffice(tokens, head);
  const first = withQuantity(tokens, from);
  const span = { start: tokens[first]?.start ?? word.start, end: (tokens[last] ?? word).end };
  return {
    kind: 'nominal',
    entity:
      personNouns.has(word.lower) ||
      isParent(word.lower) ||
      isAged(word) ||
      isBeforeWho(tokens, head + 1) ||
      ranksNext(tokens, head - 1, to)
        ? 'person'
        : 'unknown',
    ...span,
    from: first,
    to: last + 1,
    head,
    role: span,
    plural: /[^s]s$|^(?:people|men|women|police|staff|data)$/.test(word.lower),
  };
};
