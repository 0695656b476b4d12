import type { Frame } from '../../frames/frame.ts';
import type { Reading } from '../../reading.ts';
import { setsAgainst } from '../../words/subordinators.ts';
import { takesUpClaim } from '../claim.ts';
import { isMoment } from '../moment.ts';
import { type ContentQuestion, reportStart, unitEnd } from '../question.ts';
import { countIn } from '../shape.ts';
import { floorOf, type LimitRule } from './limit.ts';
import { isPhrase } from './phrases.ts';

const isSpeech = ({ verb }: Frame): boolean => verb?.group === 'speech';

/** "submitted that it was old and | sought an order": what counsel asks of the court is the next thing said to it. */
const seeksOfCourt = ({ verb }: Frame, before: Frame): boolean =>
  verb?.lemma === 'seek' && /^(?:submit|argue|contend|plead)$/.test(before.verb?.lemma ?? '');

/** "said the firm was glad and | hoped to stay": what one is and what one hopes are told of the same. */
const isHopeOfSubject = ({ verb }: Frame, { mentions, mentionAt }: Reading, start: number): boolean => {
  const subject = mentions[mentionAt[start] ?? -1];
  const feels =
    subject?.kind === 'pronoun' || subject?.entity === 'organisation' || subject?.entity === 'person';
  return verb?.lemma === 'hope' && subject?.from === start && feels;
};

/** "say it is old, and have asked": the same speakers, who have spoken before. */
const hasSince = ({ tokens }: Reading, { verb }: Frame, { from }: Frame): boolean =>
  /^(?:s|base)$/.test(verb?.form ?? '') &&
  /^(?:has|have)$/.test(tokens[from]?.lower ?? '') &&
  tokens[from - 2]?.class === 'comma';

const nextReport: LimitRule = {
  name: 'next report',
  why: '“Lee said it will close and urged drivers to wait”: a verb of the same speaker and form, joined to the cue, opens another report; after “but” one of any form; behind a thing also “praised the drivers while warning them”',
  of: (question, start) => {
    const { reading, frame, frames } = question;
    const floor = floorOf(question, start);
    const joined = frames.find((one) => {
      const { from, source, verb } = one;
      const goesOn = isSpeech(one) || takesUpClaim(reading, one) || seeksOfCourt(one, frame);
      if (from <= floor || source !== frame.source || !goesOn || isHopeOfSubject(one, reading, start))
        return false;
      const joint = reading.tokens[from - 1]?.lower;
      return (
        (joint === 'while' && verb?.form === 'ing' && isThing(question, start, from - 1)) ||
        (joint === 'and' && verb?.form === frame.verb?.form) ||
        (joint === 'and' && hasSince(reading, frame, one)) ||
        (joint === 'but' && (verb?.form !== 'ing' || frame.verb?.form === 'ing'))
      );
    });
    return joined && frame.source ? joined.from - 1 : undefined;
  },
};

const contrast: LimitRule = {
  name: 'another’s report',
  why: '“Lee said the bridge will close, although Diaz denied it”, “even though he denied it”, “…; Diaz denied it”, “… and others denied it”, “…, to which Diaz replied”: another’s report set against it is not part of it; nor is one joined to a thing, “promised a bridge and Diaz said”',
  of: (question, start) => {
    const { reading, frame, frames } = question;
    const floor = floorOf(question, start);
    for (const one of frames) {
      const at = (one.source?.from ?? 0) - 1;
      const joint = reading.tokens[at];
      const others = joint?.lower === 'and' && reading.tokens[at + 1]?.lower === 'others';
      const thing = joint?.lower === 'and' && at > start && isThing(question, start, at);
      const own = joint?.lower === 'and' && isOwnReport(question, start, at, one);
      const answer = isAnswered(reading, at);
      const against =
        others || thing || own || answer || joint?.text === ';' || setsAgainst(joint?.lower ?? '');
      if (against && at >= floor && one.from > at && one.source !== frame.source && isSpeech(one))
        return answer || reading.tokens[at - 1]?.lower === 'even' ? at - 1 : at;
    }
    return undefined;
  },
};

/** "Lee said it was late, | to which Diaz replied": not "a letter to which Diaz had replied". */
const isAnswered = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'which' && tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.class === 'comma';

/** "Lee said it was late and | Diaz said it was early": a name with the same verb form behind a whole clause speaks for itself. */
const isOwnReport = (
  { reading, frame, shape }: ContentQuestion,
  start: number,
  to: number,
  one: Frame,
): boolean =>
  one.source?.kind === 'name' &&
  !one.inverted &&
  frame.verb?.form === 'past' &&
  one.verb?.form === 'past' &&
  one.from === one.source.to &&
  countIn(shape, 'verb', start, to) > 0 &&
  !reading.tokens.slice(start, to).some(({ lower }) => lower === 'that');

