import { figuresAsked } from '../figures/asked.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { type Finding, ranked } from './finding.ts';

/** What a figure of the very thing counted adds to the log odds that its sentence answers. */
const COUNTED = 1;

/** "How many boats sank": a best sentence that counts boats speaks for itself more than like words do. */
export function findFigure(question: Question, index: IndexedStory): Finding | undefined {
  if (question.kind !== 'how-many') return undefined;
  const finding = withAllFirst(ranked(index, question));
  const { analysis } = index;
  const sentence = analysis.sentences[finding.candidates[0]?.sentence ?? -1];
  if (!sentence) return undefined;
  const [figure] = figuresAsked(question, { story: analysis.story, sentence }, [analysis]);
  return figure?.sentence.start === sentence.start
    ? { ...finding, confidence: finding.confidence + COUNTED }
    : undefined;
}

/** Scores so close are as good as even. */
const CLOSE = 1;
/** A word, or what is derived from it. */
const SAME = 2;

/** Of sentences about even, one that has every word asked comes before one that only goes on from it. */
function withAllFirst(finding: Finding): Finding {
  const { candidates, ranking } = finding;
  const best = candidates[0]?.score ?? 0;
  const whole = candidates.find(
    ({ sentence, score }) =>
      score > best - CLOSE && ranking.matching.terms.every(({ level }) => (level[sentence] ?? 0) >= SAME),
  );
  return whole ? { ...finding, candidates: [whole, ...candidates.filter((one) => one !== whole)] } : finding;
}
