import type { Frame } from '../../frames/frame.ts';
import { maySubordinate } from '../../words/subordinators.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn, nextTense, opensClause } from '../shape.ts';
import { tellsNext } from '../tells-next.ts';
import { bareVerb } from './clauses.ts';
import { behindQuotedComma, commasIn, floorOf, type LimitRule } from './limit.ts';
import { isPhrase } from './phrases.ts';

const lowerAt = ({ reading: { tokens } }: ContentQuestion, at: number): string => tokens[at]?.lower ?? '';

const toldOf: LimitRule = {
  name: 'what is said of it next',
  why: '“Lee said there was a gap, which she blamed on costs”, “called it “a farce,” which Diaz denied”: a relative behind a comma with a report of its own is another thing said',
  of: (question, start) => {
    if (start < question.report.to) return undefined;
    const floor = floorOf(question, start);
    if (behindQuotedComma(question, floor) && tellsNext(question, floor)) return floor;
    const comma = commasIn(question, floor, unitEnd(question)).find((at) => tellsNext(question, at + 1));
    // "Lee said the dam, which Diaz says leaks, is old".
    const isWhole = countIn(question.shape, 'verb', start, comma ?? start) > 0 || isPhrase(question, start);
    return isWhole ? comma : undefined;
  },
};

const longestSubject = 18;

const butOthers: LimitRule = {
  name: 'but another said',
  why: '“Lee said she had waited, but the man behind her, Bo Diaz, a driver, said she had not”: behind a “but” with a subject that speaks next another’s report begins, however that is described',
  of: (question, start) => {
    const floor = floorOf(question, start);
    if (start < question.report.to) return undefined;
    for (const next of question.frames) {
      const but = next.from > floor ? butBefore(question, next, floor) : undefined;
      if (but !== undefined && countIn(question.shape, 'verb', start, but) > 0) return but;
    }
    return undefined;
  },
};

/** The comma of the "but" whose clause a report of another is. */
const butBefore = (question: ContentQuestion, next: Frame, floor: number): number | undefined => {
  const { reading, shape, frame } = question;
  const speaks = next.verb?.group === 'speech' && next.source && next.source !== frame.source;
  if (!speaks || next.inverted) return undefined;
  const first = Math.max(floor, next.from - longestSubject);
  const but = commasIn(question, first, next.source.from).find((at) => lowerAt(question, at + 1) === 'but');
  const isSubject =
    but !== undefined &&
    countIn(shape, 'verb', but + 2, next.from) === 0 &&
    opensSubject(question, but + 2) &&
    !reading.tokens.slice(but + 2, next.from).some(({ lower }) => lower === 'that' || maySubordinate(lower));
  return isSubject ? but : undefined;
};

/** "the rebels", "some of the rebels". */
const opensSubject = ({ reading: { tokens, mentions, mentionAt } }: ContentQuestion, at: number): boolean =>
  mentions[mentionAt[at] ?? -1]?.from === at || tokens[at + 1]?.lower === 'of';

/** "another put the number at nine": who, other than those before, has a view of it. */
const othersView = ({ reading: { tokens } }: ContentQuestion, at: number): boolean =>
  /^(?:another|others)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.verb?.group === 'speech';

const behindSemicolon: LimitRule = {
  name: 'behind a semicolon',
  why: '“Drivers called for a vote; the mayor wants none”, “One said six had left; another put it at nine”, “praised the crew; and left”: what has no verb itself does not go on with a clause, nor what one said with the view of another or with what the speaker did',
  of: (question, start) => {
    const { reading, shape } = question;
    if (start < question.report.to) return undefined;
    for (let at = floorOf(question, start); at < unitEnd(question) - 2; at += 1) {
      if (reading.tokens[at]?.text !== ';' || reading.quotationAt[at] !== -1) continue;
      const isClause = isPhrase(question, start) && opensClause(shape, at + 1);
      const next = lowerAt(question, at + 1) === 'and' ? at + 2 : at + 1;
      return isClause || othersView(question, at + 1) || bareVerb(question, next) ? at : undefined;
    }
    return undefined;
  },
};

const past = 1;

/** "had dropped", "would close": told of by a report in the past. */
const isBackshifted = ({ shape, reading }: ContentQuestion, at: number): boolean =>
  /^(?:had|would)$/.test(reading.tokens[at + (shape.toVerb[at] ?? 0)]?.lower ?? '');

const whileElse: LimitRule = {
  name: 'while others did',
  why: '“Vale said its sales had dropped, while its rival Lumo closed”: what is told of a report in the past has its tense put back, what the story sets beside it has not',
  of: (question, start) => {
    const { frame, shape, reading } = question;
    if (start < question.report.to || frame.verb?.form !== 'past' || !isBackshifted(question, start))
      return undefined;
    return commasIn(question, floorOf(question, start), unitEnd(question)).find((comma) => {
      const at = comma + 2;
      return (
        lowerAt(question, comma + 1) === 'while' &&
        reading.tokens[at]?.class !== 'pronoun' &&
        nextTense(shape, at) === past &&
        (shape.toVerb[at] ?? 0) <= 4 &&
        !isBackshifted(question, at)
      );
    });
  },
};

/** What others said or did, and what the speaker said of it next. */
export const others: readonly LimitRule[] = [toldOf, butOthers, behindSemicolon, whileElse];
