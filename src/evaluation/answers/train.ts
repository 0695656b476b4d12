import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { command, progress, run } from '../command.ts';
import { NEWS_FOLDER, readBatches } from '../news/questions.ts';
import { GATE_NET_OPTIONS, GATE_OPTIONS, withForeign } from './abstention.ts';
import { CLUE_OPTIONS } from './clues.ts';
import { askedOf, LINE_OPTIONS, learnedRanking, NET_OPTIONS, TREE_OPTIONS } from './fit.ts';
import { gateFrom, judgedOutOfFold } from './folds.ts';
import { foreignNews, newsAsked } from './news.ts';
import { DEVELOPMENT, readTasks } from './tasks.ts';

const figures = 'npm run evaluate:answers, cross-validated by article on the same data';

function write(name: string, content: object): void {
  const path = new URL(`../../../data/models/${name}.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(content)}\n`);
}

/** Learns ranking and gate from the development half and writes them with where they come from. */
async function train(): Promise<void> {
  const batches = await readBatches(NEWS_FOLDER);
  const news = [...newsAsked(batches), ...foreignNews(batches)];
  const asked = [...askedOf(withForeign(readTasks(DEVELOPMENT))), ...news];
  const provenance = {
    command: 'npm run train:answers',
    data: `../shared/qa/tasks.dev.jsonl and test/news: ${asked.length} questions, ${news.length} of them of news; weights of features, no words`,
    sha256: createHash('sha256').update(readFileSync(DEVELOPMENT)).digest('hex'),
    figures,
  };
  progress(`learning the ranking from ${asked.length} questions`);
  write('answers', {
    provenance: { ...provenance, line: LINE_OPTIONS, trees: TREE_OPTIONS, net: NET_OPTIONS },
    ranking: learnedRanking(asked),
  });
  progress('learning the gate, from rankings of questions that were not learned from');
  write('abstention', {
    provenance: { ...provenance, clues: CLUE_OPTIONS, trees: GATE_OPTIONS, net: GATE_NET_OPTIONS },
    ...gateFrom(judgedOutOfFold(asked)),
  });
  console.log(`learned from ${asked.length} questions; data/models/answers.json and abstention.json written`);
}

await run(
  command(
    'train:answers',
    'Learns from the development half of ../shared and from test/news which sentence answers, and when none does; writes data/models.',
  ).action(train),
);
