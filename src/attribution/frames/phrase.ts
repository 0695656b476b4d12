import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { bodyNouns } from '../../story/mentions/words.ts';
import { beforeBrackets } from '../brackets.ts';
import type { Reading } from '../reading.ts';
import { describesPlace } from '../words/place-adjectives.ts';
import { opensSubordinate } from '../words/subordinators.ts';
import { bodyOfMembers } from './bodies.ts';
import { isDoing, mentionEnding, partsPlace } from './endings.ts';
import { exemplifiedBy } from './examples.ts';
import { isAlsoPast, isDone } from './participle.ts';

const postmodifiers: ReadonlySet<string> = new Set(lexicon('postmodifiers'));

/**
 * "a spokesman for the campaign", "a person familiar with it", "a letter signed by Lee": the phrase speaks by its
 * first noun.
 */
export const headOfPhrase = (reading: Reading, last: Mention, floor: number): Mention => {
  let mention = last;
  if (partsPlace(reading, last.from - 1)) mention = mentionEnding(reading, last.from - 2) ?? last;
  for (;;) {
    const outer =
      outerOf(reading, mention, floor) ??
      ownerOfParticiple(reading, mention, floor) ??
      doerToBoth(reading, mention) ??
      besideOthers(reading, mention) ??
      exemplifiedBy(reading, mention) ??
      workOfSeveral(reading, mention, floor) ??
      bodyOfMembers(reading, mention) ??
      ofTwo(reading, mention);
    if (!outer) return mention;
    mention = outer;
  }
};

/** "the lawyer representing Bo Diaz and | his wife": who does something to both. */
const doerToBoth = (reading: Reading, { from }: Mention): Mention | undefined => {
  const first = reading.tokens[from - 1]?.lower === 'and' ? mentionEnding(reading, from - 2) : undefined;
  const doing = first && isDoing(reading, first.from - 1) ? first.from - 1 : -1;
  const doer = mentionEnding(reading, doing - 1);
  return doer?.kind === 'nominal' && first?.entity === 'person' ? doer : undefined;
};

/** "Ann Lee as well as | Bo Diaz": the verb goes with the first. */
const besideOthers = (reading: Reading, { from }: Mention): Mention | undefined => {
  const beside = reading.tokens.slice(from - 3, from).map(({ lower }) => lower);
  return beside.join(' ') === 'as well as' ? mentionEnding(reading, from - 4) : undefined;
};

/** "a study by Ann Lee and Bo Diaz": what several made together. */
const workOfSeveral = (reading: Reading, last: Mention, floor: number): Mention | undefined => {
  const { tokens } = reading;
  if (last.kind !== 'name' || tokens[last.from - 1]?.lower !== 'and') return undefined;
  const before = mentionEnding(reading, last.from - 2);
  const first = before && overPlace(reading, before);
  return first?.kind === 'name' && tokens[first.from - 1]?.lower === 'by'
    ? outerOf(reading, first, floor)
    : undefined;
};

/** "the ministers of Norland and | Velonia", "aides to Ann Lee and | Bo Diaz", "the union in Norland and | Velonia": who are of both. */
const ofTwo = (reading: Reading, last: Mention): Mention | undefined => {
  const { tokens } = reading;
  if (last.kind !== 'name' || tokens[last.from - 1]?.lower !== 'and') return undefined;
  const first = mentionEnding(reading, last.from - 2);
  const alike = first?.kind === 'name' && (first.entity === 'person') === (last.entity === 'person');
  const tie = first ? (tokens[first.from - 1]?.lower ?? '') : '';
  if (!alike || !/^(?:of|from|in|for|to|across)$/.test(tie)) return undefined;
  const whose = mentionEnding(reading, beforeBrackets(tokens, first.from - 1) - 1);
  const people = whose?.kind === 'nominal' && whose.entity === 'person' && whose.plural;
  const body = whose?.entity === 'organisation' || bodyNouns.has(tokens[whose?.head ?? -1]?.lower ?? '');
  return people || (body && /^(?:in|across)$/.test(tie)) ? whose : undefined;
};

/** "Ann Lee of Dorton University": who is from there. */
const overPlace = (reading: Reading, place: Mention): Mention =>
  reading.tokens[place.from - 1]?.lower === 'of' ? (mentionEnding(reading, place.from - 2) ?? place) : place;

/** What a preposition ties a mention or a pronoun to: "a source close to him". */
export const outerOf = (
  reading: Reading,
  mention: Pick<Mention, 'kind' | 'from'>,
  floor: number,
): Mention | undefined => {
  const tie = tieOf(reading, mention);
  if (tie <= floor || reading.tokens[tie]?.class !== 'preposition' || opensSubordinate(reading, tie))
    return undefined;
  if (isRatio(reading, tie)) return undefined;
  const modifier = postmodifiers.has(reading.tokens[tie - 1]?.lower ?? '') ? 1 : 0;
  // "Those close to him": the adjective may be the last word of the mention.
  return (
    mentionEnding(reading, tie - 1 - modifier) ??
    mentionEnding(reading, beforeBrackets(reading.tokens, tie) - 1) ??
    overBareNoun(reading, tie - 1)
  );
};

