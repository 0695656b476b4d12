import type { Judged } from './folds.ts';

const TYPOS = '.typos';

/** The same question with and without slips has the same id, and the same story under another suite's name. */
const keyOf = ({ asked: { suite, story, id } }: Judged, of: string): string =>
  `${of} ${story.slice(suite.length)} ${id}`;

const share = (judged: readonly Judged[]): string =>
  ((100 * judged.filter(({ row }) => row.right).length) / judged.length).toFixed(1);

/** What slips of the keyboard cost: the first answer right, on the same questions without them and with them. */
export function reportTypos(judged: readonly Judged[]): void {
  const clean = new Map(judged.map((one) => [keyOf(one, one.asked.suite), one]));
  const suites = Map.groupBy(
    judged.filter(({ asked }) => asked.suite.endsWith(TYPOS)),
    ({ asked }) => asked.suite,
  );
  for (const [suite, slipped] of suites) {
    const pairs = slipped.flatMap((one) => {
      const same = clean.get(keyOf(one, suite.slice(0, -TYPOS.length)));
      return same ? [{ same, one }] : [];
    });
    if (pairs.length > 0)
      console.log(
        `${suite}: of the same ${pairs.length} questions ${share(pairs.map(({ same }) => same))} right without slips, ${share(pairs.map(({ one }) => one))} with them`,
      );
  }
}
