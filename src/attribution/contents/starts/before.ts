import type { ContentQuestion } from '../question.ts';
import { classAt, type StartRule } from './rule.ts';

/** The tokens before a report that closes or interrupts its sentence. */
const before = ({ report, unit }: ContentQuestion): number => report.from - unit.from;

/** The relative right before a report, which stands in the reported clause: "which Lee said is dead". */
export const relativeBefore = ({ reading, report, unit }: ContentQuestion): number | undefined => {
  const at = report.from - 1;
  const relative = /^(?:which|who|whom|what)$/.test(reading.tokens[at]?.lower ?? '');
  return relative && at > unit.from && reading.quotationAt[at] === -1 ? at : undefined;
};

const atRelative: StartRule = {
  name: 'relative',
  why: 'A plan which Lee said is dead: the relative belongs to what is said',
  propose: (question) => {
    const at = relativeBefore(question);
    return at === undefined ? [] : [at];
  },
};

const atSentence: StartRule = {
  name: 'sentence',
  why: 'The bridge will close, Lee said: the sentence opens with what is said',
  propose: (question) => (before(question) >= 2 ? [question.begins] : []),
};

const afterOpening: StartRule = {
  name: 'opening',
  why: 'But the bridge will close, Lee said: without the word that ties it to the sentence before',
  propose: (question) => {
    const { unit } = question;
    if (before(question) < 3 || !/^(?:conjunction|adverb)$/.test(classAt(question, unit.from))) return [];
    return [unit.from + (classAt(question, unit.from + 1) === 'comma' ? 2 : 1)];
  },
};

const breaks: ReadonlySet<string> = new Set(['comma', 'colon', 'dash', 'stop', 'conjunction', 'open']);

const afterBreak: StartRule = {
  name: 'break',
  why: 'In the north, the bridge will close, Lee said: after a mark or a conjunction before the report',
  propose: (question) => {
    const { reading, report, unit, quotation } = question;
    const found: number[] = [];
    const last = Math.min(report.from, quotation?.from ?? report.from);
    for (let at = last - 3; at > Math.max(unit.from, report.from - 60) && found.length < 4; at -= 1) {
      const kind = classAt(question, at);
      if (reading.quotationAt[at] === -1 && breaks.has(kind)) found.push(at + 1);
    }
    return found;
  },
};

/** Where content that stands before its report may begin. */
export const beforeReport: readonly StartRule[] = [atRelative, atSentence, afterOpening, afterBreak];
