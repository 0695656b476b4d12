import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { endNames, startNames } from '../../attribution/contents/choose.ts';
import { featureNames } from '../../attribution/ranking/features.ts';
import { command, progress, run } from '../command.ts';
import { contentLessons } from './content-lessons.ts';
import { contentOptions, learnContents, startNetOptions } from './contents.ts';
import { type GoldStory, loadScorer, type Scorer, sharedGold } from './gold.ts';
import { examplesOf, learn, options } from './learn.ts';
import { sceneOfText } from './scenes.ts';

const quoted = 'polnear-quoted.dev';
const full = 'polnear.dev';

const provenanceOf = (name: string, gold: readonly GoldStory[], learned: string, settings: object) => ({
  command: 'npm run train:attribution',
  data: `${name}.jsonl: ${gold.length} stories, ${learned}`,
  sha256: createHash('sha256').update(JSON.stringify(gold)).digest('hex'),
  options: settings,
  figures: 'npm run evaluate:attribution, cross-validated on the same data',
});

const write = (name: string, model: object): void => {
  writeFileSync(new URL(`../../../data/models/${name}.json`, import.meta.url), `${JSON.stringify(model)}\n`);
};

/** Learns the ranker's trees from the development half and writes them with where they come from. */
const trainRanker = (scorer: Scorer): void => {
  const gold = sharedGold(quoted);
  const examples = gold.map((story) => examplesOf(story, sceneOfText(story.text), scorer));
  const learned = `${examples.flat().length} quotations`;
  const trees = learn(examples);
  write('attribution', {
    provenance: provenanceOf(quoted, gold, learned, options),
    features: featureNames,
    trees,
  });
  console.log(`${trees.length} trees from ${learned} written to data/models/attribution.json`);
};

/** The same for where contents begin and end. */
const trainContents = (): void => {
  const gold = sharedGold(full);
  const lessons = gold.flatMap((story) => contentLessons(story, sceneOfText(story.text)));
  const learned = `${lessons.length} cues`;
  const { rates, starts, startNets, ends } = learnContents(lessons);
  write('contents', {
    provenance: provenanceOf(full, gold, learned, { trees: contentOptions, nets: startNetOptions }),
    features: { starts: startNames, ends: endNames },
    rates: Object.fromEntries(rates),
    starts,
    startNets,
    ends,
  });
  console.log(
    `${starts.length + ends.length} trees and ${startNets.nets.length} nets from ${learned} written to data/models/contents.json`,
  );
};

await run(
  command(
    'train:attribution',
    'Learns from the development half of ../shared who speaks and where contents begin and end; writes data/models.',
  ).action(async () => {
    const scorer = await loadScorer();
    progress('learning who speaks');
    trainRanker(scorer);
    progress('learning where contents begin and end');
    trainContents();
  }),
);
