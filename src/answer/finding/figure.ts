import { figuresAsked, statesAsked } from '../figures/asked.ts';
import { isPeople } from '../figures/people.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { LEVEL } from '../ranking/match.ts';
import { asksOnlyPeople, isInState, withCountedFirst } from './counted-first.ts';
import { type Finding, ranked } from './finding.ts';

/** What a figure of the very thing counted adds to the log odds that its sentence answers. */
const COUNTED = 0.5;
/** And a figure of people in the very state, where nothing else is asked: "22 passengers are being treated" tells how many are hurt. */
const ALL_COUNTED = 3;

/** "How many boats sank": a best sentence that counts boats speaks for itself more than like words do. */
export function findFigure(question: Question, index: IndexedStory): Finding | undefined {
  if (question.kind !== 'how-many') return undefined;
  const finding = withCountedFirst(ranked(index, question));
  const { analysis } = index;
  const sentence = analysis.sentences[finding.candidates[0]?.sentence ?? -1];
  if (!sentence) return undefined;
  const [figure] = figuresAsked(question, { story: analysis.story, sentence }, [analysis]);
  if (figure?.sentence.start !== sentence.start) return undefined;
  const states = statesAsked(question.terms);
  const isAllAsked = states.size === 1 && isInState(figure, states) && isOfAllNamed(finding);
  return { ...finding, confidence: finding.confidence + (isAllAsked ? ALL_COUNTED : COUNTED) };
}

/** "How many people did Lee kill": a sentence that counts people in that state names Lee. */
const isOfAllNamed = ({ question, ranking, candidates: [best] }: Finding): boolean =>
  asksOnlyPeople(question) ||
  (PEOPLE_ASKED.test(question.text) &&
    ranking.matching.terms.every(
      ({ term, roles, level }) =>
        isPeople(term.form) ||
        statesAsked([term]).size > 0 ||
        (roles.name && (level[best?.sentence ?? -1] ?? 0) >= LEVEL.stem),
    ));

const PEOPLE_ASKED = /^how many (?:people|men|women|civilians|others|victims)?\b/i;
