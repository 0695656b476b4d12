import type { Analysis } from '../../attribution/analysis.ts';
import type { Entity } from '../../attribution/names/entity.ts';

/** ", of Harlow Police,", ", from the Port Authority,": a body right behind a name. */
const BEHIND =
  /^,? (?:of|from|with) (?:the )?((?:\p{Lu}[\p{L}&’'-]*)(?: (?:(?:of|and|for|the) )?\p{Lu}[\p{L}&’'-]*){0,5})/u;

/** Letters behind a name in which its body is told. */
const ROOM = 80;

/** The bodies to which a story says that somebody belongs. */
export const affiliationsOf = ({ mentions }: Entity, { story: { body } }: Analysis): readonly string[] =>
  mentions.flatMap(({ end }) => BEHIND.exec(body.slice(end, end + ROOM))?.[1] ?? []);

/** Ranks that only the police have. */
const OF_POLICE =
  /\b(?:det|detective|constable|inspector|insp|superintendent|supt|w?pc|dc[is]?|d[is]|dsi)\b/i;

/** What else a title says of somebody: a detective speaks for the police. */
export const impliedBy = (title: string): readonly string[] => (OF_POLICE.test(title) ? ['police'] : []);
