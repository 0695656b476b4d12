import { readingOf } from '../abstain/roles/told-clause.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, placeIn, type TermMatch } from '../ranking/match.ts';
import type { IndexedSentence } from '../ranking/passage.ts';
import type { Candidate } from '../ranking/rank.ts';
import { oppositesOf } from '../words/opposites.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** As far down the list such a sentence may stand. */
const NEAR = 8;
/** What a plain no adds to the log odds that it answers. */
const TOLD = 2;
/** Surely enough another word for it: a "picture" is a painting. */
const ALIKE = 0.5;

const isIn = ({ level, near }: TermMatch, s: number): boolean =>
  (level[s] ?? 0) >= LEVEL.prefix || (near[s] ?? 0) >= ALIKE;

/** The opposite is done there, in the same clause as those whom the question names and as what is only told in other words. */
function isDenied(
  deed: TermMatch,
  others: readonly TermMatch[],
  sentence: IndexedSentence | undefined,
  s: number,
): boolean {
  if (!sentence) return false;
  const opposites = oppositesOf(deed.term.stem);
  const { words, clauses } = readingOf(sentence);
  return clauses.some(({ verb, span }) => {
    const isThere = (match: TermMatch): boolean => {
      const place = placeIn(match, s, ALIKE);
      return place < 0 || (place >= span.start && place < span.end);
    };
    return opposites.has(words[verb]?.stem ?? '') && others.every(isThere);
  });
}

/** "Was Petrov convicted": that he was acquitted answers, though the story has "convicted" of somebody else. */
export function findOpposite(question: Question, index: IndexedStory): Finding | undefined {
  if (question.kind !== 'yes-no') return undefined;
  const finding = ranked(index, question);
  const { terms } = finding.ranking.matching;
  const [best] = finding.candidates;
  if (!best || terms.length < 2 || terms.every((match) => isIn(match, best.sentence))) return undefined;
  const denies = ({ sentence: s }: Candidate): boolean =>
    terms.some(
      (deed) =>
        !deed.roles.name &&
        (deed.level[s] ?? 0) === 0 &&
        terms.every((match) => match === deed || isIn(match, s)) &&
        isDenied(
          deed,
          terms.filter((match) => match.roles.name || (match !== deed && (match.level[s] ?? 0) === 0)),
          index.passage.sentences[s],
          s,
        ),
    );
  const told = finding.candidates.slice(0, NEAR).find(denies);
  return told && { ...putFirst(finding, told), confidence: finding.confidence + TOLD };
}
