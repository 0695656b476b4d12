import { calendar } from '../../story/mentions/words.ts';
import { datelineEnd } from '../dateline.ts';
import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';
import { afterThat } from './that.ts';

const classAt = ({ reading }: ContentQuestion, at: number): string => reading.tokens[at]?.class ?? '';

/** Inside the sentence, outside the report, not at its end, and on the quotation's side of it. */
export const isPossibleStart = (question: ContentQuestion, at: number): boolean => {
  const { unit, report, quotation } = question;
  if (at < unit.from || at >= unit.to || (at >= report.from && at < report.to)) return false;
  if (/^(?:stop|break)$/.test(classAt(question, at)) || isOfNextCue(question, at)) return false;
  if (
    isToSomebody(question, at) ||
    isHearer(question, at) ||
    isHearerOnly(question, at) ||
    isPartOf(question, at)
  )
    return false;
  if (isDay(question, at) || at < datelineEnd(question.reading, unit)) return false;
  if (at < report.from && (isSecondVerb(question) || runsIntoReport(question) || isReported(question)))
    return false;
  return !quotation || (at <= quotation.from && at < report.from === quotation.from < report.from);
};

/**
 * "Local 417 President Ann Lee said": words that run into the report without a mark are no content of it, unless a
 * relative joins them ("a plan which Lee said is dead") or nobody is named ("the plan is said to be dead").
 */
const runsIntoReport = ({ reading, frame, report, quotation }: ContentQuestion): boolean => {
  if (frame.kind !== 'verb' || frame.inverted || frame.agentless || quotation) return false;
  const before = reading.tokens[report.from - 1];
  return (
    !/^(?:comma|dash|close|quote|stop)$/.test(before?.class ?? '') &&
    !/^(?:as|what|than|which|who|whom|that)$/.test(before?.lower ?? '')
  );
};

/** "said 620 of the drivers had left": what a number is a part of belongs to it. */
const isPartOf = ({ reading: { tokens } }: ContentQuestion, at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  (tokens[at - 2]?.class === 'number' ||
    /^(?:one|two|three|some|many|most|all|none|both|few|several|half|each)$/.test(
      tokens[at - 2]?.lower ?? '',
    ));

/** "Diaz complained that Lee had said “…”": the "that" before a report opens what an earlier cue tells; nothing stands before it. */
const isReported = ({ reading, frames, frame, report }: ContentQuestion): boolean =>
  reading.tokens[report.from - 1]?.lower === 'that' &&
  frames.some((one) => one !== frame && one.to < report.from && afterThat(reading, one) === report.from);

const addressed = /^(?:write|speak|talk|say|complain|explain|apologise|apologize|mention|respond|reply)$/;

/** "wrote to Lee to demand": to whom; but "said to have left". */
const isToSomebody = ({ reading, report, frame }: ContentQuestion, at: number): boolean =>
  at === report.to &&
  addressed.test(frame.verb?.lemma ?? '') &&
  reading.tokens[at]?.lower === 'to' &&
  reading.mentions[reading.mentionAt[at + 1] ?? -1]?.from === at + 1;

/** "…, Lee told a news conference.": who heard it, where no more follows. */
const isHearerOnly = (question: ContentQuestion, at: number): boolean => {
  const { addressee } = question.frame;
  return (
    addressee !== undefined &&
    at === addressee.from &&
    !question.frame.agentless &&
    /^(?:stop|break|comma|quote)$/.test(classAt(question, addressee.to))
  );
};

const longestHearer = 10;
const hears = /^(?:ask|tell|remind|assure|reassure|inform|notify)$/;

/** "asked the students of the school if", "tells guests at the gala how": whom a clause is told is no part of it. */
const isHearer = ({ reading, frame, report, shape }: ContentQuestion, at: number): boolean => {
  const { tokens, quotationAt } = reading;
  const person = !/^(?:what|how|why|when|where|who|whether|if)$/.test(tokens[at]?.lower ?? '');
  if (at !== report.to || !person || !hears.test(frame.verb?.lemma ?? '')) return false;
  for (let next = at + 1; next <= at + longestHearer; next += 1) {
    const token = tokens[next];
    if (!token || quotationAt[next] !== -1 || /^(?:comma|stop|break|colon|dash)$/.test(token.class))
      return false;
    if (/^(?:if|whether|how|why|that)$/.test(token.lower)) return countIn(shape, 'verb', at, next) === 0;
  }
  return false;
};

/** "said Monday that": when it was said; but "said Monday’s vote", "said Monday would do". */
const isDay = (question: ContentQuestion, at: number): boolean =>
  calendar.has(question.reading.tokens[at]?.lower ?? '') &&
  !/^(?:verb|auxiliary|clitic)$/.test(classAt(question, at + 1));

/** "When it closed, Lee smiled and said": what a verb reports that shares its subject with one before it follows. */
const isSecondVerb = ({ reading, frame }: ContentQuestion): boolean =>
  /^(?:and|but)$/.test(reading.tokens[frame.from - 1]?.lower ?? '') && !frame.inverted;

/** "Lee said, adding that it": what follows a participle of the same speaker is reported by that; "said, citing Diaz, that it" goes on. */
const isOfNextCue = ({ frame, frames, report }: ContentQuestion, at: number): boolean =>
  frames.some(({ from, to, verb, source }) => {
    if (verb?.form !== 'ing' || source !== frame.source || from < report.to || at < from) return false;
    return at < to || !/^(?:cite|quote)$/.test(verb.lemma);
  });

/** "said about 620 had left": the hedge belongs to the figure. */
const withHedge = ({ reading, report }: ContentQuestion, at: number): number => {
  const { tokens } = reading;
  const hedged =
    tokens[at]?.class === 'number' && /^(?:about|around|over|under|near)$/.test(tokens[at - 1]?.lower ?? '');
  return hedged && at - 1 >= report.to ? at - 1 : at;
};

/** Past marks, and past a "that" which only opens the clause ("that was a lie" keeps its subject). */
export const trimmedStart = (question: ContentQuestion, start: number): number => {
  let at = start;
  while (/^(?:comma|colon|dash|close)$/.test(classAt(question, at))) at += 1;
  const opens = question.reading.tokens[at]?.lower === 'that' && question.reading.quotationAt[at] === -1;
  if (!opens) return withHedge(question, at);
  if (/^(?:auxiliary|verb|clitic)$/.test(classAt(question, at + 1))) return at;
  return classAt(question, at + 1) === 'comma' ? at + 2 : at + 1;
};
