import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { askedOf, GATE_OPTIONS, LINE_OPTIONS, learned, TREE_OPTIONS } from './fit.ts';
import { DEVELOPMENT, MissingData, readTasks } from './tasks.ts';

/** Learns ranking and gate from the development half and writes them with where they come from. */
function train(): void {
  const asked = askedOf(readTasks(DEVELOPMENT));
  const provenance = {
    command: 'npm run train:answers',
    data: `../shared/qa/tasks.dev.jsonl: ${asked.length} questions; weights of features, no words`,
    sha256: createHash('sha256').update(readFileSync(DEVELOPMENT)).digest('hex'),
    line: LINE_OPTIONS,
    trees: TREE_OPTIONS,
    gate: GATE_OPTIONS,
    figures: 'npm run evaluate:answers, cross-validated by article on the same data',
  };
  const path = new URL('../../../data/models/answers.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify({ provenance, ...learned(asked) })}\n`);
  console.log(`learned from ${asked.length} questions; data/models/answers.json written`);
}

try {
  train();
} catch (error) {
  if (!(error instanceof MissingData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
