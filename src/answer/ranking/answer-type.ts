import type { AnswerType } from '../question/expects.ts';
import type { Matching } from './features.ts';

const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|twice';
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec';
const DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow';

/** What stands for an answer of each type. Possible answers already in the question are left out by the caller. */
const PATTERNS: Readonly<Record<AnswerType, RegExp | undefined>> = {
  person: /(?<![.!?]\s|^)\b\p{Lu}[\p{L}.'’-]+(\s\p{Lu}[\p{L}.'’-]+)*/gu,
  place:
    /\b(?:in|at|near|from|to|into|of|on|outside|across)\s(?:the\s)?\p{Lu}[\p{L}.'’-]+(\s\p{Lu}[\p{L}.'’-]+)*/gu,
  time: new RegExp(
    `\\b(1\\d{3}|20\\d\\d)s?\\b|\\b(${MONTH})\\b|\\b(${DAY})\\b|\\b(last|next|this|the same) (year|week|month|day|century)|\\bcentury\\b|\\b(years?|months?|weeks?|days?|hours?) (ago|later|earlier)|\\b(morning|afternoon|evening|night)\\b`,
    'gi',
  ),
  number: new RegExp(`\\b\\d[\\d,.]*\\b|\\b(${NUMBER_WORD})\\b`, 'gi'),
  money:
    /[$£€¥]\s?\d|\b\d[\d,.]*\s?(million|billion)?\s?(dollars?|pounds?|euros?|yen|cents?|francs?|marks?)\b/gi,
  percent: /\d\s?(%|per ?cent)|\b(half|third|quarter|majority|percent|per cent)\b/gi,
  duration:
    /\b[\w-]+ (years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries)\b|\b(since|until|from .* to)\b/gi,
  distance: /\d\s?(km|kilomet|miles?|m\b|met(er|re)s?|feet|ft|inch|cm|kg|tons?|tonnes?|pounds)/gi,
  age: /\baged? \d|\b\d+[- ]years?[- ]old\b|\b, \d\d,|\bat the age\b/gi,
  reason:
    /\b(because|since|due to|owing to|so that|in order to|as a result|caused?|reason|therefore|to (avoid|prevent|protect|help|stop)|for fear|thanks to|led to|if)\b/gi,
  manner: /\b(by|through|using|via|with|as)\b/gi,
  statement: /["“”‘]|\b(said|says|told|claim\w*|warn\w*|according)\b/gi,
  any: undefined,
};

function candidatesOf(m: Matching, s: number): readonly number[] {
  const pattern = PATTERNS[m.question.expects];
  const text = m.passage.sentences[s]?.text ?? '';
  if (!pattern) return [];
  const asked = new Set(m.question.words.map((word) => word.form));
  const starts: number[] = [];
  for (const match of text.matchAll(pattern)) {
    const words = match[0].toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.some((word) => !asked.has(word))) starts.push(match.index);
  }
  return starts;
}

/** Is there something of the expected type, and how near to the matched words? */
export function answerTypeFeatures(m: Matching, s: number): readonly number[] {
  const starts = candidatesOf(m, s);
  if (starts.length === 0) return [m.question.expects === 'any' ? 0.5 : 0, 0];
  const words = m.passage.sentences[s]?.words ?? [];
  const at = m.terms.flatMap(({ hits }) => words[hits.get(s)?.at ?? -1]?.start ?? []);
  if (at.length === 0) return [1, 0];
  const near = Math.max(
    ...starts.map((x) => at.reduce((sum, y) => sum + Math.exp(-Math.abs(x - y) / 40), 0) / at.length),
  );
  return [1, near];
}
