import { calendar } from '../../../story/mentions/words.ts';
import { saysOfClaim } from '../claim.ts';
import { isClaimNoun } from '../claim-nouns.ts';
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

/** In no order: one that holds is enough. */
export const startBars: readonly StartBar[] = [participle, ...hearers, partOfNumber, day, ofClaim, behindCue];
