import type { Mention } from '../story/mentions/mention.ts';
import type { Reading } from './reading.ts';

/**
 * The other sources where several speak at once, in order: "Carla Diaz and Evan Brook said", "said Diaz and Brook",
 * "Lee, Diaz and Brook all said", "Lee and her colleagues said".
 */
export const partnersOf = (reading: Reading, source: Mention): readonly Mention[] => {
  if (source.kind === 'pronoun') return [];
  const before = partnersBefore(reading, source);
  const after = before.length > 0 ? undefined : partnerAfter(reading, source);
  return after ? [after] : before;
};

const isAnd = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'and' || tokens[at]?.text === '&';

/** More than news lists before a verb. */
const mostSpeakers = 6;

/** Only where the list opens its clause: in "Rubio met Kim and Lee said" the two do not belong together. */
const partnersBefore = (reading: Reading, source: Mention): readonly Mention[] => {
  if (!isAnd(reading, source.from - 1) || isOfOne(reading, source)) return [];
  const found: Mention[] = [];
  let at = source.from - 2;
  if (reading.tokens[at]?.class === 'comma') at -= 1;
  while (found.length < mostSpeakers) {
    const one = reading.mentions[reading.mentionAt[at] ?? -1];
    if (one?.to !== at + 1 || !isAlike(reading, one, source) || reading.quotationAt[one.from] !== -1)
      return [];
    found.unshift(one);
    const before = reading.tokens[one.from - 1];
    if (!before || /^(?:break|stop|quote)$/.test(before.class) || opensUnit(reading, one))
      return found.length === 1 && at < source.from - 2 ? [] : found;
    if (before.class !== 'comma') return [];
    at = one.from - 2;
  }
  return [];
};

/** "Her manager and stepfather, Rick Holt, said": two descriptions of the one who is named beside them. */
const isOfOne = ({ tokens, mentions, mentionAt }: Reading, { kind, plural, from, to }: Mention): boolean => {
  const bare = kind === 'nominal' && !plural && tokens[from]?.class === 'word';
  const named = tokens[to]?.class === 'comma' ? mentions[mentionAt[to + 1] ?? -1] : undefined;
  return bare && named?.from === to + 1 && named.entity === 'person' && tokens[named.to]?.class === 'comma';
};

/** Where the first of two descriptions of one person begins: "Her manager" of "Her manager and stepfather, Rick Holt". */
export const firstOfOne = (reading: Reading, source: Mention): Mention => {
  const first = reading.mentions[reading.mentionAt[source.from - 2] ?? -1];
  const joined = isAnd(reading, source.from - 1) && first?.to === source.from - 1;
  return joined && isOfOne(reading, source) ? first : source;
};

const QUANTIFIER = /^(?:both|each|all)$/;

/** Both by name or both described, or "both" says so; "Ann Lee and her husband": whose partner the second is stands before it. */
const isAlike = ({ tokens }: Reading, one: Mention, source: Mention): boolean =>
  one.kind === source.kind ||
  QUANTIFIER.test(tokens[source.to]?.lower ?? '') ||
  (one.kind === 'name' && /^(?:his|her|their)$/.test(tokens[source.from]?.lower ?? ''));

const opensUnit = ({ units, unitAt }: Reading, { from }: Mention): boolean =>
  units[unitAt[from] ?? -1]?.from === from;

/** Only right after a verb or “to”, and where nothing goes on: "said Diaz and Brook." */
const partnerAfter = (reading: Reading, { from, to, kind }: Mention): Mention | undefined => {
  const before = reading.tokens[from - 1];
  if (before?.class !== 'verb' && before?.lower !== 'to') return undefined;
  const second = isAnd(reading, to) ? reading.mentions[reading.mentionAt[to + 1] ?? -1] : undefined;
  if (second?.kind !== kind || second.from !== to + 1) return undefined;
  const after = reading.tokens[second.to]?.class;
  return after === undefined || /^(?:stop|break|comma)$/.test(after) ? second : undefined;
};
