import { command, count, run } from '../../src/evaluation/command.ts';
import { blocksOf } from '../../src/story/blocks.ts';
import { sentencesOf } from '../../src/story/sentences.ts';

const paragraph =
  '"We will not wait. It starts on Feb. 3," Mayor Ann Lee of Eastport, N.H., told reporters on Monday. ' +
  'The U.S. Senate voted 51-49 for the $1.5bn plan, which J.D. Roe had called “a mess”. Why now? Nobody knew.\n\n';
const rounds = 5;

const textOf = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

function median(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const ours = (text: string) => sentencesOf(text, blocksOf(text));
const intl = new Intl.Segmenter('en', { granularity: 'sentence' });
const sentencex = await import('sentencex').catch(() => undefined);

function measureNews(size: number): void {
  const news = textOf(paragraph, size);
  const rate = (ms: number): string => (news.length / ms / 1_000).toFixed(1).padStart(6);
  console.log(`news, million units a second (median of ${rounds})`);
  console.log(`  ours           ${rate(median(() => ours(news)))}`);
  console.log(`  Intl.Segmenter ${rate(median(() => Array.from(intl.segment(news))))}`);
  if (sentencex) console.log(`  sentencex      ${rate(median(() => sentencex.segment('en', news)))}`);
}

const hostile = ['"', '“', '.', '. ', ' . ', '?" ', '… ', '( . ', 'A. ', 'Mr. ', 'word ', '?" Ann ', '\n'];

function measureHostile(size: number): void {
  console.log(`\nhostile, ms for ${size / 1e6} and ${(2 * size) / 1e6} million units, ratio`);
  for (const unit of hostile) {
    const [once = 0, twice = 0] = [size, 2 * size].map((length) => {
      const text = textOf(unit, length);
      return median(() => ours(text));
    });
    const columns = [once.toFixed(0), twice.toFixed(0), (twice / once).toFixed(1)];
    console.log(`  ${JSON.stringify(unit).padEnd(10)}${columns.map((each) => each.padStart(7)).join('')}`);
  }
}

await run(
  command(
    'bench:sentences',
    'How fast sentences are found: news-like text beside Intl.Segmenter and sentencex in the same run, and hostile texts in two sizes, whose times must stay in proportion (ratio 2).',
  )
    .option('--size <units>', 'UTF-16 units of the smaller text', count, 2_000_000)
    .action(({ size }: { readonly size: number }) => {
      measureNews(size);
      measureHostile(size);
    }),
);
