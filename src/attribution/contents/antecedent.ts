import type { Frame } from '../frames/frame.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { reportStart } from './question.ts';
import { sentenceOfThis } from './said-this.ts';
import type { Shape } from './shape.ts';

const longest = 6;

/** Where the noun phrase begins that ends at a place: at its article or owner, else at its last noun alone. */
const phraseStart = (
  { tokens, mentions, mentionAt, quotationAt }: Reading,
  end: number,
): number | undefined => {
  const { class: last = '', verb: known } = tokens[end - 1] ?? {};
  const isNoun = /^(?:word|capital|number)$/.test(last) || known?.form === 'base';
  if (!isNoun || quotationAt[end - 1] !== -1) return undefined;
  const mention = mentions[mentionAt[end - 1] ?? -1];
  if (mention?.to === end && mention.kind !== 'pronoun') return mention.from;
  let at = end - 1;
  const isOwned = () => tokens.slice(at + 1, end).some(({ class: kind }) => kind === 'clitic');
  for (; at > end - longest; at -= 1) {
    const { class: kind = 'stop', verb } = tokens[at] ?? {};
    if (/^(?:determiner|possessive)$/.test(kind)) return at;
    if (!/^(?:word|capital|number|clitic|adverb)$/.test(kind) && verb?.form !== 'base') break;
  }
  if (isOwned()) return at + 1;
  at = end - 1;
  while (tokens[at]?.class === 'capital' && tokens[at - 1]?.class === 'capital') at -= 1;
  return at;
};

/** With what it is of: "his message of love"; with where and when it was: "a fire in old Ulm on Friday". */
const wholeStart = (reading: Reading, end: number): number | undefined => {
  const from = phraseStart(reading, end);
  if (from === undefined) return undefined;
  const placed = overCircumstances(reading, from);
  if (placed !== undefined) return placed;
  const of = reading.tokens[from - 1]?.lower === 'of' ? phraseStart(reading, from - 1) : undefined;
  return of ?? from;
};

const mostCircumstances = 2;
const longestAttribute = 2;

/** No name and no day has a relative with "that": where the noun begins that stands before them. */
const overCircumstances = (reading: Reading, from: number): number | undefined => {
  const { tokens } = reading;
  let start: number | undefined = from;
  for (let step = 0; step < mostCircumstances && start !== undefined; step += 1) {
    if (tokens[start]?.class !== 'capital') break;
    let tie = start - 1;
    while (start - tie <= longestAttribute && tokens[tie]?.class === 'word') tie -= 1;
    if (!/^(?:in|on|at|near)$/.test(tokens[tie]?.lower ?? '')) break;
    start = phraseStart(reading, tie);
  }
  return start === from ? undefined : start;
};

/** "It will close. That’s according to Lee": the sentence that a bare "that" before its report stands for. */
const sentenceBefore = (
  { tokens, units }: Reading,
  frame: Frame,
  { from, to }: TokenRange,
): TokenRange | undefined => {
  const before = units[frame.unit - 1];
  const isBare =
    frame.kind === 'according' &&
    /^(?:that|this)$/.test(tokens[from]?.lower.replace(/[’']s$/, '') ?? '') &&
    (to - from === 1 || (to - from === 2 && /^(?:[’']s|is)$/.test(tokens[to - 1]?.lower ?? '')));
  if (!isBare || !before) return undefined;
  let end = before.to;
  while (end > before.from && tokens[end - 1]?.class === 'break') end -= 1;
  return tokens[end - 1]?.class === 'stop' ? { from: before.from, to: end } : undefined;
};

/** What is said with the noun that it says something of. */
interface WithAntecedent {
  readonly content: [TokenRange, ...TokenRange[]];
  /** The words of the content before its relative, with a "that" which is no part of it, or the sentence before it. */
  readonly antecedent?: TokenRange;
}

/**
 * "a vote which Lee says | was lost", "a rule that Lee said | would hold": what is said lacks its subject, or its
 * object, as long as the noun is missing which the relative takes up.
 */
export const withAntecedent = (
  shape: Shape,
  frame: Frame,
  content: [TokenRange, ...TokenRange[]],
): WithAntecedent => {
  const { reading, tenses } = shape;
  const [first, ...rest] = content;
  const said = sentenceOfThis(reading, frame);
  if (said) return { content: [said] };
  const meant = sentenceBefore(reading, frame, first);
  if (meant) return { content: [meant, first, ...rest], antecedent: meant };
  const at = reportStart(shape, frame) - 1;
  const word = reading.tokens[at]?.lower ?? '';
  const parted = /^(?:comma|dash)$/.test(reading.tokens[at - 1]?.class ?? '');
  // "a vote that Lee said would be lost": no subject stands between cue and verb.
  const isGap = first.from === frame.to && (tenses[first.from] ?? 0) > 0;
  const from = wholeStart(reading, parted ? at - 1 : at);
  if (from === undefined || !/^(?:that|which|who|whom)$/.test(word))
    return !parted && !frame.inverted && isGap ? behindNoun(reading, at + 1, content) : { content };
  if (first.from === at && first.to === at + 1 && word !== 'that')
    return { content: [{ from, to: at + 1 }, ...rest], antecedent: { from, to: at } };
  if (word !== 'that' || parted || !isGap) return { content };
  return { content: [{ from, to: at + 1 }, first, ...rest], antecedent: { from, to: at + 1 } };
};

/** "a list of towns | he said were too far": a relative without its pronoun, right behind its noun. */
const behindNoun = (
  reading: Reading,
  end: number,
  content: [TokenRange, ...TokenRange[]],
): WithAntecedent => {
  const from = reading.tokens[end - 1]?.class === 'adverb' ? undefined : wholeStart(reading, end);
  if (from === undefined) return { content };
  const antecedent = { from, to: end };
  return { content: [antecedent, ...content], antecedent };
};
