import type { Analysis } from '../attribution/analysis.ts';
import { type Terms, termsIn, termsOf } from './terms.ts';

/** News tells its subject first: title and lead. */
const LEAD_SENTENCES = 3;

/** Two leads are about one subject from this share of common words on, and from so many words. */
const SHARE = 0.35;
const FEWEST = 4;

const subjectOf = (analysis: Analysis): Terms => {
  const lead = analysis.sentences.slice(0, LEAD_SENTENCES).map((sentence) => termsIn(analysis, sentence));
  return lead.reduce((all, terms) => all.union(terms), termsOf(analysis.story.title));
};

/** Finds the stories of a collection that are about the same subject as a given one, in their order. */
export function sameSubjectIn(stories: readonly Analysis[]): (analysis: Analysis) => readonly Analysis[] {
  const entries = stories.map((analysis) => ({ analysis, subject: subjectOf(analysis) }));
  const holders = Map.groupBy(
    entries.flatMap((entry) => [...entry.subject].map((term) => ({ term, entry }))),
    ({ term }) => term,
  );
  return (analysis) => {
    const subject = subjectOf(analysis);
    const shared = new Map<(typeof entries)[number], number>();
    for (const term of subject)
      for (const { entry } of holders.get(term) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    return entries
      .filter((entry) => isSame(shared.get(entry) ?? 0, subject, entry.subject))
      .map((entry) => entry.analysis);
  };
}

const isSame = (common: number, a: Terms, b: Terms): boolean =>
  common >= FEWEST && common >= SHARE * Math.min(a.size, b.size);
