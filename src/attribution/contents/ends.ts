import type { TokenClass } from '../../story/mentions/token-class.ts';
import { maySubordinate } from '../words/subordinators.ts';
import { leastEnd } from './least.ts';
import { limitOf } from './limits/limits.ts';
import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';

/** Content that is open. */
interface Open {
  readonly start: number;
  /** The token that it does not go past. */
  readonly limit: number;
}

/** Proposes tokens before which content may end. */
export interface EndRule {
  readonly name: string;
  readonly why: string;
  readonly propose: (question: ContentQuestion, open: Open) => readonly number[];
}

const most = 14;

/** The tokens outside quotations at which the content may stop, the first few that pass. */
const where = (
  { reading, quotation }: ContentQuestion,
  { start, limit }: Open,
  count: number,
  passes: (at: number) => boolean,
): readonly number[] => {
  const found: number[] = [];
  const from = Math.max(start + 1, quotation && quotation.from >= start ? quotation.to : 0);
  for (let at = from; at < limit && found.length < count; at += 1)
    if (reading.quotationAt[at] === -1 && passes(at)) found.push(at);
  return found;
};

const atLimit: EndRule = {
  name: 'sentence',
  why: 'Lee said the bridge will close: with the sentence; or where the report begins',
  propose: (_, { limit }) => [limit],
};

const atQuotation: EndRule = {
  name: 'quotation',
  why: 'Lee called it “a disgrace” in a letter: with the closing mark',
  propose: ({ quotation }) => (quotation ? [quotation.to] : []),
};

const atReport: EndRule = {
  name: 'report',
  why: 'Lee said the bridge will close, and Diaz said it has to: before who speaks next',
  propose: (question, { start }) =>
    question.frames
      .filter((frame) => frame !== question.frame && frame.from > start)
      .slice(0, 3)
      .flatMap(({ from, source }) =>
        source && source.from > start && source.from < from ? [from, source.from] : [from],
      ),
};

const atMark: EndRule = {
  name: 'mark',
  why: 'Lee said the bridge will close, a day after the fire: at a comma, a dash, a bracket, a semicolon',
  propose: (question, open) =>
    where(question, open, 6, (at) => marks.has(question.reading.tokens[at]?.class)),
};

const marks: ReadonlySet<TokenClass | undefined> = new Set(['comma', 'dash', 'open', 'stop', 'colon']);

/** “They left at once”: there “once” joins nothing. */
const joins = (lower: string): boolean => (maySubordinate(lower) && lower !== 'once') || joints.has(lower);

const joints: ReadonlySet<string> = new Set(
  'and but or which who despite during according than even with in at on'.split(' '),
);

const atJoin: EndRule = {
  name: 'join',
  why: 'Lee said the bridge will close but named no day: before a conjunction or a preposition',
  propose: (question, open) =>
    where(question, open, 6, (at) => joins(question.reading.tokens[at]?.lower ?? '')),
};

const atVerb: EndRule = {
  name: 'verb',
  why: 'Her claim that the bridge will close has drawn laughter: before the verb whose subject the noun is',
  propose: (question, open) => {
    if (!isSubject(question)) return [];
    const verbs = where(question, open, 4, (at) => (question.shape.tenses[at] ?? 0) > 0);
    return question.reading.tokens[open.start]?.lower === 'to' ? verbs : verbs.slice(1);
  },
};

/** "Her claim that …" before any verb of its sentence: what is claimed ends before that verb, wherever that stands; "her claim is that …" has its verb. */
const isSubject = ({ frame, shape, unit, report }: ContentQuestion): boolean =>
  frame.kind === 'noun' &&
  frame.to - frame.from === 1 &&
  countIn(shape, 'verb', unit.from, report.from) === 0;

export const endRules: readonly EndRule[] = [atQuotation, atLimit, atReport, atMark, atJoin, atVerb];

/** A token before which content may end, and the first rule that proposed it. */
export interface End {
  readonly at: number;
  readonly rule: number;
}

/** Where content that begins at `start` may end; the number of candidates is bounded. */
export const endsOf = (question: ContentQuestion, start: number): readonly End[] => {
  const { quotation } = question;
  const limit = limitOf(question, start);
  const first = quotation && quotation.from >= start ? quotation.to : start + 1;
  const floor = Math.max(first, leastEnd(question, start, limit) + 1);
  const found: End[] = [];
  const only = isSubject(question) ? atVerb : undefined;
  endRules.forEach((endRule, rule) => {
    if (only && endRule !== only) return;
    for (const proposed of endRule.propose(question, { start, limit })) {
      const at = trimmedEnd(question, proposed, floor);
      const isNew = !found.some((one) => one.at === at);
      if (at >= floor && at <= Math.max(limit, floor) && isNew) found.push({ at, rule });
    }
  });
  return found.slice(0, most);
};

const closing: ReadonlySet<TokenClass | undefined> = new Set(['comma', 'dash', 'break', 'colon', 'open']);

/** Without a mark or a bare conjunction before the end. */
const trimmedEnd = ({ reading }: ContentQuestion, end: number, floor: number): number => {
  let at = end;
  while (
    at > floor &&
    (closing.has(reading.tokens[at - 1]?.class) ||
      reading.tokens[at - 1]?.lower === 'and' ||
      reading.tokens[at - 1]?.lower === 'but')
  )
    at -= 1;
  return at;
};
