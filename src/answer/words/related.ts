import { lexicon } from '../../story/lexicon.ts';
import { wordOf } from './lemma.ts';

function neighboursIn(...lists: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const group of lists.flatMap(lexicon)) {
    const stems = group.split(/\s+/).map((form) => wordOf(form).stem);
    for (const stem of stems) {
      const set = related.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) set.add(other);
      related.set(stem, set);
    }
  }
  return related;
}

const SAME_ROOT = neighboursIn('derivations', 'place-families');
const SAME_SENSE = neighboursIn('synonyms');
const NONE: ReadonlySet<string> = new Set();

/** Stems of the same root that the stemmer keeps apart: admit and admission, Russia and Russian. */
export const derivedFrom = (stem: string): ReadonlySet<string> => SAME_ROOT.get(stem) ?? NONE;

/** Stems that can stand for this one in some sense. */
export const synonymsOf = (stem: string): ReadonlySet<string> => SAME_SENSE.get(stem) ?? NONE;

/** Whether a word is among some in any form that a story may give it, or by a word that stands for it: "died", "dead", "deaths". */
export const hasInAnyForm = (stems: ReadonlySet<string>, { stem }: { readonly stem: string }): boolean =>
  stems.has(stem) || [...derivedFrom(stem), ...synonymsOf(stem)].some((other) => stems.has(other));
