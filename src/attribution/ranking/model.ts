import { type Forest, forestOf, type Tree, widestFirst } from '../../learned/forest.ts';
import { dataFile } from '../../story/data.ts';
import { featureNames } from './features.ts';

interface Model {
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

const read = (): Forest => {
  const model = JSON.parse(dataFile('models/attribution.json')) as Model;
  if (model.features.join() !== featureNames.join()) {
    throw new Error(
      'data/models/attribution.json was trained on other features: run npm run train:attribution',
    );
  }
  return forestOf(widestFirst(model.trees));
};

let forest: Forest | undefined;

/** The trained ranker of data/models, read once, when it is first needed. */
export const trainedForest = (): Forest => {
  forest ??= read();
  return forest;
};
