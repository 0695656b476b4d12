import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../entities.ts';
import { type Entity, namedBefore } from '../entity.ts';
import { isCalledBody, kindCalled, mayBeBody, tells } from './kind.ts';
import { bodiesNamedBefore } from './named-before.ts';

/** "The company", paragraphs after "Talvia Electric": the one whose name or description tells that it is a company, of all that the story has named so far, where no other body stands right before. */
export const onlyCompany = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const kind = kindCalled(reading, mention);
  if (!kind?.company || kind.epithets.has(reading.tokens[mention.head]?.lower ?? '')) return undefined;
  const [one, ...others] = cast.entities.filter(
    (entity) =>
      entity.name.includes(' ') &&
      (mayBeBody(entity) || isCalledBody(reading, entity)) &&
      tells(reading, entity, kind) &&
      namedBefore(entity, mention.start),
  );
  const isAlone =
    others.length === 0 && bodiesNamedBefore(reading, cast, mention).every((body) => body === one);
  return isAlone ? one : undefined;
};
