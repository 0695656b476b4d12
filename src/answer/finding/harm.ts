import type { Figure } from '../answer.ts';
import { statesAsked } from '../figures/asked.ts';
import { figuresOf } from '../figures/figures.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import { type Finding, ranked } from './finding.ts';
import { tellsOfNobody } from './nobody.ts';
import { putFirst } from './put-first.ts';

/** "Was anyone killed", "were there any injuries". */
const ASKS =
  /^(?:was|were|is|are|did|has|have) (?:there (?:been )?)?(?:any(?:one|body)?|some(?:one|body)|people)\b/i;
/** "Who was hurt": where nobody is named, those who are counted. */
const ASKS_WHO = /^who (?:all )?(?:was|were|is|are|has been|have been|got)\b/i;
/** What such a sentence adds to the log odds that it answers. */
const TOLD = 2;

/** "Was anyone killed": news tells it by how many were, or that nobody was. */
export function findHarm(question: Question, index: IndexedStory): Finding | undefined {
  const states = statesAsked(question.terms);
  if (states.size !== 1 || !(ASKS.test(question.text) || ASKS_WHO.test(question.text))) return undefined;
  const finding = ranked(index, question);
  if (ASKS_WHO.test(question.text) && finding.confidence > 0) return undefined;
  const rest = finding.ranking.matching.terms.filter(({ term }) => statesAsked([term]).size === 0);
  const isAbout = (s: number): boolean =>
    rest.every(({ level, inTitle }: TermMatch) => inTitle || (level[s] ?? 0) >= LEVEL.prefix);
  const isCounted = ({ state }: Figure): boolean => state !== undefined && states.has(state.kind);
  const counted = new Set(
    figuresOf(index.analysis)
      .filter(isCounted)
      .map(({ sentence }) => sentence.start),
  );
  const isNobody = (s: number): boolean => {
    const sentence = index.passage.sentences[s];
    return sentence !== undefined && tellsOfNobody(sentence, states);
  };
  const [told] = finding.candidates
    .filter(
      ({ sentence: s }) =>
        isAbout(s) && (counted.has(index.analysis.sentences[s]?.start ?? -1) || isNobody(s)),
    )
    .toSorted((a, b) => a.sentence - b.sentence);
  return told && { ...putFirst(finding, told), confidence: finding.confidence + TOLD };
}
