import type { Analysis } from '../attribution/analysis.ts';
import { textOf } from '../story/span.ts';
import { type Terms, termsOf } from './terms.ts';

/** News tells its subject first: title and lead. */
const LEAD_SENTENCES = 3;

/** Two leads are about one subject from this share of common words on, and from so many words. */
const SHARE = 0.35;
const FEWEST = 4;

const subjectOf = ({ story, sentences }: Analysis): Terms =>
  termsOf([story.title, ...sentences.slice(0, LEAD_SENTENCES).map((s) => textOf(story.body, s))].join(' '));

/** Finds the stories of a collection that are about the same subject as a given one. */
export function sameSubjectIn(stories: readonly Analysis[]): (analysis: Analysis) => readonly Analysis[] {
  const subjects = stories.map(subjectOf);
  const holders = new Map<string, number[]>();
  subjects.forEach((terms, index) => {
    for (const term of terms) holders.set(term, [...(holders.get(term) ?? []), index]);
  });
  return (analysis) => {
    const subject = subjectOf(analysis);
    const shared = new Map<number, number>();
    for (const term of subject)
      for (const index of holders.get(term) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return stories.filter((_, index) => {
      const common = shared.get(index) ?? 0;
      return common >= FEWEST && common >= SHARE * Math.min(subject.size, subjects[index]?.size ?? 0);
    });
  };
}
