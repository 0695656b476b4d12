import type { IndexedStory } from '../index.ts';
import { namesTheDead } from '../named-dead.ts';
import type { Question } from '../question/question.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';

const WHO_DIED =
  /^(?:who (?:has |have )?died|who (?:was|were|has been|have been) killed|(?:who (?:is|was|were|are)|(?:(?:what (?:is|was|are|were)|what['’]s) )?(?:the )?names? of) the (?:victims?|dead|deceased)|(?:(?:what (?:is|was)|what['’]s) )?(?:the )?victim(?:['’]?s)? name)(?: in\b.*)?$/iu;
/** "Who died", "who was the victim": a report names the dead with "named as", wherever it tells of the death. */
export function findVictim(question: Question, index: IndexedStory): Finding | undefined {
  if (!WHO_DIED.test(question.text)) return undefined;
  const { sentences } = index.passage;
  const named = sentences.flatMap((_, s) => (namesTheDead(sentences, s) ? [s] : []));
  if (named.length === 0) return undefined;
  const finding = ranked(index, question);
  const score = finding.candidates[0]?.score ?? 0;
  const candidateAt = (sentence: number): Candidate =>
    finding.candidates.find((one) => one.sentence === sentence) ?? { sentence, score, features: [] };
  const others = finding.candidates.filter(({ sentence }) => !named.includes(sentence));
  return {
    ...finding,
    candidates: [...named.map(candidateAt), ...others],
    confidence: Math.max(SURE, finding.confidence),
  };
}

const SURE = 1;
