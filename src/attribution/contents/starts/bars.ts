import { calendar } from '../../../story/mentions/words.ts';
import { saysOfClaim } from '../claim.ts';
import { isClaimNoun } from '../claim-nouns.ts';
import type { ContentQuestion } from '../question.ts';
import { hearers } from './hearers.ts';
import { classAt, type StartBar } from './rule.ts';

const day: StartBar = {
  name: 'day',
  why: '“said Monday that”: when it was said; but “said Monday’s vote”, “said Monday would do”',
  holds: (question, at) =>
    calendar.has(question.reading.tokens[at]?.lower ?? '') &&
    !/^(?:verb|auxiliary|clitic)$/.test(classAt(question, at + 1)),
};

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
  why: '“Lee said, adding that it”: what follows a participle of the same speaker is reported by that; “said, citing Diaz, that it” goes on',
  holds: ({ frame, frames, report }, at) =>
    frames.some(({ from, to, verb, source }) => {
      if (verb?.form !== 'ing' || source !== frame.source || from < report.to || at < from) return false;
      return at < to || !/^(?:cite|quote)$/.test(verb.lemma);
    }),
};

const behindCue: StartBar = {
  name: 'behind another’s cue',
  why: '“It is safe, Lee said on Monday, though Diaz warned that it is old”: Lee did not say what Diaz warned of',
  holds: ({ frame, frames, report, reading }, at) =>
    frames.some(
      ({ kind, from, to, source, verb }) =>
        kind === 'verb' &&
        to <= at &&
        from >= report.to &&
        verb?.form !== 'ing' &&
        source !== undefined &&
        source !== frame.source &&
        source.from >= report.to &&
        /^(?:although|though|while|whereas|but|and)$/.test(reading.tokens[source.from - 1]?.lower ?? ''),
    ),
};

const few = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some)$/;
const units = /^(?:second|minute|hour|day|week|month|year|decade|centur)(?:s|y|ies)?$/;

/** "two days after the fire": how long before or after something else. */
export const opensTimeBetween = ({ reading: { tokens } }: ContentQuestion, at: number): boolean =>
  (tokens[at]?.class === 'number' || few.test(tokens[at]?.lower ?? '')) &&
  units.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:after|before|ago|later|earlier)$/.test(tokens[at + 2]?.lower ?? '');

const timeBetween: StartBar = {
  name: 'time between',
  why: '“It is safe, Lee declared, two days after the fire”: when, not what',
  holds: opensTimeBetween,
};

const ofSource: StartBar = {
  name: 'of the source',
  why: '“said one of two drivers who saw it”, “Lee said of the plan”: of whom, and of what, it is said',
  holds: ({ reading: { tokens }, frame, report }, at) =>
    (tokens[at]?.lower === 'of' && at === frame.source?.to) ||
    (tokens[at - 1]?.lower === 'of' &&
      at - 1 === report.to &&
      /^(?:say|write|add)$/.test(frame.verb?.lemma ?? '')),
};

const apposition: StartBar = {
  name: 'apposition',
  why: '“It is old, said Lee, a driver who crosses it daily”: who the speaker is',
  holds: ({ reading: { tokens }, frame }, at) =>
    frame.kind === 'verb' &&
    frame.inverted &&
    at - 1 === frame.source?.to &&
    tokens[at - 1]?.class === 'comma' &&
    /^(?:an?|the|who|which|whose|one|himself|herself)$/.test(tokens[at]?.lower ?? ''),
};

/** In no order: one that holds is enough. */
export const startBars: readonly StartBar[] = [
  participle,
  ...hearers,
  partOfNumber,
  day,
  timeBetween,
  ofClaim,
  ofSource,
  apposition,
  behindCue,
];
