import { OUTDATED } from '../figures/past.ts';
import { SLOT } from '../ranking/slots.ts';
import type { Finding } from './finding.ts';

/** "There were in fact six": what is known by now. */
const CORRECTED = /\b(?:in fact|actually|later|now|since|revised|corrected)\b/u;

/** "How many were on board": of a figure and the one that corrects it in the next sentence, the second comes first. */
export function correctedFirst(finding: Finding): Finding {
  const { index, candidates, question } = finding;
  const [best] = candidates;
  if (!best || (question.kind !== 'how-many' && question.kind !== 'how-much')) return finding;
  const at = best.sentence + 1;
  const next = index.passage.sentences[at];
  const counts = next?.slots.some((bits) => (bits & SLOT.number) !== 0) ?? false;
  if (!next || !counts || !CORRECTED.test(next.text)) return finding;
  if (!OUTDATED.test(index.passage.sentences[best.sentence]?.text ?? '')) return finding;
  const known = candidates.find(({ sentence }) => sentence === at);
  const first = { ...(known ?? { ...best, features: [] }), sentence: at, score: best.score };
  return { ...finding, candidates: [first, ...candidates.filter((one) => one !== known)] };
}
