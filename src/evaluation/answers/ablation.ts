import { NO_CLUES } from '../../answer/abstain/clues/clues.ts';
import { CLUE_FEATURES } from '../../answer/abstain/clues/weigh.ts';
import { GATE_FEATURES, GATE_GROUPS } from '../../answer/abstain/features.ts';
import { confidenceOf } from '../../answer/abstain/gate.ts';
import { FEATURE_GROUPS } from '../../answer/ranking/features.ts';
import { progress } from '../command.ts';
import { type GateRow, learnedGate } from './abstention.ts';
import { type Asked, learnedRanking, rankedBy } from './fit.ts';
import { type Judged, partOf } from './folds.ts';
import { auc } from './trust.ts';

/**
 * What each group of features brings: left out in learning and in answering. By one part of four, articles apart, for
 * each is a training; the same seed twice gives the same weights, another one moves a suite by some tenths of a point.
 */

const RANKED = /\.(?:passage|story)$|^multirc|^news/;

const shareText = (shares: ReadonlyMap<string, number>): string =>
  [...shares].map(([suite, share]) => `${suite} ${(100 * share).toFixed(1)}`).join('  ');

const meanLoss = (shares: ReadonlyMap<string, number>, all: ReadonlyMap<string, number>): string => {
  const lost = [...shares].map(([suite, share]) => share - (all.get(suite) ?? 0));
  return (100 * (lost.reduce((sum, one) => sum + one, 0) / lost.length)).toFixed(2);
};

/** One figure a suite with nothing left out, then with each group out: how they move in the mean, and each. */
function table(
  groups: readonly { readonly name: string; readonly features: readonly string[] }[],
  figuresWithout: (features: ReadonlySet<string>) => ReadonlyMap<string, number>,
): void {
  const all = figuresWithout(new Set());
  console.log(`nothing left out: ${shareText(all)}`);
  for (const { name, features } of groups) {
    progress(`without ${name}`);
    const figures = figuresWithout(new Set(features));
    console.log(`without ${name}: ${meanLoss(figures, all)} in the mean; ${shareText(figures)}`);
  }
}

/** Of each suite's questions that have an answer, how many are given a right sentence first. */
function firstRight(asked: readonly Asked[], without: ReadonlySet<string>): ReadonlyMap<string, number> {
  const { own, others } = partOf(asked, 0);
  const ranking = rankedBy(learnedRanking(others, without));
  const answered = Map.groupBy(
    own.filter(({ gold }) => gold.length > 0),
    ({ suite }) => suite,
  );
  return new Map(
    [...answered].map(([suite, questions]) => {
      const right = questions.filter((one) => one.gold.includes(ranking(one).candidates[0]?.sentence ?? -1));
      return [suite, right.length / questions.length];
    }),
  );
}

export function ablateRanking(asked: readonly Asked[]): void {
  const questions = asked.filter(({ suite }) => RANKED.test(suite));
  console.log('right sentence first, by group of features of the ranking');
  table(FEATURE_GROUPS, (without) => firstRight(questions, without));
}

/** Of each suite with both kinds of questions the area under the curve of what the gate says. */
function toldApart(judged: readonly Judged[], without: ReadonlySet<string>): ReadonlyMap<string, number> {
  const kept = GATE_FEATURES.map((name) => !without.has(name));
  const blanked = ({ row }: Judged): GateRow => ({
    ...row,
    features: row.features.map((x, i) => (kept[i] ? x : 0)),
    clues: without.isDisjointFrom(new Set(CLUE_FEATURES)) ? row.clues : NO_CLUES,
  });
  const gate = learnedGate(judged.filter(({ fold }) => fold !== 0).map(blanked));
  const rows = judged
    .filter(({ fold }) => fold === 0)
    .map(blanked)
    .map((row) => ({ ...row, confidence: confidenceOf(row, gate) }));
  const suites = [...Map.groupBy(rows, ({ suite }) => suite)].filter(
    ([, own]) => own.some(({ answers }) => answers) && own.some(({ answers }) => !answers),
  );
  return new Map(suites.map(([suite, own]) => [suite, auc(own)]));
}

export function ablateGate(judged: readonly Judged[]): void {
  console.log('told apart (area under the curve), by group of features of the gate');
  table([...GATE_GROUPS, { name: 'clues', features: CLUE_FEATURES }], (without) =>
    toldApart(judged, without),
  );
}
