import { rules } from './sentences/rules.ts';
import { readStop, type Stop } from './sentences/stop.ts';
import type { Span } from './span.ts';
import type { Block, Sentence } from './story.ts';

/** The sentences of the blocks that are not headings, in order: trimmed, disjoint, UTF-16. Linear in the text. */
export const sentencesOf = (body: string, blocks: readonly Block[]): readonly Sentence[] =>
  blocks.flatMap((block, index) =>
    block.kind === 'heading'
      ? []
      : split(body.slice(block.start, block.end)).map(({ start, end }) => ({
          block: index,
          start: block.start + start,
          end: block.start + end,
        })),
  );

function split(text: string): readonly Span[] {
  const sentences: Span[] = [];
  const mark = /[".!?…。！？؟۔।።]/g;
  let start = text.length - text.trimStart().length;
  let inQuote = false;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === '"') {
      inQuote = !inQuote;
      continue;
    }
    const stop = readStop(text, start, found.index, inQuote);
    mark.lastIndex = stop.end;
    if (oddQuotes(stop.closers)) inQuote = !inQuote;
    if (!ends(stop)) continue;
    sentences.push({ start, end: stop.end });
    start = stop.end + stop.gap.length;
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}

const oddQuotes = (closers: string): boolean => (closers.split('"').length - 1) % 2 === 1;

function ends(stop: Stop): boolean {
  for (const rule of rules) {
    const verdict = rule.decide(stop);
    if (verdict) return verdict === 'ends';
  }
  return true;
}
