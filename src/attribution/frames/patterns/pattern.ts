import { formsIn, type VerbForm } from '../../../story/mentions/verbs.ts';
import type { Reading } from '../../reading.ts';
import { opensQuestion } from '../../words/question-words.ts';

/** A verb that reports only with certain words behind it; elsewhere it tells what somebody does. */
export interface Pattern {
  readonly name: string;
  readonly why: string;
  readonly forms: ReadonlyMap<string, VerbForm>;
  /** The reporting verb that it then stands for. */
  readonly like: string;
  /** What it reports: a clause, which may stand further off, or just what follows it. */
  readonly reports: 'clause' | 'object';
  /** Of people alone: what is written does not say it so. */
  readonly ofPeople?: true;
  /** Things do not do it: “it” is a body. */
  readonly ofIt?: true;
  /** Where its words end, from the place of the verb; nothing where it does not report. */
  readonly endOf: (reading: Reading, at: number) => number | undefined;
}

/** The forms of the verbs of a line. */
export const forms = (list: string): ReadonlyMap<string, VerbForm> => formsIn(list.split(' '));

export const lowerAt = ({ tokens }: Reading, at: number): string => tokens[at]?.lower ?? '';

/** "whether it is safe", "how the bridge fell": a question that opens a clause, at a place. */
export const asksAt = ({ tokens }: Reading, at: number): boolean =>
  (opensQuestion(tokens[at]?.lower) || tokens[at]?.lower === 'which') &&
  !/^(?:comma|stop|break|quote|conjunction)$/.test(tokens[at + 1]?.class ?? 'break');
