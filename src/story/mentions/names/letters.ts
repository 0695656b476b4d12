import { lexicon } from '../../lexicon.ts';
import type { Token } from '../tokens.ts';
import { isDemonym, isTitleWord, placeNames } from '../words.ts';

/** Honours, offices and degrees after a name, in capitals. */
const letters: ReadonlySet<string> = new Set(lexicon('post-nominals'));

/** Of these the seats, which a party, a place or an article may tell of as well: "a Labour MP". */
const offices: ReadonlySet<string> = new Set(lexicon('offices-in-letters'));

const isLetters = (token: Token | undefined): boolean => letters.has(token?.text.replaceAll('.', '') ?? '');

/** "a | Sinn Féin TD": the seat of one who is not named, and the party. */
export const isSeatOfOne = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from + 1 &&
  /^(?:an?|one|another)$/.test(tokens[from - 1]?.lower ?? '') &&
  offices.has(tokens[to - 1]?.text ?? '');

/** How many tokens at the end of a run are letters: "Adaeze Nwoko KC" is called Nwoko. "The Dorton West MP" has no name. */
export const lettersAfter = (run: readonly Token[], before: Token | undefined): number => {
  if (run.length < 3) return 0;
  let own = run.length;
  while (own > 0 && isLetters(run[own - 1])) own -= 1;
  if (own < 2 || own === run.length) return 0;
  const office = run.slice(own).some(({ lower, text }) => isTitleWord(lower) || offices.has(text));
  return office && !isNamed(run.slice(0, own), before) ? 0 : run.length - own;
};

/** A person's own name, not the seat or the people of an office. */
const isNamed = (name: readonly Token[], before: Token | undefined): boolean =>
  !/^(?:determiner|possessive|clitic)$/.test(before?.class ?? '') &&
  !name.some(({ lower }) => placeNames.has(lower) || isDemonym(lower));
