import { type ChoiceForest, choiceForestOf, widestFirst } from '../../learned/choice-forest.ts';
import type { Tree } from '../../learned/forest.ts';
import { dataFile } from '../../story/data.ts';
import { featureNames } from './features.ts';

interface Model {
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

const read = (): ChoiceForest => {
  const model = JSON.parse(dataFile('models/attribution.json')) as Model;
  if (model.features.join() !== featureNames.join()) {
    throw new Error(
      'data/models/attribution.json was trained on other features: run npm run train:attribution',
    );
  }
  return choiceForestOf(widestFirst(model.trees));
};

let forest: ChoiceForest | undefined;

/** The trained ranker of data/models, read once, when it is first needed. */
export const trainedForest = (): ChoiceForest => {
  forest ??= read();
  return forest;
};
