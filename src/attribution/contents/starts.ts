import { calendar } from '../../story/mentions/words.ts';
import { claimedClause } from './claim.ts';
import { isPossibleStart, trimmedStart } from './possible-start.ts';
import type { ContentQuestion } from './question.ts';

/** Proposes tokens where the content of a cue may begin. */
export interface StartRule {
  readonly name: string;
  readonly why: string;
  readonly propose: (question: ContentQuestion) => readonly number[];
}

const reach = 18;
const most = 14;

/** Of the tokens after the report, up to the quotation that the content has to hold, the first few that pass. */
const where = (
  { reading, report, quotation, unit }: ContentQuestion,
  count: number,
  passes: (lower: string, at: number) => boolean,
): readonly number[] => {
  const found: number[] = [];
  const end = Math.min(unit.to, report.to + reach, quotation?.from ?? unit.to);
  for (let at = report.to; at < end && found.length < count; at += 1)
    if (reading.quotationAt[at] === -1 && passes(reading.tokens[at]?.lower ?? '', at)) found.push(at);
  return found;
};

const next = (found: readonly number[]): readonly number[] => found.map((at) => at + 1);

const classAt = ({ reading }: ContentQuestion, at: number): string => reading.tokens[at]?.class ?? '';

const atCue: StartRule = {
  name: 'cue',
  why: 'Lee said the bridge will close: right after the report',
  propose: ({ report }) => [report.to],
};

const atAddressee: StartRule = {
  name: 'addressee',
  why: 'Lee told reporters the bridge will close: after whom it is told',
  propose: ({ frame }) => (frame.addressee ? [frame.addressee.to] : []),
};

const atThat: StartRule = {
  name: 'that',
  why: 'Lee said on Monday that the bridge will close',
  propose: (question) => next(where(question, 2, (lower) => lower === 'that')),
};

const atInfinitive: StartRule = {
  name: 'infinitive',
  why: 'Lee vowed to close the bridge; urged drivers to wait',
  propose: (question) => where(question, 2, (lower) => lower === 'to'),
};

const atQuestion: StartRule = {
  name: 'question',
  why: 'Lee asked whether the bridge will close; explained why it has to',
  propose: (question) =>
    where(question, 1, (lower) => /^(?:if|whether|how|why|what|when|where|who)$/.test(lower)),
};

const atMark: StartRule = {
  name: 'mark',
  why: 'Lee said, the bridge will close; According to Lee, the bridge will close',
  propose: (question) =>
    next(where(question, 3, (_, at) => /^(?:comma|colon|dash)$/.test(classAt(question, at)))),
};

const atObject: StartRule = {
  name: 'object',
  why: 'Lee called for a new bridge; warned of delays; accused the builder of neglect',
  propose: (question) => next(where(question, 3, (_, at) => classAt(question, at) === 'preposition')),
};

const atMention: StartRule = {
  name: 'mention',
  why: 'Lee told a crowd in Springfield the bridge will close: after each name',
  propose: (question) => {
    const { mentionAt, mentions } = question.reading;
    return next(where(question, 3, (_, at) => mentions[mentionAt[at] ?? -1]?.to === at + 1));
  },
};

const atTime: StartRule = {
  name: 'time',
  why: 'Lee said on Monday the bridge will close',
  propose: (question) =>
    next(where(question, 2, (lower, at) => calendar.has(lower) || classAt(question, at) === 'adverb')),
};

const atQuotation: StartRule = {
  name: 'quotation',
  why: 'Lee called the plan “a disgrace”: at the opening mark',
  propose: ({ quotation }) => (quotation ? [quotation.from] : []),
};

const besideQuotation: StartRule = {
  name: 'beside quotation',
  why: 'Lee, long a critic of the works, said that of all plans this was “the worst”: marks and words close before it',
  propose: ({ reading, quotation, report, unit }) => {
    if (!quotation) return [];
    const found: number[] = [];
    const floor = Math.max(unit.from, quotation.from - reach, quotation.from >= report.to ? report.to : 0);
    for (let at = quotation.from - 1; at >= floor && found.length < 5; at -= 1) {
      const token = reading.tokens[at];
      if (
        /^(?:comma|colon|dash|preposition|conjunction)$/.test(token?.class ?? '') ||
        token?.lower === 'that'
      )
        found.push(at + 1);
    }
    return found;
  },
};

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
  propose: (question) => (before(question) >= 2 ? [question.unit.from] : []),
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

const afterBreak: StartRule = {
  name: 'break',
  why: 'In the north, the bridge will close, Lee said: after a mark or a conjunction before the report',
  propose: (question) => {
    const { reading, report, unit, quotation } = question;
    const found: number[] = [];
    const last = Math.min(report.from, quotation?.from ?? report.from);
    for (let at = last - 3; at > Math.max(unit.from, report.from - 60) && found.length < 4; at -= 1) {
      const kind = classAt(question, at);
      if (reading.quotationAt[at] === -1 && /^(?:comma|colon|dash|stop|conjunction|open)$/.test(kind))
        found.push(at + 1);
    }
    return found;
  },
};

/** In order; what several propose counts once, under the first. */
export const startRules: readonly StartRule[] = [
  atQuotation,
  atThat,
  atCue,
  atAddressee,
  atInfinitive,
  atQuestion,
  atMark,
  atTime,
  atMention,
  atObject,
  besideQuotation,
  atRelative,
  atSentence,
  afterOpening,
  afterBreak,
];

/** A token where content may begin, and the first rule that proposed it. */
export interface Start {
  readonly at: number;
  readonly rule: number;
}

/** Where the content may begin; the number of candidates is bounded. */
export const startsOf = (question: ContentQuestion): readonly Start[] => {
  const claimed = question.quotation ? undefined : claimedClause(question.reading, question.frame);
  if (claimed !== undefined) return [{ at: claimed, rule: startRules.indexOf(atThat) }];
  if (question.frame.kind === 'noun') return clauseOfNoun(question);
  const found = new Map<number, number>();
  startRules.forEach(({ propose }, rule) => {
    for (const proposed of propose(question)) {
      const at = trimmedStart(question, proposed);
      if (isPossibleStart(question, at) && !found.has(at)) found.set(at, rule);
    }
  });
  return [...found].slice(0, most).map(([at, rule]) => ({ at, rule }));
};

/** "his claim that it will close", "his promise to pay": right after the noun and its owner, and nowhere else. */
const clauseOfNoun = (question: ContentQuestion): readonly Start[] => {
  const at = question.report.to;
  const that = question.reading.tokens[at]?.lower === 'that';
  const side = !question.quotation || question.quotation.from > at;
  if (!side) return [];
  return [
    that ? { at: at + 1, rule: startRules.indexOf(atThat) } : { at, rule: startRules.indexOf(atInfinitive) },
  ];
};
