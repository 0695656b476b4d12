import { dateEnd } from '../../story/day-of-month.ts';
import { isQuoting } from '../../story/mentions/verbs.ts';
import { calendar } from '../../story/mentions/words.ts';
import { beforeBrackets } from '../brackets.ts';
import { maySubordinate } from '../words/subordinators.ts';
import { holdsUnchangedPast } from '../words/unchanged-pasts.ts';
import { isMoment } from './moment.ts';
import { type ContentQuestion, unitEnd } from './question.ts';
import { countIn } from './shape.ts';

/** “Asked whether it is safe, …” has the place of a clause too. */
const opensBelow = (lower: string): boolean => maySubordinate(lower) || lower === 'asked';

const longestAdjunct = 10;
/** What these open is told: "warned of delays", "argued against it". */
const ofTopic = /^(?:of|about|against|for|as|over|between)$/;

/** Of these an infinitive behind who hears tells what is said: "urged drivers to wait". */
const bids = /^(?:urge|advise|order|beg|implore|warn|ask|remind)$/;

/** Nothing more than when, where or to whom up to the end: "", "earlier this week", "later on Monday", "on Monday (May 3, 2024)", "Sept. 29", "in a letter to Lee". */
const isAdjunct = (question: ContentQuestion, from: number): boolean => {
  const { reading, shape } = question;
  const to = beforeBrackets(reading.tokens, unitEnd(question));
  if (from >= to || isMoment(reading, { from, to })) return true;
  const dated = dateEnd(reading.tokens, from);
  if (dated > from) return isAdjunct(question, dated);
  const { class: kind, lower = '' } = reading.tokens[from] ?? {};
  if (kind === 'adverb') return isAdjunct(question, from + 1);
  if (lower === 'to' && bids.test(question.frame.verb?.lemma ?? '') && from === question.frame.addressee?.to)
    return false;
  const ofHearer = lower === 'of' && from === question.frame.addressee?.to;
  const opens = kind === 'preposition' ? !ofTopic.test(lower) || ofHearer : calendar.has(lower);
  if (!opens || to - from > longestAdjunct || countIn(shape, 'verb', from, to) > 0) return false;
  return reading.tokens
    .slice(from, to)
    .every(({ class: kind }) => !/^(?:comma|colon|dash|quote|stop)$/.test(kind));
};

/** Whether a clause stands before a report, and nothing but an adjunct behind it. */
export const closesSentenceWith = (question: ContentQuestion): boolean => {
  const { frame, report, unit, shape } = question;
  const { tokens } = question.reading;
  if (frame.kind !== 'verb' || frame.verb?.group !== 'speech' || isQuoting(frame.verb) || !frame.source)
    return false;
  const verbless =
    countIn(shape, 'verb', unit.from, report.from) === 0 &&
    !holdsUnchangedPast(tokens, unit.from, report.from);
  if (tokens[report.from - 1]?.class !== 'comma' || verbless) return false;
  if (tokens.slice(unit.from, unit.from + 3).some(({ lower }) => opensBelow(lower))) return false;
  return isAdjunct(question, Math.max(report.to, frame.addressee?.to ?? 0));
};