/** "More than 6 in | 10 drivers": of how many it is the share, no place. */
const isRatio = ({ tokens }: Reading, tie: number): boolean =>
  tokens[tie]?.lower === 'in' && tokens[tie - 1]?.class === 'number' && tokens[tie + 1]?.class === 'number';

const longestAttribute = 3;

/** What stands before a phrase; "of the nearby Plough Inn", "of neighbouring Norland", "of Ulm University's Sea Institute": over a name's article, its adjectives and whoever owns it. */
const tieOf = (reading: Reading, { kind, from: first }: Pick<Mention, 'kind' | 'from'>): number => {
  const { tokens, mentions, mentionAt } = reading;
  const owner = tokens[first - 1]?.class === 'clitic' ? mentions[mentionAt[first - 2] ?? -1] : undefined;
  const from = kind === 'name' && owner && owner.from < first ? owner.from : first;
  let at = from - 1;
  // "the lawyer | representing Bo Diaz".
  if (kind !== 'name' || (isDoing(reading, at) && mentionEnding(reading, at - 1))) return at;
  while (from - at <= longestAttribute && tokens[at]?.class === 'word') at -= 1;
  if (tokens[at]?.class === 'determiner') return at - 1;
  const described = tokens.slice(at + 1, from).every(({ lower }) => describesPlace(lower));
  return /^(?:of|in|from|near)$/.test(tokens[at]?.lower ?? '') && described ? at : from - 1;
};

const longestParticiple = 12;

/**
 * "A study published in the Lancet found", "an editorial accompanying the paper argues": what a participle clause ends
 * with does not speak, but what the clause describes.
 */
const ownerOfParticiple = (reading: Reading, last: Mention, floor: number): Mention | undefined => {
  const { tokens } = reading;
  const tie = tieOf(reading, last);
  // "the firm hired to clear | the site".
  const infinitive = /^(?:word|verb)$/.test(tokens[tie]?.class ?? '') && tokens[tie - 1]?.lower === 'to';
  if (tokens[tie]?.class !== 'preposition' && !isDoing(reading, tie) && !infinitive) return undefined;
  const ranked = infinitive ? mentionEnding(reading, tie - 2) : undefined;
  if (ranked && isRanked(reading, ranked)) return ranked;
  for (let at = tie; at > Math.max(floor, tie - longestParticiple); at -= 1) {
    const token = tokens[at];
    const kind = token?.class ?? 'stop';
    if (CLAUSE.test(kind) || opensSubordinate(reading, at) || reading.quotationAt[at] !== -1)
      return undefined;
    if (kind === 'conjunction' && token?.lower !== 'than' && !isDone(tokens[at + 1])) return undefined;
    if (!isDoing(reading, at) && !isDone(token)) continue;
    // "scientists not involved in it".
    const owner = mentionEnding(reading, tokens[at - 1]?.class === 'negation' ? at - 2 : at - 1);
    if (owner)
      return owner.kind === 'pronoun' || (owner.kind === 'name' && isAlsoPast(token)) ? undefined : owner;
    // "a man accused of | robbing a bank".
    if (!/^(?:conjunction|preposition)$/.test(tokens[at - 1]?.class ?? '')) return undefined;
  }
  return undefined;
};

/** "The first person | to see it", "the last man | to leave the ship". */
const isRanked = ({ tokens }: Reading, { kind, entity, from, to }: Mention): boolean =>
  kind === 'nominal' &&
  entity === 'person' &&
  tokens.slice(from, to).some(({ lower }) => /^(?:first|last|only|next|second|third|.+est)$/.test(lower));

/** What stands in no participle clause. */
const CLAUSE = /^(?:stop|comma|colon|dash|quote|break|relative|auxiliary|negation|pronoun)$/;

const longestBare = 3;

/** "people with direct knowledge of the talks", "a person familiar with the planning for it", "doctors at the military hospital in Ulm": over a noun that no mention holds. */
const overBareNoun = (reading: Reading, at: number): Mention | undefined => {
  for (let from = at; from > at - longestBare; from -= 1) {
    const kind = reading.tokens[from]?.class;
    const before = kind === 'determiner' ? from - 1 : from;
    if (reading.tokens[before]?.class === 'preposition') {
      const modifier = postmodifiers.has(reading.tokens[before - 1]?.lower ?? '') ? 1 : 0;
      return from < at ? mentionEnding(reading, before - 1 - modifier) : undefined;
    }
    if (kind !== 'word' && !isDoing(reading, from)) return undefined;
  }
  return undefined;
};

/** "of his fellow | Americans": over an adjective that no mention holds. */
export const endsObject = ({ tokens, mentionAt }: Reading, from: number): boolean =>
  tokens[from - 1]?.class === 'word' &&
  mentionAt[from - 1] === -1 &&
  tokens[from - 2]?.class === 'possessive' &&
  tokens[from - 3]?.class === 'preposition';
