import { afterBrackets } from '../brackets.ts';
import type { Reading } from '../reading.ts';
import { opensQuestion } from '../words/question-words.ts';
import { maySubordinate } from '../words/subordinators.ts';
import { isPhrase } from './limits/phrases.ts';
import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';

/** "said Lee, under fire, would go", "how Lee, a nurse, went", "that Lee -- who left -- would", "said the Health Service (UHS) would": a clause does not end before its verb, which stands behind an aside or brackets. */
const pastAside = (question: ContentQuestion, start: number, limit: number): number => {
  const { reading, shape, frame } = question;
  const { tokens, mentions, mentionAt, quotationAt } = reading;
  const opening = opensQuestion(tokens[start]?.lower) ? start + 1 : start;
  const subject = mentions[mentionAt[opening] ?? -1];
  const after = start >= frame.to && (frame.source !== undefined || frame.agentless === true);
  if (subject?.from !== opening || !after) return start;
  const to = afterBrackets(tokens, subject.to);
  if (to > subject.to && (shape.tenses[to] ?? 0) > 0) return to;
  const mark = tokens[to]?.class ?? '';
  if (!/^(?:comma|dash)$/.test(mark)) return start;
  for (let at = to + 1; at < limit; at += 1)
    if (tokens[at]?.class === mark && quotationAt[at] === -1)
      return (shape.tenses[at + 1] ?? 0) > 0 || isCharge(question, at + 1) ? at + 1 : start;
  return start;
};

/** "accused Lee, a clerk, | of lying". */
const isCharge = ({ reading: { tokens }, frame }: ContentQuestion, at: number): boolean =>
  tokens[at]?.lower === 'of' && frame.verb?.lemma === 'accuse';

const longestOpening = 25;

/** "said that as the bus left, | the driver shouted": what opens under a clause does not stand without it. */
const pastOpening = (question: ContentQuestion, start: number, limit: number): number => {
  const { reading, shape, frame } = question;
  const { tokens, mentions, mentionAt } = reading;
  const opens =
    start >= frame.to && maySubordinate(tokens[start]?.lower ?? '') && frame.verb?.lemma !== 'ask';
  const comma = opens ? firstComma(reading, start, Math.min(limit, start + longestOpening)) : -1;
  const subject = mentions[mentionAt[comma + 1] ?? -1];
  const clause = comma >= 0 && subject?.from === comma + 1 && subject.to < limit;
  return clause && (shape.tenses[subject.to] ?? 0) > 0 ? subject.to : start;
};

const firstComma = ({ tokens, quotationAt }: Reading, from: number, to: number): number => {
  for (let at = from; at < to; at += 1)
    if (quotationAt[at] !== -1 || tokens[at]?.class === 'comma') return quotationAt[at] === -1 ? at : -1;
  return -1;
};

const longestApposition = 12;

/**
 * "said a valve had failed on a tanker, the Corvo, but | police said", "had been “better”, helped by the weather, but |
 * warned": what has no verb before another report is still of the first.
 */
const pastApposition = (question: ContentQuestion, start: number, limit: number): number => {
  const { reading, shape, frame, frames } = question;
  const { tokens, quotationAt } = reading;
  const joint = tokens[limit]?.class === 'comma' ? limit + 1 : limit;
  const goesOn = start >= frame.to && tokens[joint]?.lower === 'but' && tokens[joint - 1]?.class === 'comma';
  if (!goesOn) return start;
  for (let at = joint - 2; at > Math.max(start, joint - longestApposition); at -= 1) {
    if (tokens[at]?.class !== 'comma' || quotationAt[at] !== -1) continue;
    const isWhole =
      countIn(shape, 'verb', start, at) > 0 && !frames.some(({ from }) => from > at && from < joint);
    return isWhole && countIn(shape, 'verb', at + 2, joint) === 0 ? joint - 2 : start;
  }
  return start;
};

const longestList = 24;

/** "said the road, the bridge and the dam | were lost": of a list of subjects none is said without the verb of all. */
const pastList = (question: ContentQuestion, start: number, limit: number): number => {
  const { reading, shape, frame } = question;
  const { tokens, mentions, mentionAt, quotationAt } = reading;
  const first = mentions[mentionAt[start] ?? -1];
  const opens = first?.from === start && tokens[first.to]?.class === 'comma';
  if (!opens || start < frame.to || isPhrase(question, start)) return start;
  let joined = false;
  for (let at = first.to + 1; at < Math.min(limit, start + longestList); at += 1) {
    const { class: kind = '', lower = '' } = tokens[at] ?? {};
    if (quotationAt[at] !== -1) return start;
    if ((shape.tenses[at] ?? 0) > 0 && kind !== 'word') return joined ? at : start;
    if (lower === 'and' && tokens[at + 1]?.class !== 'verb') joined = true;
    else if (!inList.test(kind) && lower !== 'of') return start;
  }
  return start;
};

const inList = /^(?:determiner|possessive|word|capital|number|clitic|comma)$/;

const pasts = [pastAside, pastOpening, pastApposition, pastList];

/** The token that content which begins at `start` holds at least, where grammar tells that it goes on. */
export const leastEnd = (question: ContentQuestion, start: number, limit: number): number =>
  Math.max(...pasts.map((past) => past(question, start, limit)));
