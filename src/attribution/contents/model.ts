import { choiceForestOf } from '../../learned/choice-forest.ts';
import type { Tree } from '../../learned/forest.ts';
import { type KindNets, packedKinds } from '../../learned/kinds.ts';
import { dataFile } from '../../story/data.ts';
import { type ContentModel, endNames, startNames } from './choose.ts';

interface Stored {
  readonly features: { readonly starts: readonly string[]; readonly ends: readonly string[] };
  readonly rates: Readonly<Record<string, number>>;
  readonly starts: readonly Tree[];
  readonly startNets: KindNets;
  readonly ends: readonly Tree[];
}

const read = (): ContentModel => {
  const { features, rates, starts, startNets, ends } = JSON.parse(dataFile('models/contents.json')) as Stored;
  if (features.starts.join() !== startNames.join() || features.ends.join() !== endNames.join())
    throw new Error('data/models/contents.json was trained on other features: run npm run train:attribution');
  return {
    rates: new Map(Object.entries(rates)),
    starts: { trees: choiceForestOf(starts), nets: packedKinds(startNets) },
    ends: choiceForestOf(ends),
  };
};

let model: ContentModel | undefined;

/** The trained boundaries of data/models, read once, when they are first needed. */
export const trainedContents = (): ContentModel => {
  model ??= read();
  return model;
};
