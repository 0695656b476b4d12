import { lexicon } from '../../lexicon.ts';
import type { EntityKind } from '../mention.ts';
import type { Token } from '../tokens.ts';
import { companyWords, isDemonym, isGivenName, organisationWords, placeNames } from '../words.ts';

const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,}s?$/u.test(text);

const bodies =
  /^(?:assembly|atomics|council|court|dynamics|electric|election|hospital|infirmary|mills|motors|staff|strike|synod)$/;

/** "General Motors", "General Assembly": no rank, but a part of a body's name. */
export const isGeneralBody = (name: readonly Token[], at: number): boolean =>
  name[at]?.lower === 'general' && bodies.test(name[at + 1]?.lower ?? '');

/** Small words that no person's name holds: "Doctors Without Borders". */
const JOINS = /^(?:of|for|and|without|against|before|beyond)$/;

/** Where people post, named without a word for a body; no one is called so. */
const platforms: ReadonlySet<string> = new Set(lexicon('platforms'));

/** "Le Monde", "El País", "Der Spiegel": a paper as often as a surname, "Le Pen", which its person tells elsewhere. */
const foreignArticle = /^(?:le|la|les|el|los|las|il|der|die|das)$/;

/** "East-West Road", "Delta State": those that are no surname as well, as "Lane" and "Park" are. */
const placeNoun =
  /^(?:airport|area|avenue|county|district|highway|motorway|peninsula|province|region|road|state|village)$/;
/** "West Bengal". */
const compass = /^(?:north|south|east|west)$/;

/** "Outsports.com". */
const site = /^[\p{L}\d-]+\.(?:com|org|net|co|tv|news|info)$/u;

/**
 * What a name names, by its own words and by whether a title or an article stands before it: "the Elmsford Courier"
 * is nobody, "R-Texas" a place. Unknown rather than guessed.
 */
export const kindOfName = (
  name: readonly Token[],
  text: string,
  titled: boolean,
  articled = false,
): EntityKind => {
  const [first] = name;
  const lower = text.toLowerCase();
  if (placeNames.has(lower) || /^\p{Lu}-\p{Lu}/u.test(text)) return 'place';
  if (isDemonym(lower)) return 'unknown';
  if (platforms.has(lower) || site.test(lower)) return 'organisation';
  if (name.some(({ lower }) => organisationWords.has(lower) || JOINS.test(lower))) return 'organisation';
  if (name.some((_, at) => isGeneralBody(name, at))) return 'organisation';
  if (titled) return 'person';
  if (articled) return 'organisation';
  if (name.length === 1 && first) return isAcronym(first) ? 'organisation' : 'unknown';
  if (first && isGivenName(first.lower)) return 'person';
  if (companyWords.has(name.at(-1)?.lower ?? '')) return 'organisation';
  if (name.length === 2 && foreignArticle.test(first?.lower ?? '')) return 'unknown';
  if (placeNoun.test(name.at(-1)?.lower ?? '') || compass.test(first?.lower ?? '')) return 'place';
  const capitals = name.filter(({ class: kind }) => kind === 'capital');
  return capitals.length <= 4 && !name.some(isAcronym) ? 'person' : 'unknown';
};
