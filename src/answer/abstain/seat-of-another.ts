import type { Looked } from '../finding/finding.ts';
import { ownSeat, seat } from '../finding/introductions/of-place.ts';

const BASED = /\b(?:based|headquartered)\b/iu;

/** "Where is Tarn based": "Ulm-based Corvex offered for Tarn" tells of another's seat, "profit, based on sales," of none. */
export function isSeatOfAnother({ question, index, candidates: [best] }: Looked): boolean {
  const ways = [ownSeat(question.text), seat(question.text)].flatMap((way) => way ?? []);
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  return ways.length > 0 && BASED.test(text) && !ways.some(({ looks }) => looks.test(text));
}
