import { ASKS_WORTH, GIVES_WORTH, isWorthOfStory } from '../abstain/worth-of-story.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** What such a sentence adds to the log odds that it answers. */
const TOLD = 2.5;

/** "How much is the painting worth": the work that is valued, though it is called a work there. */
export function findWorth(question: Question, index: IndexedStory): Finding | undefined {
  if (!ASKS_WORTH.test(question.text)) return undefined;
  const finding = ranked(index, question);
  const told = finding.candidates.find(({ sentence }) =>
    GIVES_WORTH.test(index.passage.sentences[sentence]?.text ?? ''),
  );
  const found = putFirst(finding, told);
  return isWorthOfStory(found) ? { ...found, confidence: finding.confidence + TOLD } : undefined;
}
