import type { Reading, TokenRange } from '../reading.ts';
import type { NothingSaid } from './nothing-said.ts';
import type { ContentQuestion } from './question.ts';
import { shortAnswer } from './short-answer.ts';

export const oneWord: NothingSaid = {
  name: 'one word',
  why: '“announced it”, “posted photos”; but “denied wrongdoing” names the charge, “urged calm”, “warned of floods” the plea, and “said no” answers',
  holds: (question, { from, to }) =>
    to - from < 2 &&
    !namesCharge(question, from) &&
    !namesPlea(question, from) &&
    shortAnswer(question) === undefined &&
    !isSubjectOf(question.reading, from, question.report),
};

/** "denied | wrongdoing". */
const namesCharge = ({ reading, frame }: ContentQuestion, at: number): boolean =>
  frame.verb?.lemma === 'deny' && reading.tokens[at]?.class === 'word';

/** "urged | restraint", "called for | unity", "warned of | floods"; who calls for help shouts or rings. */
const namesPlea = ({ reading: { tokens }, frame, report }: ContentQuestion, at: number): boolean => {
  const { class: kind, lower = '' } = tokens[at] ?? {};
  const lemma = frame.verb?.lemma ?? '';
  const tie = tokens[at - 1]?.lower ?? '';
  const pleads =
    lemma === 'urge' ||
    (/^(?:call|appeal|ask|beg|plead)$/.test(lemma) && tie === 'for') ||
    (/^(?:warn|caution)$/.test(lemma) && /^(?:of|against)$/.test(tie));
  return pleads && at >= report.to && kind === 'word' && lower !== 'help';
};

/** "Ulm, she said, will “wait”": the subject of what goes on behind the report. */
const isSubjectOf = ({ tokens }: Reading, at: number, { from, to }: TokenRange): boolean =>
  /^(?:capital|word|pronoun)$/.test(tokens[at]?.class ?? '') &&
  at === from - 2 &&
  tokens[from - 1]?.class === 'comma' &&
  tokens[to]?.class === 'comma' &&
  tokens[to + 1]?.class === 'auxiliary';
