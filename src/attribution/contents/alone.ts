import type { QuotedStretch } from '../reading.ts';
import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';

/** Words of a report that stand between it and a quotation, and so are no part of what is said. */
interface Alone {
  readonly name: string;
  readonly why: string;
  readonly holds: (question: ContentQuestion, quotation: QuotedStretch) => boolean;
}

const isBe = (lower: string | undefined): boolean => /^(?:is|was)$/.test(lower ?? '');
const isPronounOf = (lower: string | undefined): boolean => /^(?:what|how|all)$/.test(lower ?? '');

const cleft: Alone = {
  name: 'is what somebody says',
  why: '““Stay home” is what Lee tells visitors”: the pronoun of the report stands for the quotation',
  holds: ({ reading: { tokens }, report, unit }, { from, to }) =>
    from === unit.from &&
    isBe(tokens[to]?.lower) &&
    isPronounOf(tokens[to + 1]?.lower) &&
    (report.from === to + 2 || report.from === to + 1),
};

const pseudoCleft: Alone = {
  name: 'what somebody says is',
  why: '“What Lee tells visitors is “stay home””: the sentence says what it was that was said',
  holds: ({ reading: { tokens }, frame, report, unit, shape }, { from }) => {
    const after = Math.max(report.to, frame.addressee?.to ?? 0);
    return (
      isPronounOf(tokens[unit.from]?.lower) &&
      report.from <= unit.from + 1 &&
      isBe(tokens[from - 1]?.lower) &&
      from > after &&
      countIn(shape, 'verb', after, from - 1) === 0
    );
  },
};

const summedUp: Alone = {
  name: 'summed up',
  why: '“Lee put it in a word: “shameful.””, “described it in three words: “a bad joke””: of what a pronoun names the colon gives the words',
  holds: ({ reading: { tokens }, report, shape }, { from }) =>
    tokens[from - 1]?.class === 'colon' &&
    /^(?:it|this|that|them)$/.test(tokens[report.to]?.lower ?? '') &&
    !/^(?:word|determiner|number)$/.test(tokens[report.to + 1]?.class ?? '') &&
    countIn(shape, 'verb', report.to, from) === 0,
};

const remembered: Alone = {
  name: 'remembered',
  why: '““She is done,” he remembers Lee telling him”: who remembers it stands between the words and who said them',
  holds: ({ reading: { tokens, mentions, mentionAt }, frame, report, unit }, { from, to }) => {
    const subject = mentions[mentionAt[to] ?? -1];
    return (
      from === unit.from &&
      frame.verb?.form === 'ing' &&
      tokens[to - 2]?.class === 'comma' &&
      subject?.from === to &&
      report.from === subject.to + 1 &&
      tokens[subject.to]?.class === 'verb'
    );
  },
};

const takenUp: Alone = {
  name: 'taken up by a relative',
  why: '“end the “rigged game” that he says is played by banks”: of what stands before the relative only the marked words are known for theirs',
  holds: ({ reading: { tokens }, report }, { to }) =>
    /^(?:that|which)$/.test(tokens[to]?.lower ?? '') && report.from === to + 1,
};

/** In no order: one that holds is enough. */
export const aloneRules: readonly Alone[] = [cleft, pseudoCleft, summedUp, remembered, takenUp];

/** Whether nothing beside a quotation is said. */
export const isAlone = (question: ContentQuestion, quotation: QuotedStretch): boolean =>
  aloneRules.some(({ holds }) => holds(question, quotation));
