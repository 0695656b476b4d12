import type { Attribution } from '../../attribution/attribution.ts';
import type { IndexedStory } from '../index.ts';
import { attributionsOf } from '../people/people.ts';
import type { Question } from '../question/question.ts';
import { type Finding, ranked } from './finding.ts';
import { sentencesOfContent } from './scope.ts';

const ASKS =
  /^(where|when) (?:did|does|has|was|were|is) (.+?) (?:speak(?:ing)?|spoken?|talk(?:ing|ed)?|say (?:it|that|this|so)|mak(?:e|ing) (?:the|his|her|their) (?:speech|remarks?|comments?|statement|announcement))$/iu;

/** "Where did Lee speak": of what Lee says, that of which the report tells where, or when, it was said. */
export function findWhereSaid(question: Question, index: IndexedStory): Finding | undefined {
  const [, asks = '', speaker = ''] = ASKS.exec(question.text) ?? [];
  if (speaker === '') return undefined;
  const { sentences } = index.analysis;
  const toldAt = (one: Attribution) => (asks.toLowerCase() === 'where' ? one.where : one.when);
  const told = sentencesOfContent(
    index,
    attributionsOf(speaker, index).filter((one) => toldAt(one) !== undefined),
  );
  const isToldIn = (s: number): boolean => {
    const one = told.get(s);
    const at = one && toldAt(one);
    const { start = 0, end = 0 } = sentences[s] ?? {};
    return at !== undefined && start <= at.start && at.end <= end;
  };
  const finding = ranked(index, question);
  const candidates = finding.candidates.filter(({ sentence }) => isToldIn(sentence));
  return candidates.length === 0
    ? undefined
    : { ...finding, candidates, confidence: Math.max(1, finding.confidence), attributions: told };
}
