import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CLUES } from '../../../src/answer/abstain/clues/clues.ts';
import { CLUE_FEATURES } from '../../../src/answer/abstain/clues/weigh.ts';
import { GATE_FEATURES, GATE_GROUPS } from '../../../src/answer/abstain/features.ts';
import { FEATURE_GROUPS } from '../../../src/answer/ranking/features.ts';
import { ablateGate, ablateRanking } from '../../../src/evaluation/answers/ablation.ts';
import { askedOf } from '../../../src/evaluation/answers/fit.ts';
import type { Judged } from '../../../src/evaluation/answers/folds.ts';
import type { Task } from '../../../src/evaluation/answers/tasks.ts';

const taskOf = (suite: string, town: string): Task => ({
  suite,
  id: town,
  title: town,
  sentences: [`${town} is old.`, `The bridge of ${town} burned in May.`, 'The mayor was glad.'],
  questions: [{ id: town, question: `when did the bridge of ${town} burn?`, gold: [1] }],
});

const TOWNS = ['Ulm', 'Marle', 'Kestrel', 'Harlow', 'Dorton', 'Sovany', 'Ateku', 'Vesterlo'];

let lines: string[] = [];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => vi.restoreAllMocks());

const lineOf = (name: string): string => lines.find((line) => line.startsWith(`${name}: `)) ?? '';

describe('ablateRanking', () => {
  it('asks the suites that are ranked, with nothing and then with each group left out', () => {
    const tasks = TOWNS.flatMap((town) => [taskOf('squad2.passage', town), taskOf('squad2.article', town)]);
    ablateRanking(askedOf(tasks));
    expect(lineOf('nothing left out')).toBe('nothing left out: squad2.passage 100.0');
    for (const { name } of FEATURE_GROUPS)
      expect(lineOf(`without ${name}`)).toMatch(/^without .+: -?[\d.]+ in the mean; squad2\.passage [\d.]+$/);
    expect(lines).toHaveLength(2 + FEATURE_GROUPS.length);
  });
});

describe('ablateGate', () => {
  const [first = '', ...others] = GATE_GROUPS.map(({ name }) => name);

  /** Whether a story answers is told by the first feature alone; the first fold is asked, the second learned from. */
  const judgedOf = (suite: string, isAnswered: (i: number) => boolean): readonly Judged[] =>
    askedOf([taskOf(suite, 'Ulm')]).flatMap((asked) =>
      Array.from({ length: 80 }, (_, i): Judged => {
        const answers = isAnswered(i);
        const features = GATE_FEATURES.slice(CLUE_FEATURES.length).map((_, at) =>
          at === 0 && answers ? 1 : 0,
        );
        const row = { suite, article: asked.article, features, clues: NO_CLUES, answers, right: answers };
        return { asked, fold: i % 4 < 2 ? 0 : 1, ranked: [], row };
      }),
    );

  it('loses what a group alone tells, and nothing without the others; a suite of one kind of questions tells nothing apart', () => {
    ablateGate([
      ...judgedOf('squad2.abstain-same', (i) => i % 2 === 0),
      ...judgedOf('squad2.abstain-other', () => true),
    ]);
    expect(lineOf('nothing left out')).toBe('nothing left out: squad2.abstain-same 100.0');
    expect(lineOf(`without ${first}`)).toMatch(/: -[45].* in the mean; squad2\.abstain-same [45]\d\.\d$/);
    for (const name of [...others, 'clues'])
      expect(lineOf(`without ${name}`)).toBe(`without ${name}: 0.00 in the mean; squad2.abstain-same 100.0`);
  });
});
