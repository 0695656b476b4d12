import type { Analysis } from '../../attribution/analysis.ts';
import { oncePer } from '../../story/once.ts';
import { newestFirst } from '../../story/published.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import type { Story } from '../../story/story.ts';
import { type IndexedStory, indexOf } from '../index.ts';

/** Sentences in which news says what it is about. */
const LEAD = 6;
/** Names that two stories share by chance: a capital city, a head of government. */
const SHARED = 3;

/** Names of the first sentences: days, months and titles are words of the dictionary. */
const namesOf = oncePer((analysis: Analysis): ReadonlySet<string> => {
  const { passage, names } = indexOf(analysis);
  const words = passage.sentences.slice(0, LEAD).flatMap(({ words }) => words);
  return new Set(
    words.flatMap(({ form, capital, content, lemma }) =>
      capital && content && names.has(form) && sensesOf(lemma).every((sense) => PLACES.has(sense))
        ? form
        : [],
    ),
  );
});

/** WordNet's classes of nouns for groups, places and objects: "Eastport", "Harbour". */
const PLACES: ReadonlySet<number> = new Set([KIND.group, KIND.place, KIND.object]);

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
