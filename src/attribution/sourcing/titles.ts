import { lexicon } from '../../story/lexicon.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { documentNouns } from '../../story/mentions/words.ts';
import type { QuotedStretch, Reading } from '../reading.ts';

const works: ReadonlySet<string> = new Set(lexicon('works'));

const leads = /^(?:called|titled|entitled|on)$/;
/** "host of “The Late Hour”", "an editor of “The Bridge”"; but "a chant of “Vote Them Out”". */
const makers =
  /(?:^|-)(?:hosts?|editors?|authors?|writers?|creators?|directors?|producers?|stars?|cast|chapters?|episodes?|editions?|seasons?|versions?|cop(?:y|ies))$/;

/** "It sat in a box, labelled only “Bones?”": what is written on a thing. */
const isLabel = (tokens: readonly Token[], from: number): boolean => {
  const at = /^(?:only|simply|merely|just)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return (
    /^(?:labell?ed|marked|inscribed)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.class === 'comma'
  );
};

/** "A memo marked “confidential” warned": what stands on a document. */
const isStamp = ({ tokens }: Reading, { from, to }: QuotedStretch): boolean =>
  /^(?:marked|stamped|headed|labell?ed)$/.test(tokens[from - 1]?.lower ?? '') &&
  documentNouns.has(tokens[from - 2]?.lower ?? '') &&
  to - from <= shortTitle &&
  tokens[to]?.lower !== 'by';

/** "Your article (“A road to nowhere”, 3 May)": which one, behind a noun for what is written. */
const isNamedInBrackets = ({ tokens }: Reading, { from, to }: QuotedStretch): boolean =>
  tokens[from - 1]?.class === 'open' &&
  /^(?:comma|close)$/.test(tokens[to]?.class ?? '') &&
  !/^(?:comma|stop)$/.test(tokens[to - 2]?.class ?? '') &&
  documentNouns.has(tokens[from - 2]?.lower ?? '');

/** What is done to a work. */
const makes: ReadonlySet<string> = new Set(lexicon('made-of-works'));

/** "wrote “The Old Bridge”", "sang “Home of the Brave” on Monday". */
const isMadeWork = ({ tokens }: Reading, quotation: QuotedStretch): boolean =>
  makes.has(tokens[quotation.from - 1]?.lower ?? '') && isInCapitals(tokens, quotation);

/** "told “Good Evening” on Monday that": a programme that hears. */
const isHearing = ({ tokens }: Reading, quotation: QuotedStretch): boolean => {
  const next = tokens[quotation.to];
  const told = tokens[quotation.from - 1]?.verb?.lemma === 'tell';
  return told && (next?.lower === 'that' || next?.class === 'preposition') && isInCapitals(tokens, quotation);
};

/** Capitals but for small words, and no mark that closes what is said. */
const isInCapitals = (tokens: readonly Token[], { from, to }: QuotedStretch): boolean => {
  const inside = tokens.slice(from + 1, to - 1);
  const capitals = inside.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const small = inside.every(({ text, lower }) => !/^\p{Ll}/u.test(text) || tying.test(lower));
  return capitals >= 2 && small && !/^(?:comma|stop)$/.test(inside.at(-1)?.class ?? 'stop');
};

const tying = /^(?:of|and|the|in|a|an|to|with|from|on|at|for|by|or|over|upon|into|’s|'s)$/;

/** Tokens of “Ouch.” and “Out Cold”, with their marks. */
const shortTitle = 5;

/** "“Sea Wall” star Ann Lee", "a “very sad” man": what is said of somebody on the way. */
const isInDescription = ({ mentions, mentionAt }: Reading, { from, to }: QuotedStretch): boolean => {
  const described = mentions[mentionAt[to] ?? -1];
  return described !== undefined && described.from <= from && described.to > to;
};

/**
 * Whether a quotation is the title of a work, which nobody says: its words have capitals, a work or a word that leads to
 * one stands before it, and no mark parts them.
 */
export const isTitle = (reading: Reading, quotation: QuotedStretch): boolean => {
  const { tokens } = reading;
  const { from, to } = quotation;
  if (isLabel(tokens, from) || isStamp(reading, quotation) || isNamedInBrackets(reading, quotation))
    return true;
  if (isMadeWork(reading, quotation) || isHearing(reading, quotation)) return true;
  if (isInDescription(reading, quotation)) return true;
  const before = tokens[from - 1];
  const lower = before?.lower ?? '';
  const made = lower === 'of' && makers.test(tokens[from - 2]?.lower ?? '');
  // "ABC News’ | “This Week”".
  const owned = before?.class === 'clitic' || (/^['’]$/.test(lower) && tokens[from - 2]?.class === 'capital');
  const led = made || lower === 'headlined' || works.has(lower) || leads.test(lower) || owned;
  if (!led) return false;
  const words = tokens.slice(from, to).filter(({ text }) => /^(?:\p{L}{4,}|\p{Lu}\p{L}{2})/u.test(text));
  if (/^(?:titled|entitled|headlined)$/.test(lower) && to - from <= shortTitle) return true;
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  const connecting = words.filter(({ lower: word }) =>
    /^(?:with|from|that|into|over|upon)$/.test(word),
  ).length;
  return words.length >= 2 && small <= connecting;
};
