import { writeFileSync } from 'node:fs';
import { wordsOf } from '../../answer/ranking/passage.ts';
import { bucketOf } from '../../answer/words/rarity.ts';
import { command, run } from '../command.ts';
import { articleOf, DEVELOPMENT, readTasks, type Task } from './tasks.ts';

/** 16,000 stems, two buckets a stem: a rare word seldom shares its bucket with a common one. */
const BUCKETS = 32_768;

/** In how many articles the words of each bucket stand. */
function countsOf(tasks: readonly Task[]): { documents: number; counts: Uint32Array } {
  const counts = new Uint32Array(BUCKETS);
  const articles = Map.groupBy(tasks, articleOf);
  for (const texts of articles.values()) {
    const sentences = new Set(texts.flatMap(({ sentences }) => sentences));
    const stems = new Set([...sentences].flatMap((text) => wordsOf(text).map(({ stem }) => stem)));
    for (const bucket of new Set([...stems].map((stem) => bucketOf(stem, BUCKETS))))
      counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return { documents: articles.size, counts };
}

function write(): void {
  const { documents, counts } = countsOf(readTasks(DEVELOPMENT));
  const digits = Array.from(counts, (count) => Math.round(Math.log2(1 + count)).toString(16)).join('');
  const provenance = `npm run train:answers: articles of ../shared/qa/tasks.dev.jsonl that hold a word, by hash; no words`;
  writeFileSync(
    new URL('../../../data/models/answers-rarity.json', import.meta.url),
    `${JSON.stringify({ provenance, documents, digits })}\n`,
  );
  console.log(`${documents} articles counted into ${BUCKETS} buckets`);
}

await run(
  command(
    'train:answers',
    'Counts how rare words are, before ranking and gate are learned with that.',
  ).action(write),
);
