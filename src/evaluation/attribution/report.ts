import type { GoldStory, Prediction, ScoreOptions, Scorer, Summary } from './gold.ts';
import type { Unit } from './predict.ts';

interface Row {
  readonly name: string;
  readonly options: ScoreOptions;
}

const rows: Readonly<Record<Unit, readonly Row[]>> = {
  stretches: [
    { name: 'quoted, 4 words or more', options: { minWords: 4 } },
    { name: 'quoted, all', options: {} },
  ],
  contents: [
    { name: 'direct', options: { types: ['direct'] } },
    { name: 'mixed', options: { types: ['mixed'] } },
    { name: 'indirect', options: { types: ['indirect'] } },
    { name: 'all', options: {} },
  ],
};

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

export const line = (
  name: string,
  { gold, pred, overlap, speakerAcc, joint, jointCI, names, fullNameAcc, nameRecall }: Summary,
): string =>
  [
    name.padEnd(34),
    `gold ${String(gold).padStart(5)}`,
    `found ${String(pred).padStart(5)}`,
    `span P ${percent(overlap.p)} R ${percent(overlap.r)}`,
    `speaker ${percent(speakerAcc)}`,
    `joint F1 ${percent(joint.f)} (95%: ${jointCI.map(percent).join(' to ')})`,
    ...(names
      ? [`full name ${percent(fullNameAcc)} of the found, ${percent(nameRecall)} by last name of all`]
      : []),
  ].join('  ');

/** The rows that the form of the gold file allows, scored. */
export const report = (
  title: string,
  gold: readonly GoldStory[],
  predictions: readonly Prediction[],
  unit: Unit,
  { score }: Scorer,
): void => {
  console.log(`\n${title}`);
  for (const { name, options } of rows[unit])
    console.log(`  ${line(name, score(gold, predictions, options).s)}`);
};
