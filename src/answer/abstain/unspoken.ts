import { attributionFor } from '../evidence.ts';
import type { Looked } from '../finding/finding.ts';

/** "Who said the wall is too low": a sentence that says so in nobody's words names no speaker. */
export function isUnspoken({ question, index, candidates: [best] }: Looked): boolean {
  const sentence = index.analysis.sentences[best?.sentence ?? -1];
  if (!sentence || question.kind !== 'who-said') return false;
  const stems = new Set(question.terms.map(({ stem }) => stem));
  return attributionFor(sentence, index, stems)?.source === undefined;
}
