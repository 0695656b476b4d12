import Fuse from 'fuse.js';
import words from 'wink-lexicon/src/wn-words.js';
import { STOP_WORDS } from './lexicon.ts';
import { wordOf } from './words/lemma.ts';

/** A word of the question that was read as a word of the story. */
export interface Repair {
  readonly from: string;
  readonly to: string;
}

/** Optimal string alignment distance: insert, delete, replace, swap neighbours; each one edit. */
export function edits(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (twoBack[j - 2] ?? 0) + 1);
      row.push(best);
    }
    twoBack = back;
    back = row;
  }
  return back[b.length] ?? 0;
}

export const isEnglish = (form: string): boolean =>
  STOP_WORDS.has(form) || Object.hasOwn(words, form) || Object.hasOwn(words, wordOf(form).lemma);

/** One slip in a short word, two from eight letters: more would turn one word into another. */
export const allowance = (form: string): number => (form.length >= 8 ? 2 : 1);

/** A letter doubled in the wrong place ("tarrifs") is one slip, though two edits. */
const single = (form: string): string => form.replace(/(.)\1+/gu, '$1');

const slips = (form: string, meant: string): number =>
  single(form) === single(meant) ? 1 : edits(form, meant);

/** Finds, for a word that is neither English nor in the story, the story's word that was meant; behind a name English too. */
export type Speller = (form: string, before?: string) => string | undefined;

/** Of each word of a name those that stand behind it: "Ines Caldeira". */
export type Followers = ReadonlyMap<string, ReadonlySet<string>>;

export function spellerOf(vocabulary: ReadonlySet<string>, followers: Followers = new Map()): Speller {
  const fuse = new Fuse([...vocabulary], { threshold: 0.4, ignoreLocation: true, includeScore: true });
  const longest = [...vocabulary].reduce((most, { length }) => Math.max(most, length), 0);
  return (form, before = '') => {
    const isShort = form.length < 4 || form.length > longest + allowance(form);
    const follower = isShort || vocabulary.has(form) ? undefined : nearestOf(form, followers.get(before));
    if (follower) return follower;
    // A slip of no word here: looking for it would take long.
    if (form.length > longest + allowance(form)) return undefined;
    if (form.length < 4 || /\d/.test(form) || vocabulary.has(form) || isEnglish(form)) return undefined;
    return nearestOf(
      form,
      fuse.search(form, { limit: 20 }).map(({ item }) => item),
    );
  };
}

/** Of the words that a form may be a slip of, the nearest. */
const nearestOf = (form: string, words: Iterable<string> = []): string | undefined =>
  [...words]
    .map((item) => ({ item, distance: slips(form, item) }))
    .filter(({ item, distance }) => distance <= allowance(form) && !STOP_WORDS.has(item))
    .sort((a, b) => a.distance - b.distance)[0]?.item;
