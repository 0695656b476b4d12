import { oncePer } from '../../story/once.ts';
import type { Span } from '../../story/span.ts';
import { type Reading, tokenFrom } from '../reading.ts';
import type { Cast } from './cast/entities.ts';
import type { Entity } from './entity.ts';

/** Whether the story has told by then that somebody was killed: behind it they speak no more, unless "he had said", "she said in 2004" looks back. */
export const isDeadBefore = (
  reading: Reading,
  cast: Cast,
  entity: Entity,
  pronoun: Span & { readonly to: number },
): boolean =>
  (deaths(cast, reading).get(entity) ?? pronoun.start) < pronoun.start && !looksBack(reading, pronoun.to);

/** Where the story first tells that somebody was killed, by offset. */
const deaths = oncePer((cast: Cast, reading: Reading): ReadonlyMap<Entity, number> => {
  const found = new Map<Entity, number>();
  for (const entity of cast.entities) {
    const told = entity.kind === 'place' ? undefined : entity.mentions.find((one) => isKilled(reading, one));
    if (told) found.set(entity, told.start);
  }
  return found;
});

const KILLED =
  /^(?:killed|murdered|slain|assassinated|beheaded|(?:pronounced|declared|certified|found|shot) dead|(?:stabbed|beaten|shot|strangled|burned|burnt) to death)\b/;
const KILLING = /^(?:murder|killing|assassination)$/;

/** "Hale, 24, was shot dead", "the murder of Hale", "Hale’s murder"; of one who died at home an obituary goes on to quote what he used to say. */
const isKilled = ({ tokens, unitAt }: Reading, { start, end }: Span): boolean => {
  const from = tokenFrom(tokens, start);
  const to = tokenFrom(tokens, end);
  if (tokens[to]?.class === 'clitic') return KILLING.test(tokens[to + 1]?.lower ?? '');
  if (tokens[from - 1]?.lower === 'of') return KILLING.test(tokens[from - 2]?.lower ?? '');
  const verb = behindAge(tokens, to);
  if (!/^(?:was|were|is|been)$/.test(tokens[verb]?.lower ?? '')) return false;
  const told = tokens.slice(verb + 1, verb + 4).filter((_, at) => unitAt[verb + 1 + at] === unitAt[from]);
  return KILLED.test(told.map(({ lower }) => lower).join(' '));
};

/** "Hale | , 24, | was": the token behind an age. */
const behindAge = (tokens: Reading['tokens'], to: number): number =>
  tokens[to]?.class === 'comma' && tokens[to + 1]?.class === 'number' && tokens[to + 2]?.class === 'comma'
    ? to + 3
    : to;

/** Tokens behind a pronoun that tell when it was said: "told the paper in 2004". */
const REACH = 8;

const looksBack = ({ tokens, unitAt }: Reading, to: number): boolean =>
  tokens
    .slice(to, to + REACH)
    .some(
      ({ lower }, at) =>
        unitAt[to + at] === unitAt[to] &&
        /^(?:had|’d|once|often|always|earlier|previously|(?:19|20)\d\d)$/.test(lower),
    );
