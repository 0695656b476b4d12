import type { NothingSaid } from './nothing-said.ts';
import { saysThisThen, sentenceOfThis } from './said-this.ts';

const proForm: NothingSaid = {
  name: 'pro-form',
  why: '“instead of leaving, as his friends have urged him to do”: stands for a verb elsewhere',
  holds: ({ reading: { tokens } }, { from, to }) =>
    /^(?:to do|do so|to do (?:so|that|it|this))$/.test(
      tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    ),
};

const so: NothingSaid = {
  name: 'so',
  why: '“I told her so”, “has said so”: stands for words elsewhere',
  holds: ({ reading: { tokens }, report }, { from, to }) =>
    from >= report.to && to - from <= 2 && tokens[to - 1]?.lower === 'so',
};

const pointsBack: NothingSaid = {
  name: 'points back',
  why: '““It was a farce.” Those were the words of Lee.”: what was said stands in the sentence before',
  holds: ({ reading: { tokens }, report, unit }, { from, to }) =>
    from === unit.from &&
    to === report.from &&
    to - from <= longestPointer &&
    /^(?:that|those|these|this|such)$/.test(tokens[from]?.lower ?? '') &&
    /^(?:is|was|are|were)$/.test(tokens[from + 1]?.lower ?? '') &&
    tokens.slice(from + 2, to).every(({ class: kind }) => /^(?:determiner|adverb|negation)$/.test(kind)),
};

const longestPointer = 4;

const saidThis: NothingSaid = {
  name: 'this, on an occasion',
  why: '“Lee said this after the vote”, “said so when she left”: what was said stands elsewhere, and its occasion is told; “said this vote was late” goes on',
  holds: ({ reading, report, frame }, { from }) =>
    from === report.to && saysThisThen(reading, from) && sentenceOfThis(reading, frame) === undefined,
};

/** Words that only stand for others. */
export const proForms: readonly NothingSaid[] = [proForm, so, pointsBack, saidThis];
