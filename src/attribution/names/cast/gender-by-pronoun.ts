import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading, Unit } from '../../reading.ts';
import type { Gender } from '../entity.ts';
import { genderOfPronoun } from '../gender.ts';

/** As subjects: whose "his" or "her" is belongs to anybody. */
const SUBJECT = /^(?:s?he|himself|herself)$/;

const genderOfSubject = (lower = ''): Gender | undefined =>
  SUBJECT.test(lower) ? genderOfPronoun(lower) : undefined;

/** Whom else a pronoun could stand for: people by name or by description, and names of no known kind. */
const isSomebody = ({ kind, entity, plural }: Mention): boolean =>
  kind !== 'pronoun' && !plural && (entity === 'person' || (kind === 'name' && entity === 'unknown'));

/**
 * "Odalys Reed is late, and when she comes in": the gender that a story shows of somebody whose name does not tell it.
 * The name opens the sentence, and no one else stands between it and the pronoun.
 */
export const genderByPronoun = (reading: Reading, mention: Mention): Gender | undefined => {
  const unit = reading.units[reading.unitAt[mention.from] ?? -1];
  if (!unit || !opens(reading, unit, mention)) return undefined;
  for (let at = mention.to; at < unit.to; at += 1) {
    if (reading.quotationAt[at] !== -1) return undefined;
    const other = reading.mentions[reading.mentionAt[at] ?? -1];
    if (other?.from === at && isSomebody(other)) return undefined;
    const gender = genderOfSubject(reading.tokens[at]?.lower);
    if (gender) return isTag(reading, at) ? undefined : gender;
  }
  return undefined;
};

/** "If Velm goes, he said, we go": whoever says so seldom names himself. */
const isTag = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.class === 'comma' &&
  tokens[at + 1]?.verb !== undefined &&
  /^(?:comma|stop|break)$/.test(tokens[at + 2]?.class ?? 'break');

/** "President Lee spoke. He": by the pronoun that opens the next sentence, where this one names nobody else. */
export const genderNext = (reading: Reading, one: Mention): Gender | undefined => {
  const { tokens, units, unitAt, mentions, mentionAt } = reading;
  const at = unitAt[one.from] ?? -1;
  const [unit, next] = [units[at], units[at + 1]];
  if (!unit || !next) return undefined;
  for (let token = unit.from; token < unit.to; token += 1) {
    const other = mentions[mentionAt[token] ?? -1];
    if (other?.from === token && other !== one && other.kind === 'name' && isSomebody(other))
      return undefined;
  }
  return genderOfSubject(tokens[next.from]?.lower);
};

/** As the first words of its sentence, or after one of time or place: "At 54, Reed is". */
const opens = (
  { tokens, quotationAt, mentions, mentionAt }: Reading,
  { from }: Unit,
  one: Mention,
): boolean => {
  for (let at = from; at < one.from; at += 1) {
    const other = mentions[mentionAt[at] ?? -1];
    if (quotationAt[at] !== -1 || tokens[at]?.verb || (other && isSomebody(other))) return false;
  }
  return true;
};

/** What all who tell of it agree on. */
export const agreed = (genders: readonly Gender[]): Gender | undefined =>
  genders.every((gender) => gender === genders[0]) ? genders[0] : undefined;
