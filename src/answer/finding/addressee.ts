import type { Attribution } from '../../attribution/attribution.ts';
import { textOf } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';
import { attributionsOf } from '../people/people.ts';
import type { Question } from '../question/question.ts';
import { type Finding, ranked } from './finding.ts';
import { sentencesOfContent } from './scope.ts';

const ADDRESSES =
  /^who(?:m)?\s+(?:did|does|do|has|have|had|is|was|were)\s+(.+?)\s+(?:talk|talking|talked|speak|speaking|spoke|spoken|tell|telling|told|address|addressing|addressed|say|said)\b/i;
const TOLD = /\b(?:told|tells?|telling|informed|reassured|addressed)\b/;

/** "Who did X talk to": the one of X's attributions that names whom X told. */
export function findAddressee(question: Question, index: IndexedStory): Finding | undefined {
  const speaker = ADDRESSES.exec(question.text)?.[1];
  if (!speaker) return undefined;
  const { body } = index.analysis.story;
  const told = (one: Attribution): boolean =>
    one.addressee !== undefined || (one.cue !== undefined && TOLD.test(textOf(body, one.cue)));
  const sentences = sentencesOfContent(index, attributionsOf(speaker, index).filter(told));
  if (sentences.size === 0) return undefined;
  const finding = ranked(index, question);
  const cue = (s: number): boolean => {
    const span = index.analysis.sentences[s];
    const at = sentences.get(s)?.addressee ?? sentences.get(s)?.cue;
    return span !== undefined && at !== undefined && span.start <= at.start && at.end <= span.end;
  };
  const candidates = finding.candidates.filter(({ sentence }) => sentences.has(sentence) && cue(sentence));
  return candidates.length === 0
    ? undefined
    : { ...finding, candidates, confidence: 1, attributions: sentences };
}
