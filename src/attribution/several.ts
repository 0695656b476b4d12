import type { Mention } from '../story/mentions/mention.ts';
import type { Token } from '../story/mentions/tokens.ts';
import { isDemonym, isTitleWord } from '../story/mentions/words.ts';
import { textOf } from '../story/span.ts';
import { afterBrackets, beforeBrackets } from './brackets.ts';
import { hasTense } from './frames/clause.ts';
import { mentionEnding } from './frames/endings.ts';
import { isAnd, isOfOne } from './of-one.ts';
import type { Reading } from './reading.ts';
import { phraseEnd } from './source-span.ts';
import { opensSubordinate } from './words/subordinators.ts';

/**
 * The other sources where several speak at once, in order: "Carla Diaz and Evan Brook said", "said Diaz and Brook",
 * "Lee, Diaz and Brook all said", "Lee and her colleagues said".
 */
export const partnersOf = (
  reading: Reading,
  source: Mention,
  relative?: Pick<Mention, 'to'>,
): readonly Mention[] => {
  if (source.kind === 'pronoun') return [];
  const all = relative ? isOfSeveral(reading, relative) : reading.tokens[source.to]?.class === 'colon';
  const before = partnersBefore(reading, source, all);
  if (before.length > 0) return before;
  const after = partnersAfter(reading, source);
  return after.length > 0 ? after : partnersBehind(reading, source);
};

/** More than news lists before a verb. */
const mostSpeakers = 6;

/** "Lee and Diaz, who | say", "who | said they were": by the form of its verb, or by whom they speak of, the relative stands for both. */
const isOfSeveral = ({ tokens }: Reading, { to }: Pick<Mention, 'to'>): boolean => {
  const { class: kind, lower = '', verb } = tokens[to] ?? {};
  if (kind === 'auxiliary') return /^(?:are|were|have)$/.test(lower);
  const told = tokens[to + 1]?.lower === 'that' ? to + 2 : to + 1;
  return verb?.form === 'base' || (verb !== undefined && tokens[told]?.lower === 'they');
};

/** Only where the list opens its clause, or a relative or a colon is for `all` of it: in "Rubio met Kim and Lee said" the two do not belong together; in "several, including Kim and Lee, said" they do. */
const partnersBefore = (reading: Reading, source: Mention, all: boolean): readonly Mention[] => {
  const first = overEven(reading, source.from);
  if (!isAnd(reading, first - 1) || isOfOne(reading, source) || isOfBoth(reading, source)) return [];
  const serial = reading.tokens[first - 2]?.class === 'comma';
  const found: Mention[] = [];
  let at = serial ? first - 3 : first - 2;
  while (found.length < mostSpeakers) {
    const one = overPlace(reading, at);
    if (!one || !isAlike(reading, one, source) || reading.quotationAt[one.from] !== -1) break;
    const comma = reading.tokens[one.from - 1]?.class === 'comma';
    const governed = reading.tokens[one.from - 1]?.class === 'preposition';
    const included = reading.tokens[one.from - 1]?.lower === 'including';
    if (governed && found.length > 0 && !included) break;
    // "killed ten, including two nurses, drivers and their union said": no comma closes the list.
    if (included && found.length > 0 && reading.tokens[source.to]?.class !== 'comma') return found;
    found.unshift(withoutBoth(reading, one));
    if (included) return found;
    const listed = all || opensList(reading, one.from) || isTitledTogether(reading, one);
    if (!comma) return listed && !(serial && found.length === 1) ? found : [];
    at = one.from - 2;
  }
  // "On Sunday, Lee and Diaz said": what the comma ends is no member.
  return serial ? [] : found;
};

/** "Ulm and | Dorton Council leader Ann Lee", "Ulm and | Germany striker Bo Diaz": two towns have one council, and who plays for one may play for the other. */
const isOfBoth = (
  { tokens, mentions, mentionAt }: Reading,
  { from, role, name, entity }: Mention,
): boolean => {
  const first = mentions[mentionAt[from - 2] ?? -1];
  const opening = tokens[from];
  const described = role !== undefined && name !== undefined && role.end <= name.start;
  return (
    described &&
    entity === 'person' &&
    first?.kind === 'name' &&
    first.entity !== 'person' &&
    opening?.class === 'capital' &&
    !isDemonym(opening.lower) &&
    !isTitleWord(opening.lower)
  );
};

/** "councillors | Ann Lee and Bo Diaz": one title for both. */
const isTitledTogether = ({ body }: Reading, { role, name }: Mention): boolean =>
  role !== undefined && name !== undefined && role.end <= name.start && /[^s]s$/.test(textOf(body, role));

/** "Drivers and even | some engineers". */
const overEven = ({ tokens }: Reading, from: number): number =>
  /^(?:even|also|now|later)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;

/** "Both Mr. Lee": the name within. */
const withoutBoth = ({ tokens, mentions, mentionAt }: Reading, one: Mention): Mention => {
  if (tokens[one.from]?.lower !== 'both') return one;
  const named = mentions[(mentionAt[one.from] ?? -1) + 1];
  return named?.kind === 'name' && named.to === one.to ? named : one;
};

