import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { features } from '../../attribution/ranking/features.ts';
import { loadScorer, MissingData, sharedGold } from './gold.ts';
import { examplesOf, learn, options } from './learn.ts';
import { sceneOfText } from './scenes.ts';

const data = 'polnear-quoted.dev';

/** Learns the ranker's trees from the development half and writes them with where they come from. */
const train = async (): Promise<void> => {
  const scorer = await loadScorer();
  const gold = sharedGold(data);
  const examples = gold.map((story) => examplesOf(story, sceneOfText(story.text), scorer));
  const trees = learn(examples);
  const model = {
    provenance: {
      command: 'npm run train:attribution',
      data: `${data}.jsonl: ${gold.length} stories, ${examples.flat().length} quotations`,
      sha256: createHash('sha256').update(JSON.stringify(gold)).digest('hex'),
      options,
      figures: 'npm run evaluate:attribution, cross-validated on the same data',
    },
    features: features.map(({ name }) => name),
    trees,
  };
  const path = new URL('../../../data/models/attribution.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify(model)}\n`);
  console.log(
    `${trees.length} trees from ${examples.flat().length} quotations written to data/models/attribution.json`,
  );
};

try {
  await train();
} catch (error) {
  if (!(error instanceof MissingData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
