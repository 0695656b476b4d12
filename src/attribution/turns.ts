import type { Draft } from './drafts.ts';
import type { Frame } from './frames/frame.ts';
import { byParagraph, hasWords, without } from './ranges.ts';
import type { Reading, TokenRange } from './reading.ts';
import { toldIn } from './told.ts';

/** As many paragraphs of one story that open with a name and a colon are an interview or a debate, not a style of quoting. */
const FEWEST = 4;

/**
 * The turns of an interview: "Ann Lee: Nearly all of it. The heating was broken." Everything in the paragraph after
 * the colon is the speaker's, but for what is quoted there from others; in a transcript, the paragraphs below too,
 * elsewhere those that say “I”.
 */
export const turnsOf = (
  reading: Reading,
  byUnit: readonly (readonly Frame[])[],
  quoted: readonly Draft[],
): readonly Draft[] => {
  const frames = byUnit.flat().filter((frame) => frame.kind === 'colon' && opensParagraph(reading, frame));
  const labels = new Set(frames.map(({ source }) => source && labelOf(reading, source.from, source.to)));
  if (frames.length < FEWEST || labels.size < 2) return [];
  const taken = byParagraph(reading, toldIn(reading, quoted));
  const goesOn = isTranscript(reading, frames);
  return frames.flatMap((frame, at) => {
    const next = frames[at + 1]?.source?.from ?? endOfParagraph(reading, frame.to);
    const [labelled, ...below] = paragraphsIn(reading, frame.to, next);
    const own = below.filter((paragraph) => goesOn || speaksOfItself(reading, paragraph));
    const [first, ...rest] = [...(labelled ? [labelled] : []), ...own]
      .flatMap((paragraph) => without(paragraph, taken(paragraph)))
      .filter((part) => hasWords(reading, part));
    // "Lee: 1,769." is a count, no turn.
    return first && frame.source
      ? [{ content: [first, ...rest], source: frame.source, frame, verbatim: true }]
      : [];
  });
};

/** "LEE:": a transcript prints its labels in capitals, and a label stands for all up to the next. */
const isTranscript = ({ tokens }: Reading, frames: readonly Frame[]): boolean =>
  frames.every(({ source }) =>
    tokens.slice(source?.from, source?.to).every(({ text }) => !/\p{Ll}{2}/u.test(text)),
  );

/** "I kept the letters." below an answer goes on with it; "The two met in May." is the reporter’s. */
const speaksOfItself = ({ tokens, quotationAt }: Reading, { from, to }: TokenRange): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }, at) => /^(?:i|my|me|we|our)$/.test(lower) && quotationAt[from + at] === -1);

/** The paragraphs up to a place, without what nobody says: "(LAUGHTER)". */
const paragraphsIn = (reading: Reading, from: number, to: number): readonly TokenRange[] => {
  const found: TokenRange[] = [];
  for (let at = from; at < to; at = (found.at(-1)?.to ?? at) + 1) {
    found.push({ from: at, to: Math.min(to, endOfParagraph(reading, at)) });
  }
  return found.filter((paragraph) => paragraph.from < paragraph.to && !isDirection(reading, paragraph));
};

const isDirection = ({ tokens }: Reading, { from, to }: TokenRange): boolean =>
  tokens[from]?.class === 'open' && tokens[to - 1]?.class === 'close';

const labelOf = ({ tokens }: Reading, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

const opensParagraph = ({ tokens }: Reading, { source }: Frame): boolean =>
  source !== undefined && (source.from === 0 || tokens[source.from - 1]?.class === 'break');

const endOfParagraph = ({ tokens }: Reading, from: number): number => {
  let end = from;
  while (end < tokens.length && tokens[end]?.class !== 'break') end += 1;
  return end;
};
