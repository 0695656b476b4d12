import { afterEach, expect, it, vi } from 'vitest';
import type { Judged } from '../../../src/evaluation/answers/folds.ts';
import { reportTypos } from '../../../src/evaluation/answers/typos.ts';

afterEach(() => vi.restoreAllMocks());

const judged = (suite: string, id: string, right: boolean) =>
  ({ asked: { suite, story: `${suite}/page-1`, id }, row: { right } }) as Judged;

it('compares the same questions with and without slips, and no others', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  reportTypos([
    judged('squad', '1', true),
    judged('squad', '2', true),
    judged('squad', '3', false),
    judged('squad.typos', '1', true),
    judged('squad.typos', '2', false),
    judged('squad.typos', '9', false),
  ]);
  expect(said).toHaveBeenCalledExactlyOnceWith(
    'squad.typos: of the same 2 questions 100.0 right without slips, 50.0 with them',
  );
});
