import { lexicon } from '../../lexicon.ts';
import type { Token } from '../tokens.ts';
import { isDemonym, isTitleWord, placeNames } from '../words.ts';

/** Honours, offices and degrees after a name, in capitals. */
const letters: ReadonlySet<string> = new Set(lexicon('post-nominals'));

const isLetters = (token: Token | undefined): boolean => letters.has(token?.text.replaceAll('.', '') ?? '');

/** How many tokens at the end of a run are letters: "Adaeze Nwoko KC" is called Nwoko. "The Dorton West MP" has no name. */
export const lettersAfter = (run: readonly Token[], before: Token | undefined): number => {
  if (run.length < 3) return 0;
  let own = run.length;
  while (own > 0 && isLetters(run[own - 1])) own -= 1;
  if (own < 2 || own === run.length) return 0;
  const office = run.slice(own).some(({ lower }) => isTitleWord(lower));
  return office && !isNamed(run.slice(0, own), before) ? 0 : run.length - own;
};

/** A person's own name, not the seat or the people of an office. */
const isNamed = (name: readonly Token[], before: Token | undefined): boolean =>
  !/^(?:determiner|possessive|clitic)$/.test(before?.class ?? '') &&
  !name.some(({ lower }) => placeNames.has(lower) || isDemonym(lower));