/** "pledged | 40 million euros | and": up to the joint a thing, and no clause. */
const isThing = (question: ContentQuestion, start: number, to: number): boolean => {
  const { reading, shape } = question;
  return (
    reading.tokens[start - 1]?.lower !== 'that' &&
    isPhrase(question, start) &&
    countIn(shape, 'verb', start, to) === 0 &&
    !reading.tokens.slice(start, to).some(({ lower }) => setsAgainst(lower))
  );
};

const spoken =
  /^(?:say|give|answer|elaborate|name|comment|discuss|specify|provide|disclose|identify|explain|confirm|rule)$/;

/** "but declined to say", "and gave no details", "but would not name them": three words that tell of silence. */
const isSilence = (joint: string, first: string, second: string, third: string): boolean => {
  if (/^(?:declined|declines|refused|refuses)$/.test(first))
    return second === 'to' && (joint === 'but' || spoken.test(third));
  if (/^(?:gave|offered|gives|offers)$/.test(first)) return second === 'no';
  if (/^(?:did|would|does|could)n[’']t$/.test(first)) return spoken.test(second);
  return /^(?:did|would|does|could)$/.test(first) && second === 'not' && spoken.test(third);
};

const silence: LimitRule = {
  name: 'what was not said',
  why: '“Lee confirmed it had closed but declined to say why”, “but gave no details”: silence is no part of what is said',
  of: (question, start) => {
    const { tokens, quotationAt } = question.reading;
    const word = (at: number): string => tokens[at]?.lower ?? '';
    for (let at = floorOf(question, start); at < unitEnd(question); at += 1) {
      if ((word(at) !== 'but' && word(at) !== 'and') || quotationAt[at] !== -1) continue;
      if (isSilence(word(at), word(at + 1), word(at + 2), word(at + 3)))
        return countIn(question.shape, 'verb', start, at) > 0 ? at : undefined;
    }
    return undefined;
  },
};

const closing: LimitRule = {
  name: 'closing report',
  why: '“Lee denies it, according to her lawyer”: who is given for the whole sentence is no part of what Lee says',
  of: (question, start) => {
    const { frames, reading, shape } = question;
    const floor = floorOf(question, start);
    const given = frames.find(
      ({ kind, from }) => kind === 'according' && from >= floor && endsInComma(reading, from),
    );
    const goesOn = given && countIn(shape, 'verb', given.to, unitEnd(question)) > 0;
    return goesOn ? undefined : given?.from;
  },
};

/** "…, according to", "“…,” according to". */
const endsInComma = ({ tokens }: Reading, from: number): boolean =>
  tokens[tokens[from - 1]?.class === 'quote' ? from - 2 : from - 1]?.class === 'comma';

const lastReport: LimitRule = {
  name: 'last report',
  why: '“Lee had asked whether it is safe, emails show”, “Lee said it is safe, the Courier reported on Monday”: who closes the sentence tells all of it, its comma ends what Lee says',
  of: (question, start) => {
    const { frames, frame, reading, shape } = question;
    const last = frames.at(-1);
    if (!last?.source || last === frame || last.source === frame.source || !isSpeech(last)) return undefined;
    const comma = reportStart(shape, last) - 1;
    const quoted = reading.tokens[comma]?.class === 'quote' && reading.tokens[comma - 1]?.class === 'comma';
    const parted = quoted || reading.tokens[comma]?.class === 'comma';
    const floor = floorOf(question, start);
    const closes = parted && (quoted ? comma >= floor - 1 && comma > start : comma > floor);
    return closes && closesUnit(question, Math.max(last.to, last.source.to))
      ? comma + (quoted ? 1 : 0)
      : undefined;
  },
};

/** Nothing but a day follows: "…, emails show.", "…, said Lee on Monday." */
const closesUnit = (question: ContentQuestion, at: number): boolean =>
  at >= unitEnd(question) || isMoment(question.reading, { from: at, to: unitEnd(question) });

const quoted: LimitRule = {
  name: 'quotation after a colon',
  why: '“Lee said it is lost: “It is over.””: what bears a report out word for word stands by itself',
  of: (question, start) => {
    const { reading, quotation, report } = question;
    if (quotation) return undefined;
    for (let at = Math.max(start, report.to); at < unitEnd(question) - 1; at += 1)
      if (reading.tokens[at]?.class === 'colon' && reading.quotationAt[at] === -1)
        return reading.tokens[at + 1]?.class === 'quote' && !goesTo(question, at) ? at : undefined;
    return undefined;
  },
};

/** "Lee said Diaz wrote of it: “It is over.”": the quotation belongs to another cue right before it. */
const goesTo = ({ frames, frame, shape }: ContentQuestion, colon: number): boolean =>
  frames.some(
    (one) =>
      isSpeech(one) &&
      one.from >= frame.to &&
      one.to <= colon &&
      one.to >= colon - longestTopic &&
      countIn(shape, 'verb', one.to, colon) === 0,
  );

const longestTopic = 5;

/** What else is reported in the sentence, or said not to have been said. */
export const reports: readonly LimitRule[] = [nextReport, contrast, silence, closing, lastReport, quoted];
