import { KIND, sensesOfAnyNumber } from '../../senses.ts';
import { isSubjectOfSpeech } from '../subject-of-speech.ts';
import type { Token } from '../tokens.ts';
import { calendar, documentNouns, isDemonym, isParentOf, isSpeakerNoun, personNouns } from '../words.ts';

/** The head noun of a description: its last noun for people, else its last word where something tells of a description; -1: none. */
export const headIn = (tokens: readonly Token[], from: number, to: number, taken: Uint8Array): number => {
  const head = proposedHead(tokens, from, to, taken);
  return mayHead(tokens, from, to, head, taken) ? head : -1;
};

const proposedHead = (tokens: readonly Token[], from: number, to: number, taken: Uint8Array): number => {
  const genitive = isGenitive(tokens, from, to);
  if (taken[to - 1] === 1 && genitive) return to - 1;
  let head = -1;
  for (let index = from; index < to; index += 1)
    if (taken[index] !== 1 && speaks(tokens, index)) head = index;
  if (head >= 0 && (ranksNext(tokens, head, to) || isCompound(tokens, head, to))) head += 1;
  const described =
    opens(tokens[from]) ||
    (tokens[from]?.lower === 'one' && to > from + 1) ||
    genitive ||
    isAccordingTo(tokens, from) ||
    isSubjectOfSpeech(tokens, to) ||
    isOthers(tokens, from, to) ||
    isBeforeWho(tokens, to) ||
    isPersonBeforeWho(tokens, to - 1) ||
    isPeopleTold(tokens, to) ||
    isBesidePeople(tokens, to);
  return head < 0 && described ? to - 1 : head;
};

/** A word of a name heads only what belongs to somebody; a number, an article or a day alone heads nothing. */
const mayHead = (
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  taken: Uint8Array,
): boolean => {
  const word = tokens[head];
  if (head < from || !word || word.class === 'clitic' || calendar.has(word.lower)) return false;
  if (taken[head] === 1 && !isGenitive(tokens, from, to)) return false;
  return word.class === 'number' ? head === from || isAged(word) : !opens(word);
};

/** Whether the head tells that a person is described. */
export const isOfPerson = (tokens: readonly Token[], head: number, to: number): boolean => {
  const word = tokens[head];
  return (
    word !== undefined &&
    (personNouns.has(word.lower) ||
      isParentOf(word.lower) ||
      isAged(word) ||
      isBeforeWho(tokens, head + 1) ||
      isPersonBeforeWho(tokens, head) ||
      ranksNext(tokens, head - 1, to))
  );
};

/** "Lee and | other prominent backers in Ulm": people beside somebody. */
const isOthers = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.lower === 'other' &&
  tokens[from - 1]?.lower === 'and' &&
  tokens[from - 2]?.class !== 'comma' &&
  to > from + 1 &&
  /[^s]s$/.test(tokens[to - 1]?.lower ?? '');

/** "Ukrainians | in Kyiv", "Peruvians | interviewed by AFP": a people, of whom those are meant who are there or are told of. */
const isPeopleTold = (tokens: readonly Token[], to: number): boolean => {
  const lower = tokens[to - 1]?.lower ?? '';
  const next = tokens[to];
  if (!lower.endsWith('s') || !isDemonym(lower) || tokens[to - 1]?.class !== 'capital') return false;
  const told = next?.class === 'word' || next?.class === 'verb';
  return (
    /^(?:in|from|at|near|across|outside|inside)$/.test(next?.lower ?? '') ||
    (told && /[a-z]{2}(?:ed|ing)$/.test(next.lower))
  );
};

/** What a description begins with. */
export const opens = (token: Token | undefined): boolean =>
  (token?.class === 'determiner' && token.lower !== 'that') ||
  token?.class === 'possessive' ||
  token?.class === 'number';

/** "North Korea’s ruling Workers’ Party": what belongs to somebody is described, though it has a name. */
const isGenitive = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to - 1; at += 1)
    if (tokens[at]?.class === 'clitic') return tokens[to - 1]?.class !== 'clitic';
  return false;
};

