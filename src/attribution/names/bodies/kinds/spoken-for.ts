import type { Mention } from '../../../../story/mentions/mention.ts';
import { type Span, textOf } from '../../../../story/span.ts';
import { namesWithin } from '../../../names-within.ts';
import { type Reading, rangeOf } from '../../../reading.ts';
import type { Cast } from '../../cast/entities.ts';
import { isLeader } from '../../descriptions/leader.ts';
import { type Entity, firstRoles } from '../../entity.ts';
import { type Memory, speakerBefore } from '../../memory.ts';
import { mentionsBefore } from '../../mentions-before.ts';
import { onlyOf } from '../../only.ts';
import { isOfKind, kindCalled, mayBeBody } from './kind.ts';
import { bodiesNamedBefore } from './named-before.ts';

/**
 * "The company said" after "Lumo chief executive Ann Lee said" or "A spokeswoman for Lumo said": the body for which
 * whoever has just spoken speaks. "The group said" after "a Lumo official": where the body has spoken itself.
 * Another body named right before may be meant as well.
 */
export const bodySpokenFor = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const kind = kindCalled(reading, mention);
  if (!kind || !(kind.company || kind.nouns.has('group'))) return undefined;
  const spoke = speakerBefore(reading, memory, mention);
  const roles = spoke ? firstRoles(spoke) : spokespeopleBefore(reading, mention);
  const bodies = roles.flatMap((role) => {
    const leads = kind.company && isLeader(textOf(reading.body, role));
    return namesWithin(reading, rangeOf(reading.tokens, role))
      .flatMap((name) => cast.entityOf.get(name) ?? [])
      .filter((body) => mayBeBody(body) && isOfKind(reading, body, kind))
      .filter((body) => leads || memory.speakers.some(({ entity }) => entity === body));
  });
  return bodies.length > 0
    ? onlyOf([...bodies, ...bodiesNamedBefore(reading, cast, mention, kind)])
    : undefined;
};

/** "A spokeswoman for Lumo", "Lumo’s chief executive": whom the sentence before describes and does not name. */
const spokespeopleBefore = (reading: Reading, mention: Mention): readonly Span[] => {
  const { tokens, mentions, mentionAt } = reading;
  return mentionsBefore(reading, mention, (reading.unitAt[mention.from] ?? 0) - 1)
    .filter(({ kind }) => kind === 'nominal')
    .map(({ start, end, to }) => {
      const tied = /^(?:for|of|at)$/.test(tokens[to]?.lower ?? '');
      const name = tied ? mentions[mentionAt[to + 1] ?? -1] : undefined;
      return { start, end: name?.kind === 'name' ? name.end : end };
    });
};
