import { lexicon } from '../lexicon.ts';
import type { Stop } from './stop.ts';

/** `ends`: the sentence ends here; `goes on`: it does not; nothing: the next rule decides. */
type Verdict = 'ends' | 'goes on' | undefined;

export interface Rule {
  readonly name: string;
  readonly why: string;
  readonly decide: (stop: Stop) => Verdict;
}

const titles = new Set(lexicon('abbreviated-titles'));
const beforeNumbers = new Set(lexicon('abbreviations-before-numbers'));
const abbreviations = new Set(lexicon('abbreviations'));
const starters = new Set(lexicon('sentence-starters'));

/** The part of a token that may be an abbreviation: `Mass` of `D-Mass`. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

const firstWord = (text: string): string => /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';

/** After an abbreviation only a function word shows that a new sentence has begun. */
const endsBeforeStarter = (stop: Stop): Verdict => (starters.has(firstWord(stop.next)) ? 'ends' : 'goes on');

/** In order: the first rule with a verdict decides. */
export const rules: readonly Rule[] = [
  {
    name: 'end of the block',
    why: 'a block never shares a sentence with the next one',
    decide: (stop) => (stop.next === '' ? 'ends' : undefined),
  },
  {
    name: 'inside a token',
    why: 'decimals, addresses and initials hold full stops without white space: 1.5, example.com, U.S.',
    decide: (stop) => (stop.gap === '' && !/[。！？؟۔।።]/.test(stop.marks) ? 'goes on' : undefined),
  },
  {
    name: 'name particle or brand',
    why: 'a sentence may start with a small letter when its first word is iPhone, al-Shabab or de Blasio',
    decide: (stop) =>
      /^(\p{Ll}\p{Lu}|(al|el|de|von|van|bin|ibn|da|di|du|le|la|d)[-’' ]\p{Lu})/u.test(stop.next) &&
      !isAbbreviation(stop)
        ? 'ends'
        : undefined,
  },
  {
    name: 'small letter follows',
    why: 'English sentences start with a capital: "Really?" he asked',
    decide: (stop) => (/^\p{Ll}/u.test(stop.next) ? 'goes on' : undefined),
  },
  {
    name: 'abbreviated title',
    why: 'a title stands before a name: Lt. Gen. Ann Lee',
    decide: (stop) => (isPlainStop(stop) && titles.has(lastPart(stop.word)) ? 'goes on' : undefined),
  },
  {
    name: 'abbreviation before a number',
    why: 'the number completes it: No. 10, Feb. 3',
    decide: (stop) =>
      isPlainStop(stop) && beforeNumbers.has(stop.word) && /^[\d#]/.test(stop.next) ? 'goes on' : undefined,
  },
  {
    name: 'initials',
    why: 'J. Edgar, J.D. Vance and U.S. Senate go on; "in the U.S. The" ends',
    decide: (stop) =>
      stop.marks === '.' && /^(\p{L}\.)*\p{L}$/u.test(lastPart(stop.word)) && stop.word !== 'I'
        ? endsBeforeStarter(stop)
        : undefined,
  },
  {
    name: 'abbreviation',
    why: 'Inc., Jr. and Calif. stand inside sentences and at their ends',
    decide: (stop) =>
      stop.marks === '.' && abbreviations.has(lastPart(stop.word)) ? endsBeforeStarter(stop) : undefined,
  },
];

const isPlainStop = (stop: Stop): boolean => stop.marks === '.' && stop.closers === '';

const isAbbreviation = (stop: Stop): boolean =>
  stop.marks === '.' &&
  (titles.has(stop.word) || abbreviations.has(stop.word) || /^(\p{L}\.)*\p{L}$/u.test(stop.word));
