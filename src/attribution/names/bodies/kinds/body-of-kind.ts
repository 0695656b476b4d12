import type { Mention } from '../../../../story/mentions/mention.ts';
import { sensesOfAnyNumber } from '../../../../story/senses.ts';
import type { Reading } from '../../../reading.ts';
import type { Cast } from '../../cast/entities.ts';
import type { Entity } from '../../entity.ts';
import { type Memory, speakerBefore } from '../../memory.ts';
import { mentionsBefore } from '../../mentions-before.ts';
import { onlyOf } from '../../only.ts';
import { isPersonByForm } from '../../person-by-form.ts';
import { isOfKind, kindCalled, tells } from './kind.ts';
import { bodiesNamedBefore } from './named-before.ts';

/** "The company said" after "Corvane said", "the agency" after a sentence on one agency: the body of that kind which spoke right before, or which alone the sentence before names. */
export const bodyOfKind = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const kind = kindCalled(reading, mention);
  if (!kind) return undefined;
  const named = bodiesNamedBefore(reading, cast, mention, kind);
  const spoke = speakerBefore(reading, memory, mention);
  const body = spoke && (isNamedBody(spoke) || (kind.told && isOfWords(spoke))) ? spoke : undefined;
  const told = kind.told
    ? onlyOf([body, ...named].filter((one) => one && tells(reading, one, kind)))
    : undefined;
  if (told) return told;
  const alone = kind.last || named.every((one) => one === spoke);
  if (kind.told) {
    // "The Lumo union" of Lumo is another body.
    const bare = mention.to - mention.from === 2;
    return body && bare && alone && !kind.last && isOfKind(reading, body, kind) && !isOutletLike(body)
      ? body
      : undefined;
  }
  if (body && alone && isOfKind(reading, body, kind)) return body;
  const one = onlyOf(named);
  if (!one) return undefined;
  // "The iPhone maker": not of whom the sentence before only tells.
  const epithet = kind.epithets.has(reading.tokens[mention.head]?.lower ?? '');
  const isMeant =
    (!epithet && tells(reading, one, kind)) ||
    hasSpoken(one, memory) ||
    (isInLetters(one) && actsBefore(reading, cast, one, mention));
  return isMeant ? one : undefined;
};

/** It is a body, and nobody of whom a person's name is told. */
const hasSpoken = (entity: Entity, { speakers }: Memory): boolean =>
  entity.kind !== 'person' && speakers.some((speaker) => speaker.entity === entity);

/** "The FAA". */
const isInLetters = ({ name }: Entity): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** "The FAA ordered checks. The regulator said": the sentence before is about it. */
const actsBefore = (reading: Reading, cast: Cast, entity: Entity, mention: Mention): boolean => {
  const unit = (reading.unitAt[mention.from] ?? 0) - 1;
  const first = mentionsBefore(reading, mention, unit).at(-1);
  if (!first || cast.entityOf.get(first) !== entity) return false;
  return /^(?:verb|word|auxiliary|adverb)$/.test(reading.tokens[first.to]?.class ?? '');
};

const isNamedBody = ({ kind, mentions }: Entity): boolean =>
  kind !== 'person' && kind !== 'place' && mentions.length > 0;

/** "Black Lives Matter": words of the dictionary that only their capitals make a name. */
const isOfWords = (entity: Entity): boolean =>
  isPersonByForm(entity) &&
  entity.name.split(/\s+/).every((word) => sensesOfAnyNumber(word.toLowerCase()).length > 0);

/** "XBN": letters may be an outlet's, which tells of a group. */
const isOutletLike = ({ name }: Entity): boolean => /^\p{Lu}{2,}$/u.test(name);
