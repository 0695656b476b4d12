import type { Tree } from '../learned/forest.ts';
import type { Net } from '../learned/net.ts';
import { dataFile } from '../story/data.ts';

/** In how many texts a word stands, by hash: for each bucket log₂(1 + count), rounded, as a hexadecimal digit. */
export interface Rarity {
  readonly provenance: unknown;
  readonly documents: number;
  readonly digits: string;
}

/** Trees that add up to the log odds that the story answers; it does where they are above the threshold. */
export interface Gate {
  /** As the trees number them. */
  readonly features: readonly string[];
  readonly threshold: number;
  /** A weight for each bucket of clues, a byte each, in base 64. */
  readonly clues: string;
  readonly trees: readonly Tree[];
  readonly net: Net;
}

/** A line, corrected by trees and a net. */
export interface RankingModel {
  /** Feature → weight; what is not named weighs nothing. */
  readonly line: Readonly<Record<string, number>>;
  /** Over all features, by their place in the list. */
  readonly trees: readonly Tree[];
  readonly net: Net;
}

/** Learned by `npm run train:answers`. */
export interface Model {
  readonly provenance: unknown;
  readonly ranking: RankingModel;
}

const read = (name: string): unknown => JSON.parse(dataFile(`models/${name}.json`));

export const rarity = read('answers-rarity') as Rarity;
export const model = read('answers') as Model;
export const gate = read('abstention') as Gate;
