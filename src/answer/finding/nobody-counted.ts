import { statesAsked } from '../figures/asked.ts';
import { figuresOf } from '../figures/figures.ts';
import { isOfOtherTime, isOfPast } from '../figures/past.ts';
import { stateNamed } from '../figures/state.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { asksOnlyPeople, isInState } from './counted-first.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** What such a sentence adds to the log odds that it answers. */
const GIVEN = 4;

/** "No deaths", "no immediate reports of injuries or deaths": one or two words for what there is none of. */
const NONE_OF =
  /\bno (?:(?:immediate|known|confirmed|reported) )*(?:(?:reports?|word|signs?) of (?:any )?)?(\p{L}+)(?: (?:or|and) (\p{L}+))?/giu;
/** "Nobody was hurt", "no one has been reported missing", but not "nobody else". */
const NOBODY_IS =
  /\b(?:no ?one|nobody|no people|none of (?:the|those|them)(?: \p{L}+)?) (?!else\b|other\b)(?:(?:is|are|was|were|has|have|had|been|aboard|on board|in the \p{L}+|reported|believed|thought|known|to|be|still|killed or|hurt or|injured or) )*(\p{L}+)/giu;

/** "No casualties" are none of the dead and none of the hurt. */
const CASUALTIES = /^casualt(?:y|ies)$/i;
const OF_CASUALTIES: readonly string[] = ['dead', 'hurt'];

const isOneOf = (word: string, states: ReadonlySet<string>): boolean =>
  states.has(stateNamed(word) ?? '') ||
  (CASUALTIES.test(word) && OF_CASUALTIES.some((kind) => states.has(kind)));

/** Whether a sentence tells that nobody at all is in a state. */
const tellsOfNone = (text: string, states: ReadonlySet<string>): boolean =>
  [NONE_OF, NOBODY_IS].some((none) =>
    [...text.matchAll(none)].some(([, ...words]) => words.some((word) => word && isOneOf(word, states))),
  );

/** "How many people died": where nobody is counted who has died by now, that there are no deaths answers. */
export function findNobodyCounted(question: Question, index: IndexedStory): Finding | undefined {
  const states = statesAsked(question.terms);
  if (question.kind !== 'how-many' || states.size !== 1 || !asksOnlyPeople(question)) return undefined;
  const isOfNow = figuresOf(index.analysis).some(
    (figure) => isInState(figure, states) && !isOfPast(figure, question.text) && !isOfOtherTime(figure),
  );
  const none = index.passage.sentences.findIndex(({ text }) => tellsOfNone(text, states));
  if (isOfNow || none < 0) return undefined;
  const finding = ranked(index, question);
  const told = finding.candidates.find(({ sentence }) => sentence === none);
  const first = told ?? { sentence: none, score: finding.candidates[0]?.score ?? 0, features: [] };
  return { ...putFirst(finding, first), confidence: finding.confidence + GIVEN };
}
