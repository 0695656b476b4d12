import { namesPastYear } from '../figures/past.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { tellingOf } from '../telling/telling.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "When did it happen", "where was this": of what the whole story is about. */
const ASKS =
  /^(?:when|where)(?: exactly)? (?:did|was|is) (?:it|this|that|all this)(?: all)?(?: happen| occur| take place)?$/iu;

/** "When was the flood", of what the title names. */
const ASKS_OF_TITLE = /^(?:when|where) (?:was|is|did) the \p{Ll}+(?: happen| occur| take place)?$/iu;

/** As far down the story its event is told. */
const LEAD = 3;
const SURE = 0.5;

/** News tells in its first sentences what happened, when and where (the “five Ws”), without the word "happen". */
export function findEvent(question: Question, index: IndexedStory): Finding | undefined {
  const finding = ranked(index, question);
  const tells = tellingOf(finding);
  if (!tells || !(isOfNothingTold(finding) || isOfAnotherTime(finding))) return undefined;
  const isSentence = (s: number): boolean =>
    /[.!?]["”'’]?$/u.test(index.passage.sentences[s]?.text.trim() ?? '');
  const lead = index.passage.sentences.flatMap((_, s) => (isSentence(s) ? [s] : [])).slice(0, LEAD);
  const told = lead.find(tells);
  if (told === undefined) return undefined;
  const score = finding.candidates[0]?.score ?? 0;
  const found = finding.candidates.find(({ sentence }) => sentence === told);
  return { ...putFirst(finding, found ?? { sentence: told, score, features: [] }), confidence: SURE };
}

const isOfNothingTold = ({ question, confidence }: Finding): boolean =>
  ASKS.test(question.text) && confidence <= 0;

/** "The valley was last flooded in 1997" tells of another flood than the one that is the news. */
function isOfAnotherTime({ question, index, ranking, candidates: [best] }: Finding): boolean {
  const { terms } = ranking.matching;
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  return (
    ASKS_OF_TITLE.test(question.text) &&
    terms.length === 1 &&
    terms.every(({ inTitle }) => inTitle) &&
    namesPastYear(text, index.analysis.story)
  );
}
