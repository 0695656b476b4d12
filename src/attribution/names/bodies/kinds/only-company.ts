import type { Mention } from '../../../../story/mentions/mention.ts';
import { oncePer } from '../../../../story/once.ts';
import type { Reading } from '../../../reading.ts';
import type { Cast } from '../../cast/entities.ts';
import { type Entity, namedBefore } from '../../entity.ts';
import { onlyOf } from '../../only.ts';
import { type BodyKind, isCalledBody, kindCalled, mayBeBody, tells } from './kind.ts';
import { bodiesNamedBefore } from './named-before.ts';
import { bodyOfSentence } from './own-sentence.ts';

/** "The company", paragraphs after "Talvia Electric": the one whose name or description tells that it is a company, of all that the story has named so far, where no other body stands right before. */
export const onlyCompany = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const kind = kindCalled(reading, mention);
  if (!kind?.company || !kind.nouns.has(reading.tokens[mention.head]?.lower ?? '')) return undefined;
  const [one, other] = companiesOf(cast, reading, kind).filter((entity) =>
    namedBefore(entity, mention.start),
  );
  const only = one ?? companyTold(cast, reading);
  const isAlone = !other && bodiesNamedBefore(reading, cast, mention, kind).every((body) => body === only);
  return isAlone && only && namedBefore(only, mention.start) ? only : undefined;
};

/** "Lumo Coffee will close, the chain said": the one that closing reports of the story tell to be a company, whatever its name. */
const companyTold = oncePer((cast: Cast, reading: Reading): Entity | undefined =>
  onlyOf(
    reading.mentions
      .filter(({ kind, plural }) => kind === 'nominal' && !plural)
      .flatMap((mention) => bodyOfSentence(reading, cast, mention) ?? []),
  ),
);

/** The first two companies of a story: where there are two before, nobody is meant. */
const companiesOf = oncePer((cast: Cast, reading: Reading, kind: BodyKind): readonly Entity[] =>
  cast.entities
    .filter(
      (entity) =>
        entity.name.includes(' ') &&
        (mayBeBody(entity) || isCalledBody(reading, entity)) &&
        tells(reading, entity, kind),
    )
    .toSorted((a, b) => firstStart(a) - firstStart(b))
    .slice(0, 2),
);

const firstStart = ({ mentions }: Entity): number => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
