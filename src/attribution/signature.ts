import type { Mention } from '../story/mentions/mention.ts';
import { isCommon } from '../story/mentions/names/body-names/words.ts';
import type { Token } from '../story/mentions/tokens.ts';
import type { QuotedStretch, Reading } from './reading.ts';

const longestSignature = 12;

/** The mention that opens a line, behind its dash if it has one. */
const opens = (reading: Reading, line: number): Mention | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  const from = tokens[line]?.class === 'dash' ? line + 1 : line;
  const source = mentions[mentionAt[from] ?? -1];
  if (source?.from !== from) return undefined;
  const ends = /^(?:break|stop|comma|open)?$/.test(tokens[source.to]?.class ?? '');
  // "— Ann Lee on the bridge"; on a line of its own a signature may tell more.
  const own = tokens[line - 1]?.class === 'break' && isOccasion(tokens, source.to);
  const tells = from > line && (own || (tokens[source.to]?.lower === 'on' && endsLine(reading, source)));
  return ends || tells ? source : undefined;
};

/** Words of "after losing for the seventh time in seven meetings against Mary Roe". */
const longestOccasion = 25;

/** "— Ann Lee | on the bridge", "— Lee | after losing in May.", "— Lee | asked why she left": of what, when and where somebody said it, up to the end of the line. */
const isOccasion = (tokens: readonly Token[], from: number): boolean => {
  const opens = /^(?:on|after|before|following|in|at|about|when)$|[a-z]{3}ing$/.test(
    tokens[from]?.lower ?? '',
  );
  for (let at = from; opens && at < from + longestOccasion; at += 1) {
    const { class: kind = 'break' } = tokens[at] ?? {};
    if (kind === 'break') return true;
    if (kind === 'stop') return (tokens[at + 1]?.class ?? 'break') === 'break';
    if (/^(?:quote|colon)$/.test(kind)) return false;
  }
  return false;
};

/** Who signs a quotation that ends at a token: “…” — Ann Lee; “…” ¶ Ann Lee, Elmsford; “…” (Ann Lee, mayor). */
export const signedAt = (reading: Reading, at: number): Mention | undefined => {
  if (reading.tokens[at]?.text === '(') return personInBrackets(reading, at + 1);
  const line = reading.tokens[at]?.class === 'break' ? at + 1 : at;
  const source = opens(reading, line);
  if (!source || reading.tokens[line]?.class === 'dash') return source;
  return line > at && endsLine(reading, source) ? source : undefined;
};

/** Brackets of nothing but a person and who that is; “(Lee said on Monday)” tells more, “(The Courier)” less. */
const personInBrackets = ({ tokens, mentions, mentionAt }: Reading, from: number): Mention | undefined => {
  const source = mentions[mentionAt[from] ?? -1];
  if (source?.from !== from || source.kind !== 'name' || source.entity !== 'person') return undefined;
  for (let at = source.to; at <= from + longestSignature; at += 1) {
    const kind = tokens[at]?.class ?? 'break';
    if (kind === 'close') return source;
    if (/^(?:verb|auxiliary|relative|stop|quote|colon|break)$/.test(kind)) return undefined;
  }
  return undefined;
};

/** FLOOD REACHES ULM “…” [The Courier.]: the paper from which a digest quotes, where only a heading stands before the quotation. */
export const outletAfter = (reading: Reading, { from, to, unit }: QuotedStretch): Mention | undefined => {
  const { tokens, mentions, mentionAt, units } = reading;
  if (tokens[to]?.text !== '[') return undefined;
  const outlet = mentions[mentionAt[to + 1] ?? -1];
  const heading = tokens.slice(units[unit]?.from ?? from, from).filter(({ text }) => /\p{L}/u.test(text));
  const headed = heading.length > 1 && !heading.some(({ text }) => /\p{Ll}/u.test(text));
  const named = outlet?.kind === 'name' && outlet.from === to + 1 && outlet.entity !== 'place';
  const closes = /^(?:stop|comma|close)$/.test(tokens[outlet?.to ?? to]?.class ?? '');
  return named && closes && headed ? outlet : undefined;
};

/** Who signs, where a line is a signature and nothing else: "— Ann Lee (@annlee) May 3, 2026". */
export const signatureIn = (reading: Reading, line: number): Mention | undefined => {
  const source = opens(reading, sharedBy(reading, line));
  if (source) return hasHandle(reading, source) || endsLine(reading, source) ? source : undefined;
  return reading.tokens[line]?.class === 'dash' ? handleIn(reading, line + 1) : undefined;
};

/** "A post shared by | Ann Lee (@annlee)": how Instagram signs. */
const sharedBy = ({ tokens }: Reading, line: number): number => {
  const words = tokens.slice(line, line + 4).map(({ lower }) => lower);
  return /^a (?:post|reel|video) shared by$/.test(words.join(' ')) ? line + 4 : line;
};

/** "— kari (@kari_sings)": where the name is none, the handle tells who it is. */
const handleIn = ({ tokens, mentions, mentionAt }: Reading, from: number): Mention | undefined => {
  for (let at = from; at < from + longestSignature; at += 1) {
    const { class: kind = 'break', text = '' } = tokens[at] ?? {};
    if (kind === 'break' || kind === 'verb') return undefined;
    if (kind === 'open')
      return tokens[at + 1]?.text.startsWith('@') ? mentions[mentionAt[at + 1] ?? -1] : undefined;
    if (/^[.!?]/.test(text)) return undefined;
  }
  return undefined;
};

/** "Ann Lee (@annlee)": what stands behind a handle is when it was posted, in whatever form. */
const hasHandle = ({ tokens }: Reading, { kind, to }: Mention): boolean =>
  kind === 'name' && tokens[to]?.class === 'open' && tokens[to + 1]?.text.startsWith('@') === true;

/** "INJURIES", "UP NEXT", "Correction": letters or a word of the dictionary that head what follows. */
const isHeading = (tokens: readonly Token[], from: number, to: number): boolean => {
  const ends = (tokens[to]?.class ?? 'break') === 'break';
  const isWord = to - from === 1 && isCommon(tokens[from]?.lower ?? '');
  return ends && (isWord || tokens.slice(from, to).every(({ text }) => /^\p{Lu}{4,}$/u.test(text)));
};

/** A name with an age, a role or a place up to the end of its line, without a verb or a full stop. */
const endsLine = ({ tokens }: Reading, { kind, entity, from, to }: Mention): boolean => {
  if (kind !== 'name' || entity === 'place' || isHeading(tokens, from, to)) return false;
  for (let at = to; at <= from + longestSignature; at += 1) {
    const token = tokens[at];
    if (!token || token.class === 'break') return true;
    if (/^(?:verb|auxiliary|pronoun|relative|stop|quote|colon)$/.test(token.class)) return false;
  }
  return false;
};
