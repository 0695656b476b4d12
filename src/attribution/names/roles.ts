import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import {
  bodyNouns,
  irregularPasts,
  isPersonNoun,
  isTitleWord,
  organisationWords,
} from '../../story/mentions/words.ts';
import type { Span } from '../../story/span.ts';
import type { Reading } from '../reading.ts';
import { isBare, longestPortfolio } from '../source-span.ts';

const longest = 16;
const ties = /^(?:of|for|from|at|in)$/;

/** The apposition after a name: "Ann Lee, the mayor of Springfield," gives "the mayor of Springfield". */
export const roleBeside = (reading: Reading, mention: Mention): Span | undefined => {
  const { tokens } = reading;
  if (tokens[mention.to]?.class !== 'comma' || mention.entity === 'place') return undefined;
  const from = mention.to + 1;
  if (isOther(tokens, from) && mention.entity === 'person') return undefined;
  if (isOfPerson(reading, mention) || isPredicate(tokens, from) || goesOn(tokens, from)) return undefined;
  if (!headedByPerson(tokens, from, mention.entity === 'person')) return undefined;
  for (let at = from; at < from + longest && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    // "Ann Lee, a nurse at the ward who has left, said": the role ends where more is told of its bearer.
    if (token.lower === 'who' && at > from && tokens[from]?.class === 'determiner')
      return { start: tokens[from].start, end: tokens[at - 1]?.end ?? token.start };
    if (/^(?:pronoun|auxiliary|relative)$/.test(token.class)) return undefined;
    if (token.class === 'comma' || token.class === 'stop' || token.class === 'break') {
      const last = tokens[at - 1];
      const first = tokens[from];
      return first && last ? { start: first.start, end: last.end } : undefined;
    }
    // "in Ulm, officials said on Monday,": a clause of its own.
    if (at > from && /^sa(?:id|ys?)$/.test(token.lower)) return undefined;
    // "the Austin, Texas-based company": the place is where somebody else is.
    if (/-based$/.test(token.lower)) return undefined;
    if (token.class === 'quote' || (token.class === 'verb' && isCueAtEnd(tokens, at))) return undefined;
  }
  return undefined;
};

/** What the head of an apposition stands before: "the mayor | of Ulm", "the lawyer | who left". */
const afterHead = /^(?:preposition|comma|stop|break|relative|dash|colon|quote|open|auxiliary)$/;

/**
 * A role without an article is headed by a noun for a person, before what belongs to it: not "Ann Lee, eager all
 * evening to please voters,". One with an article may have any head ("a senior at the school of teachers").
 */
const headedByPerson = (tokens: readonly Token[], from: number, person: boolean): boolean => {
  const articled = tokens[from]?.class === 'determiner' && tokens[from]?.lower !== 'no';
  for (let at = afterOwner(tokens, from); at < from + longest; at += 1) {
    const token = tokens[at];
    if (!token || /^(?:comma|stop|break)$/.test(token.class)) return false;
    if (!articled && (token.lower === 'to' || afterHead.test(token.class))) return false;
    const { lower } = token;
    const noun = isPersonNoun(lower) || isTitleWord(lower);
    if (noun && (articled || !person || !bodyNouns.has(lower))) return true;
    if (token.class === 'verb' && !articled) return false;
  }
  return false;
};

/** "Ann Lee, Democracy for Ulm's | director": what is said of the owner's name is no head. */
const afterOwner = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (
    /^(?:capital|number)$/.test(tokens[at]?.class ?? '') ||
    /^(?:of|for|the)$/.test(tokens[at]?.lower ?? '')
  )
    at += 1;
  return tokens[at]?.class === 'clitic' ? at + 1 : from;
};

/** "Ann Lee, succeeded the manager Bo Diaz": a verb with its object. */
const isPredicate = (tokens: readonly Token[], from: number): boolean =>
  (/[a-z]ed$/.test(tokens[from]?.lower ?? '') || irregularPasts.has(tokens[from]?.lower ?? '')) &&
  /^(?:determiner|possessive|pronoun|preposition)$/.test(tokens[from + 1]?.class ?? '');

/** "Ann Lee, as well as the mayor,", "Ulm Rail, even as men left,": another, or a clause. */
const goesOn = (tokens: readonly Token[], from: number): boolean =>
  /^(?:as|even|along|including|like)$/.test(tokens[from]?.lower ?? '');

/** "In Ulm, the mayor said, …": a clause of its own, no apposition. */
const isCueAtEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verb?.group === 'speech' && /^(?:comma|stop|quote|break)$/.test(tokens[at + 1]?.class ?? '');

/** "Ann Lee, whose mother died", "built by Ann Lee, the company": a person is neither her own mother nor a body. */
const isOther = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.lower === 'whose' ||
  (tokens[from]?.lower === 'the' && organisationWords.has(tokens[from + 1]?.lower ?? ''));

/** "President Jon Vale of Sovany, the admiral's uncle,": the apposition is the person's, not the place's. */
const isOfPerson = (reading: Reading, { from, entity }: Mention): boolean =>
  entity !== 'person' &&
  ties.test(reading.tokens[from - 1]?.lower ?? '') &&
  nominalEnding(reading, from - 1)?.entity === 'person';

/** What a name can stand beside in a list as well, so that it must close its clause: "the mayor, Ann Lee, said". */
const closing = /^(?:comma|stop|break|close|quote)$/;

/** The description that a name explains: "the head of the hospital, Dr Ann Lee, said" gives "the head of the hospital". */
export const roleBefore = (reading: Reading, mention: Mention): Span | undefined => {
  const { tokens } = reading;
  const comma = mention.from - 1;
  if (tokens[comma]?.class !== 'comma' || !closing.test(tokens[mention.to]?.class ?? '')) return undefined;
  if (mention.entity === 'place') return undefined;
  let described = nominalEnding(reading, comma) ?? overPortfolio(reading, comma);
  let person = isOnePerson(described) ? described : undefined;
  for (let step = 0; described && step < 3 && ties.test(tokens[described.from - 1]?.lower ?? ''); step += 1) {
    described = nominalEnding(reading, described.from - 1);
    // "the Conservatives of the prime minister, Ann Lee", "the campaign of his wife, Ann Lee": what is of somebody may be many, and then no one.
    const body = person !== undefined && bodyNouns.has(tokens[described?.head ?? -1]?.lower ?? '');
    if (isOnePerson(described) && !body) person = described;
  }
  const last = tokens[comma - 1];
  return person && last && { start: person.start, end: last.end };
};

/** "the minister for transport", "its spokesman on health and care": over bare nouns, which no mention holds. */
const overPortfolio = (reading: Reading, to: number): Mention | undefined => {
  const { tokens } = reading;
  let at = to - 1;
  while (to - at <= longestPortfolio && isBare(tokens[at])) at -= 1;
  const tied = at < to - 1 && /^(?:for|on|of)$/.test(tokens[at]?.lower ?? '');
  return tied ? nominalEnding(reading, at) : undefined;
};

const isOnePerson = (mention: Mention | undefined): boolean =>
  mention?.kind === 'nominal' && !mention.plural && mention.entity === 'person';

/** The mention that ends right before a token. */
const nominalEnding = ({ mentions, mentionAt }: Reading, at: number): Mention | undefined => {
  const mention = mentions[mentionAt[at - 1] ?? -1];
  return mention?.to === at && mention.kind !== 'pronoun' ? mention : undefined;
};
