import type { Mention } from '../../../../story/mentions/mention.ts';
import type { Reading } from '../../../reading.ts';
import type { Cast } from '../../cast/entities.ts';
import { type Entity, namedBefore } from '../../entity.ts';
import { type BodyKind, isCalledBody, kindCalled, mayBeBody, tells } from './kind.ts';
import { bodiesNamedBefore } from './named-before.ts';

/** "The company", paragraphs after "Talvia Electric": the one whose name or description tells that it is a company, of all that the story has named so far, where no other body stands right before. */
export const onlyCompany = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const kind = kindCalled(reading, mention);
  if (!kind?.company || kind.epithets.has(reading.tokens[mention.head]?.lower ?? '')) return undefined;
  const [one, other] = companiesOf(reading, cast, kind).filter((entity) =>
    namedBefore(entity, mention.start),
  );
  const isAlone = !other && bodiesNamedBefore(reading, cast, mention).every((body) => body === one);
  return isAlone ? one : undefined;
};

const companies = new WeakMap<Cast, readonly Entity[]>();

/** The first two companies of a story, read once: where there are two before, nobody is meant. */
const companiesOf = (reading: Reading, cast: Cast, kind: BodyKind): readonly Entity[] => {
  const before = companies.get(cast);
  if (before) return before;
  const found = cast.entities.filter(
    (entity) =>
      entity.name.includes(' ') &&
      (mayBeBody(entity) || isCalledBody(reading, entity)) &&
      tells(reading, entity, kind),
  );
  const two = found.toSorted((a, b) => firstStart(a) - firstStart(b)).slice(0, 2);
  companies.set(cast, two);
  return two;
};

const firstStart = ({ mentions }: Entity): number => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
