import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../story/span.ts';
import { MissingData, sharedFolder } from '../shared.ts';

export interface Worded extends Span {
  readonly text: string;
}

export interface GoldQuote extends Worded {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly attr?: string;
  readonly cue?: Worded | null;
  readonly speaker: Worded | null;
  readonly speakerName?: string;
}

export interface GoldStory {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

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

const missing = (path: string): MissingData =>
  new MissingData(
    `${path} is not there. Put the attribution data into ../shared or name its folder in VERBATIM_SHARED.`,
  );

export const loadScorer = async (): Promise<Scorer> => {
  const path = join(sharedFolder(), 'attribution/score.mjs');
  try {
    return (await import(pathToFileURL(path).href)) as Scorer;
  } catch {
    throw missing(path);
  }
};

export const loadGold = (path: string): readonly GoldStory[] => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw missing(path);
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldStory);
};

export const sharedGold = (name: string): readonly GoldStory[] =>
  loadGold(join(sharedFolder(), 'attribution', `${name}.jsonl`));
