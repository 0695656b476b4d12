import type { TermMatch } from '../../ranking/match.ts';
import { strengthAt } from '../../ranking/matching.ts';
import type { Ranking } from '../../ranking/rank.ts';
import { wordOf } from '../../words/lemma.ts';
import { tokensOf } from '../../words/tokens.ts';

export const WORDING_FEATURES: readonly string[] = [
  'pairs of words',
  'share of pairs',
  'longest run',
  'common subsequence',
  'out of order',
  'spread',
  'neighbours apart',
  'modifier missing',
  'words of the question',
  'words of the sentence',
];

/** Longest run of words, and longest common subsequence, that two lists share: dynamic programming, row by row. */
export function shared(a: readonly string[], b: readonly string[]): { run: number; subsequence: number } {
  let runs = new Array<number>(b.length + 1).fill(0);
  let common = new Array<number>(b.length + 1).fill(0);
  let run = 0;
  for (const word of a) {
    const [nextRuns, nextCommon] = [[0], [0]];
    b.forEach((other, j) => {
      const same = word === other;
      nextRuns.push(same ? (runs[j] ?? 0) + 1 : 0);
      nextCommon.push(same ? (common[j] ?? 0) + 1 : Math.max(common[j + 1] ?? 0, nextCommon[j] ?? 0));
    });
    run = Math.max(run, ...nextRuns);
    [runs, common] = [nextRuns, nextCommon];
  }
  return { run, subsequence: common[b.length] ?? 0 };
}

const FOUND = 0.65;

/** How the wording of the question, function words too, stands in the best sentence: one fact changed breaks it up. */
export function wordingFeatures({
  matching: { question, terms, passage },
  candidates,
}: Ranking): readonly number[] {
  const s = candidates[0]?.sentence ?? 0;
  const asked = tokensOf(question.text).map(({ form }) => wordOf(form).stem);
  const said = passage.sentences[s]?.words.map(({ stem }) => stem) ?? [];
  const pairs = new Set(said.slice(1).map((stem, i) => `${said[i]} ${stem}`));
  const kept = asked.filter((stem, i) => i > 0 && pairs.has(`${asked[i - 1]} ${stem}`)).length;
  const { run, subsequence } = shared(asked, said);
  const found = terms.filter((match) => strengthAt(match, s) >= FOUND).map(({ at }) => at[s] ?? 0);
  const inversions = found.flatMap((here, i) => found.slice(i + 1).filter((after) => after < here)).length;
  const neighbours = neighboursIn(
    question.words.map(({ stem }) => stem),
    terms,
  );
  const has = (match: TermMatch): boolean => strengthAt(match, s) >= FOUND;
  return [
    kept,
    kept / Math.max(1, asked.length - 1),
    run,
    subsequence / Math.max(1, asked.length),
    found.length < 2 ? 0.3 : (2 * inversions) / (found.length * (found.length - 1)),
    found.length < 2 ? 0 : (Math.max(...found) - Math.min(...found)) / found.length,
    neighbours.filter(([a, b]) => has(a) && has(b) && Math.abs((a.at[s] ?? 0) - (b.at[s] ?? 0)) > 2).length,
    Math.max(0, ...neighbours.map(([a, b]) => (!has(a) && has(b) ? a.rarity : 0))),
    asked.length,
    said.length,
  ];
}

/** Content words that stand side by side in the question: "eastern coast". */
const neighboursIn = (
  words: readonly string[],
  terms: readonly TermMatch[],
): readonly (readonly [TermMatch, TermMatch])[] =>
  terms.flatMap((match, i) => {
    const next = terms[i + 1];
    const apart = next ? words.indexOf(next.term.stem) - words.indexOf(match.term.stem) : 0;
    return next && apart === 1 ? [[match, next] as const] : [];
  });
