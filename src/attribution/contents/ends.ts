import { type ContentQuestion, unitEnd } from './question.ts';
import { countIn } from './shape.ts';

/** Proposes tokens before which content that began at `start` may end. */
export interface EndRule {
  readonly name: string;
  readonly why: string;
  readonly propose: (question: ContentQuestion, start: number) => readonly number[];
}

const reach = 120;
const most = 14;

const isBefore = ({ report }: ContentQuestion, start: number): boolean => start < report.from;

/** Content that begins before the report ends at it; other content ends with the sentence at the latest. */
const limit = (question: ContentQuestion, start: number): number =>
  isBefore(question, start)
    ? question.report.from
    : Math.min(
        mainClause(question) ??
          nextReport(question, start) ??
          contrast(question, start) ??
          closing(question, start) ??
          unitEnd(question),
        start + reach,
      );

/** "Lee said it will close and urged drivers to wait": a verb of the same speaker and form, joined to the cue, opens another report. */
const nextReport = (
  { reading, frame, frames, quotation }: ContentQuestion,
  start: number,
): number | undefined => {
  const joined = frames.find(
    ({ from, source, verb }) =>
      from > Math.max(start, frame.to, quotation?.to ?? 0) &&
      source === frame.source &&
      verb?.group === 'speech' &&
      verb.form === frame.verb?.form &&
      /^(?:and|but)$/.test(reading.tokens[from - 1]?.lower ?? ''),
  );
  return joined && frame.source ? joined.from - 1 : undefined;
};

/** "Noting that it is old, Lee smiled": what a participle that opens the sentence reports ends where the main clause begins. */
const mainClause = ({ frame: { source, inverted, to, verb } }: ContentQuestion): number | undefined =>
  source && !inverted && verb?.form === 'ing' && source.from > to ? source.from - 1 : undefined;

/** "Lee denies it, according to her lawyer": who is given for the whole sentence is no part of what Lee says. */
const closing = (question: ContentQuestion, start: number): number | undefined => {
  const { frame, frames, quotation, reading, shape } = question;
  const floor = Math.max(start, frame.to, quotation?.to ?? 0);
  const given = frames.find(
    ({ kind, from }) => kind === 'according' && from > floor && reading.tokens[from - 1]?.class === 'comma',
  );
  const goesOn = given && countIn(shape, 'verb', given.to, unitEnd(question)) > 0;
  return goesOn ? undefined : given?.from;
};

/** "Lee said the bridge will close, although Diaz denied it": another's report set against it is not part of it. */
const contrast = (
  { reading, frame, frames, quotation }: ContentQuestion,
  start: number,
): number | undefined => {
  for (const { source, from, verb } of frames) {
    const at = (source?.from ?? 0) - 1;
    const against = /^(?:although|though|while|whereas|but)$/.test(reading.tokens[at]?.lower ?? '');
    const follows = at > Math.max(start, frame.to, quotation?.to ?? 0) && from > at;
    if (against && follows && source !== frame.source && verb?.group === 'speech') return at;
  }
  return undefined;
};

/** The tokens outside quotations at which the content may stop, the first few that pass. */
const where = (
  question: ContentQuestion,
  start: number,
  count: number,
  passes: (at: number) => boolean,
): readonly number[] => {
  const { reading, quotation } = question;
  const found: number[] = [];
  const from = Math.max(start + 1, quotation && quotation.from >= start ? quotation.to : 0);
  const to = limit(question, start);
  for (let at = from; at < to && found.length < count; at += 1)
    if (reading.quotationAt[at] === -1 && passes(at)) found.push(at);
  return found;
};

const atLimit: EndRule = {
  name: 'sentence',
  why: 'Lee said the bridge will close: with the sentence; or where the report begins',
  propose: (question, start) => [limit(question, start)],
};

const atQuotation: EndRule = {
  name: 'quotation',
  why: 'Lee called it “a disgrace” in a letter: with the closing mark',
  propose: ({ quotation }) => (quotation ? [quotation.to] : []),
};

const atReport: EndRule = {
  name: 'report',
  why: 'Lee said the bridge will close, and Diaz said it has to: before who speaks next',
  propose: (question, start) =>
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
  propose: (question, start) =>
    where(question, start, 6, (at) =>
      /^(?:comma|dash|open|stop|colon)$/.test(question.reading.tokens[at]?.class ?? ''),
    ),
};

const joins =
  /^(?:and|but|or|while|as|after|before|because|although|though|when|since|until|which|who|where|whereas|despite|during|according|if|than|even|with|in|at|on)$/;

const atJoin: EndRule = {
  name: 'join',
  why: 'Lee said the bridge will close but named no day: before a conjunction or a preposition',
  propose: (question, start) =>
    where(question, start, 6, (at) => joins.test(question.reading.tokens[at]?.lower ?? '')),
};

const atVerb: EndRule = {
  name: 'verb',
  why: 'Her claim that the bridge will close has drawn laughter: before the verb whose subject the noun is',
  propose: (question, start) => {
    if (!isSubject(question)) return [];
    const verbs = where(question, start, 4, (at) => (question.shape.tenses[at] ?? 0) > 0);
    return question.reading.tokens[start]?.lower === 'to' ? verbs : verbs.slice(1);
  },
};

/** "Her claim that …" before any verb of its sentence: what is claimed ends before that verb, wherever that stands. */
const isSubject = ({ frame, shape, unit, report }: ContentQuestion): boolean =>
  frame.kind === 'noun' && countIn(shape, 'verb', unit.from, report.from) === 0;

export const endRules: readonly EndRule[] = [atQuotation, atLimit, atReport, atMark, atJoin, atVerb];

/** A token before which content may end, and the first rule that proposed it. */
export interface End {
  readonly at: number;
  readonly rule: number;
}

/** Where content that begins at `start` may end; the number of candidates is bounded. */
export const endsOf = (question: ContentQuestion, start: number): readonly End[] => {
  const { quotation } = question;
  const floor = quotation && quotation.from >= start ? quotation.to : start + 1;
  const ceiling = limit(question, start);
  const found = new Map<number, number>();
  const only = isSubject(question) ? atVerb : undefined;
  endRules.forEach((endRule, rule) => {
    if (only && endRule !== only) return;
    for (const proposed of endRule.propose(question, start)) {
      const at = trimmedEnd(question, proposed, floor);
      if (at >= floor && at <= Math.max(ceiling, floor) && !found.has(at)) found.set(at, rule);
    }
  });
  return [...found].slice(0, most).map(([at, rule]) => ({ at, rule }));
};

/** Without a mark or a bare conjunction before the end. */
const trimmedEnd = ({ reading }: ContentQuestion, end: number, floor: number): number => {
  let at = end;
  while (
    at > floor &&
    (/^(?:comma|dash|break|colon|open)$/.test(reading.tokens[at - 1]?.class ?? '') ||
      /^(?:and|but)$/.test(reading.tokens[at - 1]?.lower ?? ''))
  )
    at -= 1;
  return at;
};