/** "Ted Lee of Texas", "Ted Lee of the Lake People", "Ted Lee (R)": the mention that ends with a token, or whose place, people or party does. */
const overPlace = (reading: Reading, at: number): Mention | undefined => {
  const last = mentionEnding(reading, beforeBrackets(reading.tokens, at + 1) - 1);
  if (!last || reading.tokens[last.from - 1]?.lower !== 'of') return last;
  const whose = mentionEnding(reading, last.from - 2);
  const belongs = last.kind === 'name' && last.entity !== 'person' && whose?.entity === 'person';
  return last.entity === 'place' || (belongs && whose.kind === 'name') ? (whose ?? last) : last;
};

const subordinates = /^(?:as|that|which|who|whom|what|whether|how|why|where|so)$/;

/** Where a clause begins, so that what is listed there is its subject: after a mark, "when", ", but"; not after "such as". */
const opensList = (reading: Reading, from: number): boolean => {
  const { tokens, units, unitAt } = reading;
  const at = tokens[from - 1]?.lower === 'both' ? from - 2 : from - 1;
  const { class: kind = 'break', lower = '' } = tokens[at] ?? {};
  if (/^(?:break|stop|quote|dash|colon|open|comma)$/.test(kind) || units[unitAt[from] ?? -1]?.from === at + 1)
    return true;
  if (kind === 'conjunction' && /^(?:and|but)$/.test(lower))
    return tokens[at - 1]?.class === 'comma' || units[unitAt[from] ?? -1]?.from === at;
  if (lower === 'as') return !/^(?:such|well|as|far|soon)$/.test(tokens[at - 1]?.lower ?? '');
  return opensSubordinate(reading, at) || subordinates.test(lower);
};

/** "Lee, Diaz and Brook appeared to say", "Lee of Texas and Diaz of Ohio do it by proposing": where the first of a list was taken for the subject. */
const partnersBehind = (reading: Reading, source: Mention): readonly Mention[] => {
  const { tokens, mentions, mentionAt } = reading;
  if (!opensList(reading, source.from)) return [];
  const found: Mention[] = [];
  let to = afterBrackets(tokens, phraseEnd(reading, source).to);
  while (found.length < mostSpeakers) {
    const last = isAnd(reading, to);
    if (!last && tokens[to]?.class !== 'comma') return [];
    const next = mentions[mentionAt[to + 1] ?? -1];
    if (next?.from !== to + 1 || !isAlike(reading, next, source) || reading.quotationAt[next.from] !== -1)
      return [];
    found.push(next);
    to = afterBrackets(tokens, phraseEnd(reading, next).to);
    // "His rivals, Lee and Diaz, said" names two.
    const verb = tokens[to]?.class === 'comma' && source.kind === 'name' ? to + 1 : to;
    if (last) return isVerb(reading, verb) ? found : [];
  }
  return [];
};

const isVerb = ({ tokens }: Reading, at: number): boolean =>
  /^(?:adverb|negation)$/.test(tokens[at]?.class ?? '') ||
  hasTense(tokens[at]) ||
  tokens[at]?.class === 'verb' ||
  QUANTIFIER.test(tokens[at]?.lower ?? '');

const QUANTIFIER = /^(?:both|each|all)$/;

/**
 * Both by name or both described, or "both" says so; "Ann Lee and her husband", "Ann Lee and other leaders": whose partner the
 * second is stands before it. A town lists no one.
 */
const isAlike = (reading: Reading, one: Mention, source: Mention): boolean => {
  const { tokens } = reading;
  if ((one.entity === 'place') !== (source.entity === 'place')) return false;
  return (
    isNamed(reading, one) === isNamed(reading, source) ||
    isPerson(tokens[one.head]) ||
    isPluralWord(reading, one) ||
    QUANTIFIER.test(tokens[source.to]?.lower ?? '') ||
    (one.kind === 'name' && /^(?:his|her|their|its|others?)$/.test(tokens[source.from]?.lower ?? ''))
  );
};

/** "She and Ann Lee". */
const isPerson = (token: Token | undefined): boolean => /^(?:he|she)$/.test(token?.lower ?? '');

/** "Companies and drivers": a word of its own that has its capital from the sentence that it opens. */
const isPluralWord = ({ tokens, units, unitAt }: Reading, { kind, from, to, entity }: Mention): boolean =>
  (entity === 'unknown' || kind === 'nominal') &&
  to - from === 1 &&
  units[unitAt[from] ?? -1]?.from === from &&
  /[a-z]{3}[^s’']s$/.test(tokens[from]?.text ?? '');

/** "CNN’s Ann Lee" names as "Ann Lee" does. */
const isNamed = ({ tokens }: Reading, { kind, head }: Mention): boolean =>
  kind === 'name' || (kind === 'nominal' && tokens[head]?.class === 'capital');

/** Only right after a verb, “to” or “by”, and where nothing goes on: "said Diaz and Brook.", "wrote Diaz, Brook and Lee." */
const partnersAfter = (reading: Reading, { from, to, kind }: Mention): readonly Mention[] => {
  const before = reading.tokens[from - 1];
  if (before?.class !== 'verb' && !/^(?:to|by)$/.test(before?.lower ?? '')) return [];
  const found: Mention[] = [];
  for (let end = to; found.length < mostSpeakers; end = found.at(-1)?.to ?? end) {
    const last = isAnd(reading, end);
    const next = reading.mentions[reading.mentionAt[end + 1] ?? -1];
    if ((!last && reading.tokens[end]?.class !== 'comma') || next?.kind !== kind || next.from !== end + 1)
      return [];
    found.push(next);
    if (last) return /^(?:stop|break|comma)$/.test(reading.tokens[next.to]?.class ?? 'stop') ? found : [];
  }
  return [];
};
