import Fuse from 'fuse.js';
import words from 'wink-lexicon/src/wn-words.js';
import { STOP_WORDS } from '../lexicon.ts';
import { wordOf } from '../words/lemma.ts';
import { allowance, slips } from './edits.ts';
import { type Spellings, spellingsNear, spellingsOf } from './spellings.ts';

/** A word of the question that was read as a word of the story. */
export interface Repair {
  readonly from: string;
  readonly to: string;
}

/** The list has no word as short as "go", of which "went" is a form. */
const isListed = (word: string): boolean => word.length < 3 || Object.hasOwn(words, word);

export const isEnglish = (form: string): boolean =>
  STOP_WORDS.has(form) || isListed(form) || isListed(wordOf(form).lemma);

/** Finds, for a word that is neither English nor in the story, the story's word that was meant; beside a name English too. */
export type Speller = (form: string, before?: string, behind?: string) => string | undefined;

/** Of each word of a name those that stand behind it: "Ines Caldeira". */
export type Followers = ReadonlyMap<string, ReadonlySet<string>>;

export function spellerOf(vocabulary: ReadonlySet<string>, followers: Followers = new Map()): Speller {
  // Most questions hold no slip: what is looked through for one is made when the first comes.
  let spellings: Spellings | undefined;
  let bare: BareForms | undefined;
  return (form, before = '', behind = '') => {
    if (vocabulary.has(form)) return undefined;
    const neighbour = followerOf(form, followers.get(before)) ?? firstNameOf(form, behind, followers);
    if (neighbour) return neighbour;
    if (form.length < SHORTEST || /^\d/.test(form) || isEnglish(form)) return undefined;
    spellings ??= spellingsOf(vocabulary);
    const near = nearestOf(form, found(form, spellings));
    if (near !== undefined) return near;
    bare ??= bareFormsOf(vocabulary);
    return ofAnotherForm(form, bare);
  };
}

/** "Henrik Dal": behind a first name, even of so short a word one letter may be missing. */
function followerOf(form: string, names: ReadonlySet<string> | undefined): string | undefined {
  if (form.length >= SHORTEST) return nearestOf(form, names);
  if (form.length < SHORTEST - 1 || STOP_WORDS.has(form)) return undefined;
  const longer = [...(names ?? [])].filter((name) => name.length > form.length && name[0] === form[0]);
  return nearestOf(form, longer, 1);
}

/** "John Dahl", of Jon Dahl: before a surname, where a letter is missing or too many; "Jan" is another. */
function firstNameOf(form: string, surname: string, followers: Followers): string | undefined {
  if (surname === '' || STOP_WORDS.has(form)) return undefined;
  return [...followers].find(
    ([first, names]) =>
      names.has(surname) && first[0] === form[0] && first.length !== form.length && slips(form, first) === 1,
  )?.[0];
}

/** In shorter words a slip leaves too little to tell what was meant. */
const SHORTEST = 4;

/** Of all words that could be meant those that Fuse takes for the same. */
function found(form: string, spellings: Spellings): readonly string[] {
  const near = spellingsNear(form, spellings, allowance(form));
  if (near.length === 0) return near;
  const fuse = new Fuse(near, { threshold: 0.4, ignoreLocation: true });
  return fuse.search(form, { limit: 20 }).map(({ item }) => item);
}

/** Of the words that a form may be a slip of, the nearest. */
const nearestOf = (
  form: string,
  words: Iterable<string> = [],
  most: number = allowance(form),
): string | undefined =>
  [...words]
    .filter((word) => Math.abs(word.length - form.length) <= most && !STOP_WORDS.has(word))
    .map((word) => ({ word, distance: slips(form, word) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)[0]?.word;

/** Words without their endings: by lemma and by stem the first of a story that has it so. */
interface BareForms {
  readonly forms: ReadonlyMap<string, string>;
  readonly spellings: Spellings;
}

function bareFormsOf(vocabulary: ReadonlySet<string>): BareForms {
  const forms = new Map<string, string>();
  for (const form of vocabulary)
    if (!STOP_WORDS.has(form))
      for (const bare of Object.values(wordOf(form))) if (!forms.has(bare)) forms.set(bare, form);
  return { forms, spellings: spellingsOf(forms.keys()) };
}

/** "suppport" where the story has "supported" only: without their endings they are one slip apart. */
function ofAnotherForm(form: string, { forms, spellings }: BareForms): string | undefined {
  for (const bare of new Set([form, wordOf(form).stem])) {
    if (bare.length < SHORTEST_BARE) continue;
    const alike = spellingsNear(bare, spellings, 1).filter((word) => word[0] === bare[0]);
    const near = nearestOf(bare, alike, 1);
    if (near !== undefined) return forms.get(near);
  }
  return undefined;
}

/** A slip and an ending both: what is left has to be long, and begin as it does, lest "Briggs" be the bridge. */
const SHORTEST_BARE = 6;
