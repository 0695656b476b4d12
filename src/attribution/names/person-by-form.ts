import { isGivenName } from '../../story/mentions/words.ts';
import { firstWord, isLong, keyOf } from './cast/key.ts';
import type { Entity } from './entity.ts';

/** Taken for a person for nothing but two words with capitals: no title, no given name, never by surname. */
export const isPersonByForm = ({ kind, gender, roles, aliases, mentions, name }: Entity): boolean =>
  kind === 'person' &&
  mentions.length > 0 &&
  gender === undefined &&
  roles.length === 0 &&
  aliases.every((alias) => isLong(keyOf(alias))) &&
  !isGivenName(firstWord(keyOf(name)));

/** "Bellwether" of "Bellwether Appliances": called so for short, it is no surname. */
export const withoutFirstWord = (entity: Entity): Entity => ({
  ...entity,
  aliases: entity.aliases.filter((alias) => keyOf(alias) !== firstWord(keyOf(entity.name))),
});
