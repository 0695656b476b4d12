import type { EntityKind } from '../mention.ts';
import type { Token } from '../tokens.ts';
import { organisationWords, placeNames } from '../words.ts';

const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,}s?$/u.test(text);

/** What a name names, by its own words and by whether a title stands before it. Unknown rather than guessed. */
export const kindOfName = (name: readonly Token[], text: string, titled: boolean): EntityKind => {
  const [only] = name;
  if (placeNames.has(text.toLowerCase())) return 'place';
  if (name.some(({ lower }) => organisationWords.has(lower) || lower === 'of' || lower === 'for'))
    return 'organisation';
  if (titled) return 'person';
  if (name.length === 1 && only) return isAcronym(only) ? 'organisation' : 'unknown';
  return name.length <= 4 ? 'person' : 'unknown';
};
