import type { Question } from '../question/question.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "Did the firm refuse?", "Lee asked, “You think he lied?”", "“Had they slept?” a reporter asked", "was asked if he wished to go home". */
const QUESTIONS: readonly RegExp[] = [
  /^["“'‘]*(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should)\b.*\?["”'’)]*$/is,
  /\basked\b[^.“"]{0,12}[,:] ["“'‘].*\?["”'’)]*$/is,
  /^["“'‘][^.!?]*\?["”'’]+ [^“"]{0,40}\basked\b[^“"]*\.$/i,
  /\b(?:was|were|when) (?:(?:also|then|later) )?asked\b[^,.]{0,20}\b(?:if|whether)\b[^,]*\.$/is,
];

/** "So where will the money go?": the report asks in its own words, to answer next. */
const ASKS_ITSELF = /^(?:(?:so|but|and|then),? )?(?:what|where|when|why|who|how|which)\b[^"“”‘]*\?$/iu;

const isQuestion = (text: string, { kind }: Question): boolean =>
  kind === 'yes-no' ? QUESTIONS.some((asks) => asks.test(text)) : ASKS_ITSELF.test(text);

/** What is asked is not told by a sentence that asks the same, but by the next one. */
export function withAnswerToSame(finding: Finding): Finding {
  const { question, candidates, index } = finding;
  const [best] = candidates;
  if (!best || question.kind === 'who-said' || question.kind === 'keywords' || question.said) return finding;
  const text = index.passage.sentences[best.sentence]?.text.trim() ?? '';
  if (!isQuestion(text, question)) return finding;
  return putFirst(
    finding,
    candidates.find(({ sentence }) => sentence === best.sentence + 1),
  );
}
