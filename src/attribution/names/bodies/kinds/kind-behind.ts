import type { Mention } from '../../../../story/mentions/mention.ts';
import { isGivenName } from '../../../../story/mentions/words.ts';
import { type Span, textOf } from '../../../../story/span.ts';
import { namesWithin } from '../../../names-within.ts';
import type { Reading } from '../../../reading.ts';
import type { Cast } from '../../cast/entities.ts';
import type { Entity } from '../../entity.ts';
import { isKindOfBody } from './kind.ts';

const isKind = (noun: string): boolean => isKindOfBody(noun) || noun === 'party';

/** "the Unite union", "the Ryna airline": the noun behind a name that tells what body bears it. */
export const kindBehind = (reading: Reading, mention: Mention): Span | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  const { from, to, entity } = mention;
  const noun = tokens[to];
  if (!noun || entity === 'place' || isPerson(reading, mention) || !isKind(noun.lower)) return undefined;
  const whole = mentions[mentionAt[to] ?? -1];
  const isHead = whole?.kind === 'nominal' && whole.head === to && whole.to === to + 1 && whole.from <= from;
  const opens = tokens[whole?.from ?? -1]?.lower === 'the' && from - (whole?.from ?? 0) <= 1;
  return isHead && opens && !whole.plural ? { start: noun.start, end: noun.end } : undefined;
};

/** By more than two words with capitals: "the Save Ulm group" is called after nobody. */
const isPerson = ({ tokens }: Reading, { entity, role, from }: Mention): boolean => {
  const first = tokens[from]?.lower === 'the' ? from + 1 : from;
  return entity === 'person' && (role !== undefined || isGivenName(tokens[first]?.lower ?? ''));
};

/** "The Unite union": the body of that name, where the story has called it so when it brought it in. */
export const bodyCalledByKind = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const name =
    mention.kind === 'nominal'
      ? namesWithin(reading, mention).find(({ to }) => to === mention.head)
      : undefined;
  const entity = name && kindBehind(reading, name) ? cast.entityOf.get(name) : undefined;
  const noun = reading.tokens[mention.head]?.lower;
  return entity?.roles.some((role) => textOf(reading.body, role).toLowerCase() === noun) ? entity : undefined;
};
