import { parseQuestion } from '../../../src/answer/question/question.ts';
import { FEATURES, lineFeaturesOf, treeFeaturesOf } from '../../../src/answer/ranking/features.ts';
import { matching } from '../../../src/answer/ranking/matching.ts';
import { passageOf } from '../../../src/answer/ranking/passage.ts';

/** The features of one sentence, by name. */
export function featuresOf(
  question: string,
  sentences: readonly string[],
  s: number,
  title = '',
): (feature: string) => number {
  const m = matching(parseQuestion(question), passageOf(title, sentences));
  const values = [...lineFeaturesOf(m, s), ...treeFeaturesOf(m, s)];
  return (feature) => {
    const at = FEATURES.indexOf(feature);
    if (at < 0) throw new Error(`no feature "${feature}"`);
    return values[at] ?? Number.NaN;
  };
}
