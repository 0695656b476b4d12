import { missingFrom } from '../abstain/missing.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { LEVEL } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "Who finished second", "which party came third". */
const ASKS =
  /^(?:who|which \p{L}+|what \p{L}+) (?:came|come|comes|finished|finishes|placed|ranked|ended up|was|were|is) (?:in )?(second|third|fourth|fifth|sixth|last)(?: place)?\b(?! to\b)/iu;

/** How reports give a place, besides by its own word. */
const OTHERWISE: Readonly<Record<string, string>> = {
  second: '2nd|runners?-up|silver',
  third: '3rd|bronze',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  last: 'bottom',
};

/** "Came second with 29.8%", but not "in the second half". */
const placeGiven = (place: string): RegExp =>
  new RegExp(
    `\\b(?:${place}[- ]place|${place}(?=[.,;:)”"]|$| (?:with|behind|in|at|on|ahead|to|after|by|and|but|overall|for|as)\\b)|${OTHERWISE[place]})`,
    'iu',
  );

/** What such a sentence adds to the log odds that it answers. */
const TOLD = 2;

/** "Who finished second": a sentence that tells who finished third does not, however alike it is. */
export function findPlacing(question: Question, index: IndexedStory): Finding | undefined {
  const [, place] = ASKS.exec(question.text) ?? [];
  if (place === undefined) return undefined;
  const finding = ranked(index, question);
  const given = placeGiven(place.toLowerCase());
  const rest = finding.ranking.matching.terms.filter(({ roles }) => roles.name);
  const givesPlace = ({ sentence: s }: Candidate): boolean =>
    given.test(index.passage.sentences[s]?.text ?? '');
  const placed = finding.candidates.filter(givesPlace);
  if (placed.length === 0) return { ...finding, missing: missingFrom(finding) };
  const isOfAsked = ({ sentence: s }: Candidate): boolean =>
    rest.every(({ level, inTitle }) => inTitle || (level[s] ?? 0) >= LEVEL.prefix);
  const told = placed.find(isOfAsked);
  return told && { ...putFirst(finding, told), confidence: finding.confidence + TOLD };
}
