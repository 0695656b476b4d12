import { readFileSync } from 'node:fs';
import { features } from './features.ts';
import type { Tree } from './trees.ts';

interface Model {
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

const read = (): readonly Tree[] => {
  const path = new URL('../../../data/models/attribution.json', import.meta.url);
  const model = JSON.parse(readFileSync(path, 'utf8')) as Model;
  const names = features.map(({ name }) => name);
  if (model.features.join() !== names.join()) {
    throw new Error(
      'data/models/attribution.json was trained on other features: run npm run train:attribution',
    );
  }
  return model.trees;
};

let trees: readonly Tree[] | undefined;

/** The trained ranker of data/models, read once, when it is first needed. */
export const trainedTrees = (): readonly Tree[] => {
  trees ??= read();
  return trees;
};
