import { contentShare } from '../evidence.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { type Finding, ranked } from './finding.ts';

/** As much as the ranker sets apart a sentence that holds all words from one that holds most. */
const SAID = 2;
const NEAR = 20;

/** "Who said …": a sentence counts more the more of the words stand in what somebody says there. */
export function findSpeaker(question: Question, index: IndexedStory): Finding {
  const finding = ranked(index, question);
  const stems = new Set(question.terms.map(({ stem }) => stem));
  const share = (s: number): number => {
    const sentence = index.analysis.sentences[s];
    return sentence ? contentShare(sentence, index, stems) : 0;
  };
  const candidates = finding.candidates
    .map((one, i) => (i < NEAR ? { ...one, score: one.score + SAID * share(one.sentence) } : one))
    .sort((a, b) => b.score - a.score);
  return { ...finding, candidates };
}
