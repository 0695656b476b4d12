import type { Mention } from '../../../story/mentions/mention.ts';
import { isTitleWord } from '../../../story/mentions/words.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import { opensSubordinate } from '../../words/subordinators.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity } from '../entity.ts';
import { genderOfRole } from '../gender.ts';

/**
 * "When Bo Diaz was asked if he would go, the prime minister said": the main clause answers, so that its subject is whom
 * the clause before it names, by the office that everybody knows; but not who presides, nor whom the story gives another role.
 */
export const askedBefore = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const { tokens, units, unitAt, mentions, mentionAt, body } = reading;
  const opening = units[unitAt[mention.from] ?? -1]?.from ?? -1;
  if (!isOnePerson(reading, mention) || !opensSubordinate(reading, opening)) return undefined;
  const name = mentions[mentionAt[opening + 1] ?? -1];
  const entity = name?.from === opening + 1 ? cast.entityOf.get(name) : undefined;
  if (!name || entity?.kind !== 'person' || entity.roles.length > 0) return undefined;
  const isAsked = tokens[name.to]?.lower === 'was' && ASKED.test(tokens[name.to + 1]?.lower ?? '');
  const gender = genderOfRole(textOf(body, mention));
  const fits = !gender || !entity.gender || gender === entity.gender;
  return isAsked && fits && tokens[mention.from - 1]?.class === 'comma' ? entity : undefined;
};

const ASKED = /^(?:asked|pressed|questioned|challenged|quizzed)$/;

/** "the prime minister". */
const isOnePerson = ({ tokens }: Reading, { kind, entity, plural, from, head }: Mention): boolean =>
  kind === 'nominal' &&
  entity === 'person' &&
  !plural &&
  tokens[from]?.lower === 'the' &&
  isTitleWord(tokens[head]?.lower ?? '') &&
  !PRESIDES.test(tokens[head]?.lower ?? '');

/** Who may speak between those who ask and those who answer. */
const PRESIDES =
  /^(?:judge|justice|magistrate|coroner|speaker|chair(?:man|woman|person)?|moderator)$|^spokes/;
