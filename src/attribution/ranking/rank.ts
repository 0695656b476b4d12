import { bestOf, type ChoiceForest } from '../../learned/choice-forest.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { framesNear } from '../frames/frame.ts';
import { candidatesOf } from './candidates.ts';
import { vectorsOf } from './features.ts';
import type { Candidate, Question, Scene } from './scene.ts';

/** The question that quotation number `index` poses once the one before it is decided. */
export const questionOf = (
  scene: Scene,
  index: number,
  previousSource: Mention | undefined,
): Question | undefined => {
  const { quotations } = scene.reading;
  const quotation = quotations[index];
  if (!quotation) return undefined;
  return {
    scene,
    index,
    quotation,
    frames: framesNear(scene.framesOfUnit[quotation.unit] ?? [], quotation.from),
    ruled: scene.ruled[index],
    previous: quotations[index - 1],
    previousSource,
    next: quotations[index + 1],
    nextRuled: scene.ruled[index + 1],
  };
};

/** The best candidate for each quotation, left to right, each seeing the decision before it. */
export const rank = (scene: Scene, forest: ChoiceForest): readonly Candidate[] => {
  const chosen: Candidate[] = [];
  scene.reading.quotations.forEach((_, index) => {
    const question = questionOf(scene, index, chosen[index - 1]);
    if (!question) return;
    const candidates = candidatesOf(question);
    chosen.push(candidates[bestOf(forest, vectorsOf(question, candidates))]);
  });
  return chosen;
};
