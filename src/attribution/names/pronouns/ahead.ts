import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity, Gender } from '../entity.ts';

const OPENS =
  /^(?:after|before|when|while|as|although|though|because|since|in|during|despite|until|once|at|with|for)$/;

const longestFront = 40;

/** "After he left early, Bo Diaz said": in what stands before the main clause a pronoun may stand for its subject. */
export const subjectAhead = (
  reading: Reading,
  cast: Cast,
  pronoun: Mention,
  gender: Gender,
): Entity | undefined => {
  const { tokens, units, unitAt, quotationAt, mentions, mentionAt } = reading;
  const unit = units[unitAt[pronoun.from] ?? -1];
  if (!unit || quotationAt[pronoun.from] !== -1 || !OPENS.test(tokens[unit.from]?.lower ?? ''))
    return undefined;
  const before = mentions[mentionAt[unit.from + 1] ?? -1];
  if (before && before.from < pronoun.from && before.kind === 'name') return undefined;
  for (let at = pronoun.to; at < Math.min(unit.to, unit.from + longestFront); at += 1) {
    if (tokens[at]?.class !== 'comma') continue;
    const subject = mentions[mentionAt[tokens[at + 1]?.class === 'quote' ? at + 2 : at + 1] ?? -1];
    const entity = subject?.kind === 'name' ? cast.entityOf.get(subject) : undefined;
    const acts = subject && /^(?:verb|word|auxiliary|adverb)$/.test(tokens[subject.to]?.class ?? '');
    if (!acts || quotationAt[subject.from] !== -1) continue;
    return entity?.kind === 'person' && (!entity.gender || entity.gender === gender) ? entity : undefined;
  }
  return undefined;
};

/** "In what he called a rant, Bo Diaz said": what the main clause tells is called so by its subject. */
export const callsAhead = (
  reading: Reading,
  cast: Cast,
  pronoun: Mention,
  gender: Gender,
): Entity | undefined =>
  reading.tokens[pronoun.from - 1]?.lower === 'what' &&
  reading.tokens[pronoun.from - 2]?.class === 'preposition'
    ? subjectAhead(reading, cast, pronoun, gender)
    : undefined;
