import type { Token } from '../../../story/mentions/tokens.ts';
import { opensQuestion } from '../../words/question-words.ts';
import { maySubordinate } from '../../words/subordinators.ts';
import { saysOfClaim } from '../claim.ts';
import { isClaimNoun } from '../claim-nouns.ts';
import { countIn } from '../shape.ts';
import { behind } from './behind.ts';
import { hearers } from './hearers.ts';
import { moments } from './moments.ts';
import type { StartBar } from './rule.ts';
import { speakers } from './speakers.ts';

const partOfNumber: StartBar = {
  name: 'part of a number',
  why: '“said 620 of the drivers had left”: what a number is a part of belongs to it',
  holds: ({ reading: { tokens } }, at) =>
    tokens[at - 1]?.lower === 'of' &&
    (tokens[at - 2]?.class === 'number' ||
      /^(?:one|two|three|some|many|most|all|none|both|few|several|half|each)$/.test(
        tokens[at - 2]?.lower ?? '',
      )),
};

const ofClaim: StartBar = {
  name: 'of a claim',
  why: '“said any claim that it is old was false”: what is said begins with the claim, or a denial would read as the claim',
  holds: ({ reading, frame }, at) =>
    reading.tokens[at - 1]?.lower === 'that' &&
    isClaimNoun(reading.tokens, at - 2) &&
    saysOfClaim(reading, frame),
};

const participle: StartBar = {
  name: 'next participle',
  why: '“Lee said, adding that it”: what follows a participle of the same speaker is reported by that; “said, citing Diaz, that it” and “said seeing it was good” go on',
  holds: ({ reading, frame, frames, report }, at) =>
    frames.some(({ from, to, verb, source }) => {
      if (verb?.form !== 'ing' || source !== frame.source || from < report.to || at < from) return false;
      if (from === report.to && reading.tokens[from - 1]?.class === 'verb') return false;
      return at < to || !/^(?:cite|quote)$/.test(verb.lemma);
    }),
};

const beforeColon: StartBar = {
  name: 'before a colon',
  why: '“Lee swore it is lost: “It is over,” he said”, “he wept; “It is over,” he said”: what a colon or a semicolon parts from a quotation and its report is the story’s, or reported already',
  holds: ({ reading: { tokens }, report, quotation }, at) => {
    if (at >= report.from || at === quotation?.from || tokens[report.from - 1]?.class !== 'quote')
      return false;
    for (let next = report.from - 1; next > at; next -= 1)
      if (tokens[next]?.class === 'quote' && parts(tokens[next - 1])) return true;
    return false;
  },
};

const parts = (token: Token | undefined): boolean => token?.class === 'colon' || token?.text === ';';

const anothers: StartBar = {
  name: 'another’s quotation',
  why: '““It is late,” said Lee, and “it is early,” said Diaz”: what somebody else is quoted with is no part of it',
  holds: ({ reading: { tokens }, report, quotation, frame, frames }, at) =>
    quotation !== undefined &&
    at < report.from &&
    frames.some(({ kind, source, from, to }) => {
      const first = Math.min(from, source?.from ?? from);
      return (
        kind === 'verb' &&
        source !== undefined &&
        source !== frame.source &&
        first > at &&
        Math.max(to, source.to) <= quotation.from &&
        tokens[first - 1]?.class === 'quote'
      );
    }),
};

const takenUp: StartBar = {
  name: 'claim taken up',
  why: '“Lee said it was late, a claim that Diaz denied”: what another cue of the sentence reports is hers, and named again by the noun',
  holds: ({ reading: { tokens }, frames, frame, report }, at) => {
    if (at >= report.from || frames.length < 2) return false;
    const that = /^(?:that|which)$/.test(tokens[report.from - 1]?.lower ?? '');
    const noun = that ? report.from - 2 : report.from - 1;
    if (at >= noun - 1 || tokens[noun - 1]?.class !== 'determiner' || tokens[noun - 2]?.class !== 'comma')
      return false;
    return (
      isClaimNoun(tokens, noun) &&
      frames.some(
        (one) => one !== frame && one.kind === 'verb' && one.source !== undefined && one.to < noun - 2,
      )
    );
  },
};

const answered: StartBar = {
  name: 'answered',
  why: '“Lee said it was late, to which Diaz said it was not”: what stands before “to which” is what is answered',
  holds: ({ reading: { tokens }, report }, at) =>
    at < report.from && tokens[report.from - 1]?.lower === 'which' && tokens[report.from - 2]?.lower === 'to',
};

const toldByRelative: StartBar = {
  name: 'before a relative that speaks',
  why: '“Lee was met by Diaz, who said: “…””, “Lee left after Diaz objected”: what stands before such a report is the story’s',
  holds: ({ reading: { tokens }, frame: { from, kind, inverted, source }, report }, at) =>
    at < report.from &&
    kind === 'verb' &&
    source !== undefined &&
    !inverted &&
    (/^(?:who|which)$/.test(tokens[from - 1]?.lower ?? '') ||
      /^(?:after|before|when|until|because)$/.test(tokens[report.from - 1]?.lower ?? '')),
};

const exactly: StartBar = {
  name: 'before a question',
  why: '“Asked specifically what it costs”: how something was asked, before what',
  holds: ({ reading: { tokens }, frame, report }, at) =>
    at === report.to &&
    frame.verb?.lemma === 'ask' &&
    tokens[at]?.class === 'adverb' &&
    opensQuestion(tokens[at + 1]?.lower),
};

const toKnow: StartBar = {
  name: 'to know',
  why: '“wanted to know, “Who pays?””, “wants to know whether”: asks',
  holds: ({ reading: { tokens }, frame, report }, at) =>
    frame.verb?.lemma === 'want' &&
    tokens[report.to]?.lower === 'to' &&
    tokens[report.to + 1]?.lower === 'know' &&
    (at === report.to || at === report.to + 1),
};

const goesOnBehind: StartBar = {
  name: 'goes on behind a report',
  why: '“The bridge will close, Lee told reporters, as drivers left”: a clause before the report is what was said; one that only goes on behind its comma says no more',
  holds: ({ reading: { tokens }, shape, unit, report, frame }, at) => {
    const to = Math.max(report.to, frame.addressee?.to ?? 0);
    return (
      at === to + 1 &&
      frame.kind === 'verb' &&
      tokens[to]?.class === 'comma' &&
      maySubordinate(tokens[at]?.lower ?? '') &&
      tokens[report.from - 1]?.class === 'comma' &&
      countIn(shape, 'verb', unit.from, report.from) > 0 &&
      !maySubordinate(tokens[unit.from]?.lower ?? '')
    );
  },
};

const calledAs: StartBar = {
  name: '“as” before what it is called',
  why: '“Diaz, described by Lee as “a hero”, left”: behind who calls it so “as” has nothing to compare',
  holds: ({ reading: { tokens }, quotation, frame }, at) =>
    frame.inverted && tokens[at]?.lower === 'as' && quotation?.from === at + 1,
};

/** In no order: one that holds is enough. */
export const startBars: readonly StartBar[] = [
  participle,
  beforeColon,
  anothers,
  ...speakers,
  ...hearers,
  ...behind,
  ...moments,
  partOfNumber,
  takenUp,
  answered,
  toldByRelative,
  exactly,
  toKnow,
  calledAs,
  ofClaim,
  goesOnBehind,
];
