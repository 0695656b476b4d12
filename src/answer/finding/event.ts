import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { tellingOf } from '../telling/telling.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "When did it happen", "where was this": of what the whole story is about. */
const ASKS =
  /^(?:when|where)(?: exactly)? (?:did|was|is) (?:it|this|that|all this)(?: all)?(?: happen| occur| take place)?$/iu;

/** As far down the story its event is told. */
const LEAD = 3;
const SURE = 0.5;

/** News tells in its first sentences what happened, when and where (the “five Ws”), without the word "happen". */
export function findEvent(question: Question, index: IndexedStory): Finding | undefined {
  if (!ASKS.test(question.text)) return undefined;
  const finding = ranked(index, question);
  const tells = tellingOf(finding);
  if (finding.confidence > 0 || !tells) return undefined;
  const isSentence = (s: number): boolean =>
    /[.!?]["”'’]?$/u.test(index.passage.sentences[s]?.text.trim() ?? '');
  const lead = index.passage.sentences.flatMap((_, s) => (isSentence(s) ? [s] : [])).slice(0, LEAD);
  const told = lead.find(tells);
  if (told === undefined) return undefined;
  const score = finding.candidates[0]?.score ?? 0;
  const found = finding.candidates.find(({ sentence }) => sentence === told);
  return { ...putFirst(finding, found ?? { sentence: told, score, features: [] }), confidence: SURE };
}
