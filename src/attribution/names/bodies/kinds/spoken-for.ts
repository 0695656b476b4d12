import type { Mention } from '../../../../story/mentions/mention.ts';
import { sensesOfAnyNumber } from '../../../../story/senses.ts';
import { type Span, textOf } from '../../../../story/span.ts';
import { type Reading, tokenFrom } from '../../../reading.ts';
import type { Cast } from '../../cast/entities.ts';
import { isLeader } from '../../descriptions/leader.ts';
import type { Entity } from '../../entity.ts';
import { type Memory, speakerBefore } from '../../memory.ts';
import { mentionsBefore } from '../../mentions-before.ts';
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
  const roles = spoke ? spoke.roles : spokespeopleBefore(reading, mention);
  const bodies = roles.slice(0, mostRoles).flatMap((role) => {
    const leads = kind.company && isLeader(textOf(reading.body, role));
    return namesIn(reading, role)
      .flatMap((name) => cast.entityOf.get(name) ?? [])
      .filter((body) => mayBeBody(body) && isOfKind(reading, body, kind) && !isCommonWord(body))
      .filter((body) => leads || memory.speakers.some(({ entity }) => entity === body));
  });
  const [one, ...others] = new Set([...bodies, ...bodiesNamedBefore(reading, cast, mention)]);
  return others.length === 0 && bodies.length > 0 ? one : undefined;
};

/** A name comes with its role once or twice; a thousand times tell no more. */
const mostRoles = 16;

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

const namesIn = ({ tokens, mentions, mentionAt }: Reading, { start, end }: Span): readonly Mention[] => {
  const found: Mention[] = [];
  for (let at = tokenFrom(tokens, start); (tokens[at]?.start ?? end) < end; at += 1) {
    for (let index = mentionAt[at] ?? -1; (mentions[index]?.start ?? end) < end; index += 1) {
      const one = mentions[index];
      if (one?.kind === 'name' && one.start >= start && one.end <= end && !found.includes(one))
        found.push(one);
    }
  }
  return found;
};

/** "Finance chief Ann Lee": a word of the dictionary with a capital for its place, and nowhere else. */
const isCommonWord = ({ name, mentions }: Entity): boolean =>
  mentions.length === 1 && sensesOfAnyNumber(name.toLowerCase()).length > 0;
