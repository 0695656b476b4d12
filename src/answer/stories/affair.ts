import type { Analysis } from '../../attribution/analysis.ts';
import { titles } from '../../story/mentions/words.ts';
import { oncePer } from '../../story/once.ts';
import { newestFirst } from '../../story/published.ts';
import { isOccupation, KIND, sensesOf } from '../../story/senses.ts';
import type { Story } from '../../story/story.ts';
import { type IndexedStory, indexOf } from '../index.ts';

/** Sentences in which news says what it is about. */
const LEAD = 6;
/** Names that two stories share by chance: a capital city, a head of government by both names. */
const SHARED = 4;

/** Names of the first sentences: days, months and titles are words of the dictionary; "Tracy" and "Lawrence" stand there too. */
const namesOf = oncePer((analysis: Analysis): ReadonlySet<string> => {
  const { passage, names } = indexOf(analysis);
  const words = passage.sentences.slice(0, LEAD).flatMap(({ words }) => words);
  return new Set(
    words.flatMap(({ form, capital, content, lemma }) =>
      capital && content && names.has(form) && isOfOne(form, lemma) ? form : [],
    ),
  );
});

/** WordNet's classes of nouns for groups, places, objects and people: "Eastport", "Harbour", "Lawrence". */
const NAMED: ReadonlySet<number> = new Set([KIND.group, KIND.place, KIND.object, KIND.person]);

/** "Mayor", "Minister" and "Officials" have a capital, and name nobody. */
const isOfOne = (form: string, lemma: string): boolean =>
  sensesOf(lemma).every((sense) => NAMED.has(sense)) &&
  !(sensesOf(lemma).includes(KIND.person) && (lemma !== form || titles.has(form) || isOccupation(lemma)));

/** "Toll rises to 27" goes on with what "Blast kills 19" told: their first sentences are about the same names. */
export function isSameAffair(a: IndexedStory, b: IndexedStory): boolean {
  const own = namesOf(a.analysis);
  const shared = namesOf(b.analysis).intersection(own);
  return shared.size >= SHARED;
}

/** What is known last comes first. */
export const byNewest = (a: IndexedStory, b: IndexedStory): number =>
  newestFirst(a.analysis.story, b.analysis.story);

interface OfStory {
  readonly index: IndexedStory;
}

/** The newest story of the affair that answers, where that one has no part in the answer. */
export function newerOf([first, ...rest]: readonly OfStory[], all: readonly OfStory[]): Story | undefined {
  if (!first) return undefined;
  const shown = [first, ...rest].map(({ index }) => index);
  const [newest] = all
    .map(({ index }) => index)
    .filter((index) => !shown.includes(index) && isSameAffair(first.index, index))
    .toSorted(byNewest);
  return newest && shown.every((index) => byNewest(newest, index) < 0) ? newest.analysis.story : undefined;
}
