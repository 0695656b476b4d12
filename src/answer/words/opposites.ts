import { lexicon } from '../../story/lexicon.ts';
import { wordOf } from './lemma.ts';

const NONE: ReadonlySet<string> = new Set();

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = lexicon('antonyms').reduce((opposites, pair) => {
  const [a = '', b = ''] = pair.split(/\s+/).map((form) => wordOf(form).stem);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  return opposites;
}, new Map<string, Set<string>>());

/** Stems of the words that turn a statement with this one into its opposite: "deny" of "admit". */
export const oppositesOf = (stem: string): ReadonlySet<string> => OPPOSITES.get(stem) ?? NONE;
