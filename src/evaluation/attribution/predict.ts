import { attribute } from '../../attribution/attribute.ts';
import type { Attribution, Source } from '../../attribution/attribution.ts';
import type { ContentModel } from '../../attribution/contents/choose.ts';
import { readingOf } from '../../attribution/reading.ts';
import { sourceEnd } from '../../attribution/source-span.ts';
import { framesByUnit } from '../../attribution/sourcing/decide.ts';
import { sourcedQuotations } from '../../attribution/sourcing/sourced.ts';
import type { ChoiceForest } from '../../learned/choice-forest.ts';
import { blocksOf } from '../../story/blocks.ts';
import { sentencesOf } from '../../story/sentences.ts';
import type { Span } from '../../story/span.ts';
import type { GoldStory, PredictedQuote, Prediction } from './gold.ts';

/** What the spans of a gold file are: stretches between quotation marks, or the whole content of attributions. */
export type Unit = 'stretches' | 'contents';

const MARK = /["“”„«»'‘’`]/;

/** "“It is late” she said": the span with its marks, or without. */
const isBetweenMarks = (text: string, { start }: Span): boolean =>
  MARK.test(text[start] ?? '') || MARK.test(text[start - 1] ?? '');

/** A file whose spans nearly all open with a quotation mark asks for stretches; a mark or two may be wrong in any text. */
export const unitOf = (gold: readonly GoldStory[]): Unit => {
  const marked = gold.flatMap(({ text, quotes }) => quotes.map((quote) => isBetweenMarks(text, quote)));
  return marked.filter(Boolean).length >= 0.9 * marked.length ? 'stretches' : 'contents';
};

/** The corpus marks a relative pronoun itself as the source, the product its antecedent. */
const wordsMarked = ({ start, end, relative }: Source): Span => relative ?? { start, end };

/** It marks of what is said only what the clause itself holds, the relative with it. */
const contentMarked = (text: string, { content, antecedent }: Attribution): readonly Span[] =>
  content.flatMap(({ start, end }) => {
    if (start !== antecedent?.start) return [{ start, end }];
    const from = end - text.slice(antecedent.end, end).trimStart().length;
    return from < end ? [{ start: from, end }] : [];
  });

/** What was learned: whose quotations are, and where contents begin and end. */
export interface Models {
  readonly forest: ChoiceForest;
  readonly contents: ContentModel;
}

/** What the product finds in a text, in the form of the gold file. */
export const predict = ({ id, text }: GoldStory, { forest, contents }: Models, unit: Unit): Prediction => {
  const blocks = blocksOf(text);
  const reading = readingOf(text, sentencesOf(text, blocks));
  const { attributions } = attribute(reading, forest, contents, { blocks });
  if (unit === 'contents') {
    const quotes = attributions.flatMap((attribution) =>
      contentMarked(text, attribution).map(({ start, end }): PredictedQuote => {
        const { source } = attribution;
        return {
          start,
          end,
          speaker: source ? wordsMarked(source) : null,
          ...(source?.name && { speakerName: source.name }),
        };
      }),
    );
    return { id, quotes };
  }
  const names = new Map(
    attributions.map(({ source }) => [source && wordsMarked(source).start, source?.name]),
  );
  const quotes = sourcedQuotations(reading, framesByUnit(reading), forest).map(
    ({ quotation, source }): PredictedQuote => {
      const name = names.get(source?.start);
      return {
        start: quotation.start,
        end: quotation.end,
        speaker: source ? { start: source.start, end: sourceEnd(reading, source) } : null,
        ...(name && { speakerName: name }),
      };
    },
  );
  return { id, quotes };
};
