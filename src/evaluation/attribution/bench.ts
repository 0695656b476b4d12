import { analyse } from '../../attribution/analyse.ts';
import { command, progress, run } from '../command.ts';
import { sharedGold } from './gold.ts';
import { storyOf } from './scenes.ts';

const stories = 10_000;
const megabyte = 1_000_000;

const secondsOf = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const analyseText = (text: string): void => {
  analyse(storyOf({ id: '', text, quotes: [] }));
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const benchStories = (): void => {
  const texts = sharedGold('polnear.dev').map(({ text }) => text);
  const seconds: number[] = [];
  const heap: number[] = [];
  for (let index = 0; index < stories; index += 1) {
    const text = texts[index % texts.length] ?? '';
    seconds.push(secondsOf(() => analyseText(text)));
    if (index % 1000 === 999) {
      globalThis.gc?.();
      heap.push(Math.round(process.memoryUsage().heapUsed / megabyte));
    }
  }
  const mean = seconds.reduce((sum, value) => sum + value, 0) / seconds.length;
  console.log(
    `${stories} articles: ${(1 / mean).toFixed(0)} a second on one core (mean), median ${(1000 * median(seconds)).toFixed(2)} ms`,
  );
  console.log(`heap after each thousand, MB: ${heap.join(' ')}`);
};

/** Capitals that differ for every number: "BAC". */
const lettersOf = (index: number): string =>
  Array.from(String(index), (digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');

const repeated = (size: number, make: (index: number) => string): string =>
  Array.from({ length: size / make(0).length }, (_, index) => make(index)).join('');

const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ['quote marks', (size) => '"'.repeat(size)],
  ['curly marks', (size) => '“”'.repeat(size / 2)],
  ['spaced marks', (size) => '" '.repeat(size / 2)],
  ['one sentence', (size) => 'he said that the plan was good and '.repeat(size / 35)],
  ['commas', (size) => 'said, Ann Lee, '.repeat(size / 15)],
  ['capitals', (size) => 'Bank of Ann '.repeat(size / 12)],
  ['open brackets', (size) => '(“said '.repeat(size / 7)],
  ['reports', (size) => '“go,” he said, '.repeat(size / 15)],
  ['fragments', (size) => 'Lee said “a” “b” “c” and “d” '.repeat(size / 29)],
  ['single marks', (size) => '‘go,’ he said. '.repeat(size / 15)],
  ['short cues', (size) => 'he said. '.repeat(size / 9)],
  ['appositions', (size) => 'Lee — said — '.repeat(size / 13)],
  ['accordingly', (size) => 'according to Lee, '.repeat(size / 18)],
  ['descriptions', (size) => '“go,” said the mayor, Ann Lee. '.repeat(size / 31)],
  ['namesakes', (size) => repeated(size, (index) => `Ann ${lettersOf(index)} Lee said “go”. `)],
  ['turns', (size) => 'Ann Lee: I go now.\n\nBo Diaz: I stay.\n\n'.repeat(size / 38)],
  ['leads', (size) => 'Ann Lee wrote:\n\nit is late now.\n\n'.repeat(size / 33)],
  ['posts', (size) => 'It is late.\n\n— Ann Lee (@ann) May 3\n\n'.repeat(size / 37)],
  [
    'answers',
    (size) =>
      `Ann Lee talks.\n\n${'Why you?\n\nI do.\n\n'.repeat(3)}${'Bo Diaz and I slept.\n\n'.repeat(size / 22)}`,
  ],
  ['one word', (size) => 'a.'.repeat(size / 2)],
];

/** Four times the text should take about four times as long. */
const benchHostile = (): void => {
  for (const [name, make] of hostile) {
    const small = secondsOf(() => analyseText(make(megabyte / 4)));
    const large = secondsOf(() => analyseText(make(megabyte)));
    console.log(
      `${name.padEnd(14)} 0.25 MB ${small.toFixed(2)} s, 1 MB ${large.toFixed(2)} s, ratio ${(large / small).toFixed(1)}`,
    );
  }
  console.log(
    `10 MB of quote marks: ${secondsOf(() => analyseText('"'.repeat(10 * megabyte))).toFixed(2)} s`,
  );
};

await run(
  command(
    'bench:attribution',
    'Speed and memory over 10,000 articles of ../shared, and how time grows with length on hostile text.',
  ).action(() => {
    progress(`analysing ${stories} articles`);
    benchStories();
    progress('analysing hostile text');
    benchHostile();
  }),
);
