import type { Analysis } from '../attribution/analysis.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { contains, overlaps, type Span } from '../story/span.ts';
import type { Line } from './digest.ts';

/** A quotation of several sentences is shown whole up to this length. */
const WHOLE_QUOTATION = 600;

/** The first sentence that a span touches. */
export const sentenceAt = ({ sentences }: Analysis, span: Span): Span | undefined =>
  sentences.find((sentence) => overlaps(sentence, span));

/** What is said, cue and source with it, from the first word to the last. */
const extentOf = ({ content, cue, source }: Attribution): Span => {
  const spans = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
};

/**
 * The line that shows an attribution: direct speech in one piece by its own span, all else by its sentences,
 * for an indirect quotation without its cue would read as our own statement.
 */
export function lineFor(analysis: Analysis, attribution: Attribution): Line | undefined {
  const [first, ...rest] = attribution.content;
  const sentence = sentenceAt(analysis, first);
  if (!sentence) return undefined;
  const isWhole =
    attribution.type === 'direct' && rest.length === 0 && first.end - first.start <= WHOLE_QUOTATION;
  const span = isWhole ? first : sentencesAround(analysis, attribution, sentence);
  return { story: analysis.story, span, sentence, attribution };
}

function sentencesAround({ sentences }: Analysis, attribution: Attribution, sentence: Span): Span {
  const extent = extentOf(attribution);
  const touched = sentences.filter((candidate) => overlaps(candidate, extent));
  const around = { start: touched[0]?.start ?? sentence.start, end: touched.at(-1)?.end ?? sentence.end };
  return around.end - around.start <= WHOLE_QUOTATION ? around : sentence;
}

/** The attribution within whose words a span stands. */
export const attributionAt = ({ attributions }: Analysis, span: Span): Attribution | undefined =>
  attributions.find(({ content }) => content.some((piece) => contains(piece, span)));
