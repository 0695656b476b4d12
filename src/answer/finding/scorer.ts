import { tokensOf } from '../words/tokens.ts';
import type { Finding, Looked } from './finding.ts';
import { escaped } from './introductions/introduction.ts';
import { putFirst } from './put-first.ts';

/** "Who scored for Ulm": for a side, not against it. */
const ASKS = /^who (?:scored|netted|got (?:the |a )?goals?) for (?:the )?(.+)$/iu;

/** "A late goal from Lee", "scored twice", "pulled one back". */
const TELLS_GOAL =
  /\bgoals? (?:from|by) (?-i:\p{Lu})|\b(?:scored|netted)\b|\b(?:got|pulled|grabbed) (?:one|a goal) back\b|\bput (?:[\p{L}’'-]+ ){1,3}(?:ahead|in front|\d-\d up)\b/iu;

/** What stands before the side that lets goals in: "a 2-1 win over | Dorton". */
const AGAINST = String.raw`\b(?:against|over|past|beat|beating|beats|defeated|defeating|thrashed|edged|at|(?:loss|defeat|lost) to|win at) (?:the )?(?:\p{L}+ ){0,2}?`;

/** What a goal for the side adds to the log odds that its sentence answers. */
const TOLD = 3;

/** Whether a side is named there, and as the one that plays against whoever scores. */
function sideIn(text: string, side: string): 'for' | 'against' | undefined {
  const words = tokensOf(side).map(({ form }) => escaped(form));
  const [named = ''] = words.filter((word) => new RegExp(`\\b${word}\\b`, 'iu').test(text));
  if (named === '') return undefined;
  const others = text.replace(new RegExp(`${AGAINST}${named}\\b`, 'giu'), '');
  return new RegExp(`\\b${named}\\b`, 'iu').test(others) ? 'for' : 'against';
}

/** "Who scored for Dorton": a report tells it by goals, of which a sentence may have those of the other side. */
export function withScorerFirst(finding: Finding): Finding {
  const { question, index, candidates } = finding;
  const [, side = ''] = ASKS.exec(question.text) ?? [];
  if (side === '') return finding;
  const textOf = (s: number): string => index.passage.sentences[s]?.text ?? '';
  const [told] = candidates
    .filter(({ sentence: s }) => TELLS_GOAL.test(textOf(s)) && sideIn(textOf(s), side) === 'for')
    .toSorted((one, other) => one.sentence - other.sentence);
  return told ? { ...putFirst(finding, told), confidence: finding.confidence + TOLD } : finding;
}

/** "Scored against Dorton": nobody who did scored for them. */
export function isOtherScorer({ question, index, candidates: [best] }: Looked): boolean {
  const [, side = ''] = ASKS.exec(question.text) ?? [];
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  return side !== '' && sideIn(text, side) === 'against';
}
