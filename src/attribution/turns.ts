import type { Draft } from './drafts.ts';
import type { Frame } from './frames/frame.ts';
import { byParagraph, hasWords, without } from './ranges.ts';
import type { Reading } from './reading.ts';
import { toldIn } from './told.ts';

/** As many paragraphs of one story that open with a name and a colon are an interview or a debate, not a style of quoting. */
const FEWEST = 4;

/**
 * The turns of an interview: "Ann Lee: Nearly all of it. The heating was broken." Everything in the paragraph after
 * the colon is the speaker's, but for what is quoted there from others.
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
  return frames.flatMap((frame) => {
    const turn = { from: frame.to, to: endOfParagraph(reading, frame.to) };
    const [first, ...rest] = without(turn, taken(turn)).filter((part) => hasWords(reading, part));
    // "Lee: 1,769." is a count, no turn.
    return first && frame.source
      ? [{ content: [first, ...rest], source: frame.source, frame, verbatim: true }]
      : [];
  });
};

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
