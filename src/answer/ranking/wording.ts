import { rarityOf } from '../words/rarity.ts';
import type { Matching } from './matching.ts';
import { overviewOf } from './overview.ts';
import { NO_SENTENCE } from './passage.ts';

export const WORDING_FEATURES: readonly string[] = [
  'longest run',
  'longest run, rare',
  'common order',
  'runs of two',
  'runs of three',
  'before first hit',
  'after last hit',
  'first hit',
  'span of hits',
  'share asked',
  'length',
  'news',
  'news, rare',
];

interface Runs {
  readonly longest: number;
  readonly rarest: number;
  readonly order: number;
  readonly twos: number;
  readonly threes: number;
}

/** Words of the question, function words too, that stand in the sentence in the same order: runs and subsequence. */
function runsOf(asked: readonly string[], words: readonly string[]): Runs {
  const runs = { longest: 0, rarest: 0, order: 0, twos: 0, threes: 0 };
  let run = new Int16Array(words.length + 1);
  let order = new Int16Array(words.length + 1);
  for (const [a, stem] of asked.entries()) {
    if (!words.includes(stem)) {
      run.fill(0);
      continue;
    }
    const nextRun = new Int16Array(words.length + 1);
    const nextOrder = new Int16Array(words.length + 1);
    for (let w = 0; w < words.length; w++) {
      const same = stem === words[w];
      nextOrder[w + 1] = same ? (order[w] ?? 0) + 1 : Math.max(order[w + 1] ?? 0, nextOrder[w] ?? 0);
      if (!same) continue;
      const length = (run[w] ?? 0) + 1;
      nextRun[w + 1] = length;
      if (length === 2) runs.twos++;
      if (length === 3) runs.threes++;
      if (length > runs.longest) runs.longest = length;
      if (length > 1) runs.rarest = Math.max(runs.rarest, raritySum(asked.slice(a + 1 - length, a + 1)));
    }
    run = nextRun;
    order = nextOrder;
  }
  return { ...runs, order: order[words.length] ?? 0 };
}

const raritySum = (stems: readonly string[]): number => stems.reduce((sum, stem) => sum + rarityOf(stem), 0);

/** How alike the wording is, where the words asked stand, and how much else the sentence says. */
export function wordingFeatures(m: Matching, s: number): readonly number[] {
  const { asked, total } = overviewOf(m);
  const { words, length } = m.passage.sentences[s] ?? NO_SENTENCE;
  const runs = runsOf(
    m.question.words.map(({ stem }) => stem),
    words.map(({ stem }) => stem),
  );
  const size = m.question.words.length || 1;
  const hits = m.terms.flatMap(({ level, at }) => ((level[s] ?? 0) > 2 ? [at[s] ?? 0] : []));
  const first = hits.length > 0 ? Math.min(...hits) : undefined;
  const last = hits.length > 0 ? Math.max(...hits) : undefined;
  const news = words.filter(({ content, stem }) => content && !asked.has(stem));
  return [
    runs.longest / size,
    runs.rarest / total,
    runs.order / size,
    runs.twos / size,
    runs.threes / size,
    first === undefined ? 3 : first / 10,
    last === undefined ? 3 : (words.length - last) / 10,
    first === undefined ? 1 : first / (words.length || 1),
    first === undefined || last === undefined ? 0 : (last - first) / 20,
    length === 0 ? 0 : 1 - news.length / length,
    Math.log(1 + words.length),
    Math.log(1 + news.length),
    raritySum(news.map(({ stem }) => stem)) / 10,
  ];
}