/** "according to state media": whoever follows speaks, whatever the noun. */
export const isAccordingTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according';

/** "Two engineers who checked it", "Engineers who": who "who" stands for is somebody, whatever the noun. */
const isBeforeWho = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === 'who' && (tokens[to - 1]?.class === 'word' || isPluralAlone(tokens, to));

/** "Two engineers, who checked it,": what the dictionary has for people and "who" goes on about. */
const isPersonBeforeWho = (tokens: readonly Token[], head: number): boolean => {
  if (tokens[head + 1]?.class !== 'comma' || tokens[head + 2]?.lower !== 'who') return false;
  const { lower = '' } = tokens[head] ?? {};
  return sensesOfAnyNumber(lower).includes(KIND.person);
};

/** "Hydrologists and planners said": what is joined to people is people. */
const isBesidePeople = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === 'and' && personNouns.has(tokens[to + 1]?.lower ?? '') && isPluralAlone(tokens, to);

/** "Engineers": one plural that has its capital from where it stands. */
const isPluralAlone = (tokens: readonly Token[], to: number): boolean =>
  /^(?:stop|break|quote)$/.test(tokens[to - 2]?.class ?? 'break') &&
  /^\p{Lu}\p{Ll}+[^su]s$/u.test(tokens[to - 1]?.text ?? '');

/** "the 22-year-old", where no noun follows. */
const isAged = ({ lower }: Token): boolean => lower.endsWith('-year-old');

const broadcasters: ReadonlySet<string | undefined> = new Set(['television', 'radio', 'tv', 'media']);

/** "State television said", "local radio reported", "state media quoted her": who broadcasts, where a word tells whose it is. */
const isBroadcaster = (tokens: readonly Token[], index: number): boolean =>
  broadcasters.has(tokens[index]?.lower) &&
  /^(?:state|state-run|state-owned|public|national|local|private)$/.test(tokens[index - 1]?.lower ?? '');

/** "Ulmian intelligence says", "military intelligence believes": a service, where a word tells whose it is; but "artificial intelligence". */
const isService = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return (
    tokens[index]?.lower === 'intelligence' &&
    (before?.class === 'capital' || /^(?:military|foreign|army|allied)$/.test(before?.lower ?? '')) &&
    before?.lower !== 'artificial'
  );
};

/** "Minutes of the meeting", "council minutes show": but "two minutes" pass. */
const speaks = (tokens: readonly Token[], index: number): boolean => {
  const lower = tokens[index]?.lower ?? '';
  if (lower === 'minutes' && tokens[index + 1]?.lower === 'show') return true;
  if (isBroadcaster(tokens, index) || isService(tokens, index)) return true;
  return (
    isSpeakerNoun(lower) || (lower === 'minutes' && /^(?:of|from)$/.test(tokens[index + 1]?.lower ?? ''))
  );
};

/** "the Venice film festival", "the report committee": what is shown or written describes the body behind it. */
const isCompound = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 2 <= to &&
  documentNouns.has(tokens[at]?.lower ?? '') &&
  /^(?:festival|committee|commission|board|panel|club|society|awards|institute|association|council|agency)$/.test(
    tokens[at + 1]?.lower ?? '',
  );

const ranks: ReadonlySet<string | undefined> = new Set([
  'chief',
  'deputy',
  'head',
  'lead',
  'assistant',
  'senior',
]);

/** "The chief arbiter", "the deputy timekeeper": a rank before whoever does something for a living is not the head. */
const ranksNext = (tokens: readonly Token[], at: number, to: number): boolean =>
  ranks.has(tokens[at]?.lower) &&
  at + 1 < to &&
  tokens[at + 1]?.class === 'word' &&
  /\p{L}{3}(?:er|or|ist|ian|man|woman|keeper)$/u.test(tokens[at + 1]?.lower ?? '') &&
  !/^(?:later|after|earlier|never|however|over|under|former|other|either|or)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
