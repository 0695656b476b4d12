import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Span } from '../../story/span.ts';
import { readJsonLines } from '../read-json.ts';
import { MissingData, sharedFolder } from '../shared.ts';

/** A span with what stands there; offsets in UTF-16 code units of the text. */
const Worded = z.looseObject({ start: z.number(), end: z.number(), text: z.string() });
export type Worded = Readonly<z.infer<typeof Worded>>;

const GoldQuote = Worded.extend({
  type: z.enum(['direct', 'mixed', 'indirect']),
  /** The pieces of one attribution share it. */
  attr: z.string().optional(),
  cue: Worded.nullish(),
  speaker: Worded.nullable().default(null),
  speakerName: z.string().optional(),
});
export type GoldQuote = Readonly<z.infer<typeof GoldQuote>>;

/** What else a file says of a quotation, such as other names of its speaker, is kept: the scorer reads it. */
const GoldStory = z.looseObject({
  id: z.string(),
  text: z.string(),
  quotes: z.array(GoldQuote).readonly(),
});
export type GoldStory = Readonly<z.infer<typeof GoldStory>>;

export interface PredictedQuote extends Span {
  readonly speaker: Span | null;
  readonly speakerName?: string;
}

export interface Prediction {
  readonly id: string;
  readonly quotes: readonly PredictedQuote[];
}

export interface ScoreOptions {
  readonly types?: readonly string[];
  readonly minWords?: number;
  readonly iou?: number;
}

interface ByType {
  readonly gold: number;
  readonly spanR: number;
  readonly speakerAcc: number;
  readonly jointR: number;
}

export interface Summary {
  readonly gold: number;
  readonly pred: number;
  readonly overlap: { readonly p: number; readonly r: number; readonly f: number };
  readonly speakerAcc: number;
  readonly joint: { readonly p: number; readonly r: number; readonly f: number };
  readonly jointCI: readonly [number, number];
  readonly names: number;
  readonly fullNameAcc: number;
  readonly nameRecall: number;
  readonly byType: Readonly<Record<string, ByType>>;
}

export interface ScoredError {
  readonly id: string;
  readonly kind: string;
  readonly q: string;
  readonly speaker?: string;
  readonly got?: string | null;
}

/** The scorer that comes with the data: used from where it lies, never copied. */
export interface Scorer {
  score(
    gold: readonly GoldStory[],
    predictions: readonly Prediction[],
    options?: ScoreOptions,
  ): { readonly s: Summary; readonly errs: readonly ScoredError[] };
  speakerOK(gold: Worded | null, predicted: Worded | null): boolean;
}

export const loadScorer = async (): Promise<Scorer> => {
  const path = join(sharedFolder(), 'attribution/score.mjs');
  try {
    return (await import(pathToFileURL(path).href)) as Scorer;
  } catch {
    throw new MissingData(
      `${path} is not there. Put the attribution data into ../shared or name its folder in VERBATIM_SHARED.`,
    );
  }
};

/** The bodies of the product hold no white space but spaces and new lines. One for one, so that offsets stay. */
const withPlainSpaces = (story: GoldStory): GoldStory => ({
  ...story,
  text: story.text.replace(/[^\S\n]/g, ' '),
});

export const loadGold = (path: string): readonly GoldStory[] =>
  readJsonLines(path, GoldStory).map(withPlainSpaces);

export const sharedGold = (name: string): readonly GoldStory[] =>
  loadGold(join(sharedFolder(), 'attribution', `${name}.jsonl`));
