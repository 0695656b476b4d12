import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "Did the firm refuse?", "Lee asked, “You think he lied?”", "was asked if he wished to go home". */
const QUESTIONS: readonly RegExp[] = [
  /^["“'‘]*(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should)\b.*\?["”'’)]*$/is,
  /\basked\b[^.“"]{0,12}[,:] ["“'‘].*\?["”'’)]*$/is,
  /\b(?:was|were|when) (?:(?:also|then|later) )?asked\b[^,.]{0,20}\b(?:if|whether)\b[^,]*\.$/is,
];

/** Whether something is so is not told by a sentence that asks the same, but by the next one. */
export function withAnswerToSame(finding: Finding): Finding {
  const { question, candidates, index } = finding;
  const [best] = candidates;
  if (question.kind !== 'yes-no' || !best) return finding;
  const text = index.passage.sentences[best.sentence]?.text.trim() ?? '';
  if (!QUESTIONS.some((asks) => asks.test(text))) return finding;
  return putFirst(
    finding,
    candidates.find(({ sentence }) => sentence === best.sentence + 1),
  );
}
