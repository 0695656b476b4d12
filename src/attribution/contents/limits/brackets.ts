import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn } from '../shape.ts';
import { floorOf, type LimitRule } from './limit.ts';

/** Where the bracket closes that the report stands in: nothing where every one that closes was opened behind the report. */
const closingOf = ({ reading, report, unit }: ContentQuestion): number | undefined => {
  let opened = 0;
  for (let at = report.from; at < unit.to; at += 1) {
    if (reading.quotationAt[at] !== -1) continue;
    const kind = reading.tokens[at]?.class;
    if (kind === 'open') opened += 1;
    if (kind === 'close') opened -= 1;
    if (opened < 0) return at;
  }
  return undefined;
};

/** "He said 1) it is old": a bracket that nothing opened numbers a list; one that closes the sentence was opened before that. */
const isPair = (question: ContentQuestion, close: number): boolean =>
  countIn(question.shape, 'open', question.unit.from, question.report.from) > 0 ||
  close + 1 >= unitEnd(question);

const closingBracket: LimitRule = {
  name: 'closing bracket',
  why: '“(Lee said it is old.)”, “the bridge (Lee says it is old) is shut”: what is told in brackets ends with them',
  of: (question, start) => {
    const { reading, report, shape, unit } = question;
    if (countIn(shape, 'close', report.from, unit.to) === 0) return undefined;
    const close = closingOf(question);
    if (close === undefined || !isPair(question, close)) return undefined;
    const to =
      reading.tokens[close - 1]?.class === 'stop' && reading.quotationAt[close - 1] === -1
        ? close - 1
        : close;
    return to > start && to >= floorOf(question, start) ? to : undefined;
  },
};

/** What stands in brackets. */
export const brackets: readonly LimitRule[] = [closingBracket];
