import { countIn } from '../shape.ts';
import { classAt, type StartBar } from './rule.ts';

const addressed = /^(?:write|speak|talk|say|complain|explain|apologise|apologize|mention|respond|reply)$/;

const toSomebody: StartBar = {
  name: 'to somebody',
  why: '“wrote to Lee to demand”: to whom; but “said to have left”',
  holds: ({ reading, report, frame }, at) =>
    at === report.to &&
    addressed.test(frame.verb?.lemma ?? '') &&
    reading.tokens[at]?.lower === 'to' &&
    reading.mentions[reading.mentionAt[at + 1] ?? -1]?.from === at + 1,
};

const longestHearer = 10;
const hears = /^(?:ask|tell|remind|assure|reassure|inform|notify)$/;
const questionWord = /^(?:what|how|why|when|where|who|whether|if)$/;

const hearer: StartBar = {
  name: 'hearer',
  why: '“asked the students of the school if”, “tells guests at the gala how”: whom a clause is told is no part of it',
  holds: ({ reading: { tokens, quotationAt }, frame, report, shape }, at) => {
    if (at !== report.to || !hears.test(frame.verb?.lemma ?? '')) return false;
    if (questionWord.test(tokens[at]?.lower ?? '')) return false;
    for (let next = at + 1; next <= at + longestHearer; next += 1) {
      const { class: kind = 'stop', lower = '' } = tokens[next] ?? {};
      if (quotationAt[next] !== -1 || /^(?:comma|stop|break|colon|dash)$/.test(kind)) return false;
      if (/^(?:if|whether|how|why|that)$/.test(lower)) return countIn(shape, 'verb', at, next) === 0;
    }
    return false;
  },
};

const hearerOnly: StartBar = {
  name: 'hearer only',
  why: '“…, Lee told a news conference.”: who heard it, where no more follows',
  holds: (question, at) => {
    const { addressee, agentless } = question.frame;
    return (
      addressee !== undefined &&
      at === addressee.from &&
      !agentless &&
      /^(?:stop|break|comma|quote)$/.test(classAt(question, addressee.to))
    );
  },
};

const objectPronoun: StartBar = {
  name: 'object pronoun',
  why: '“…, Lee told me this week”, “asked them to wait”: a pronoun in the object’s case hears; but “called him a liar”',
  holds: ({ reading: { tokens }, frame, report }, at) =>
    at === report.to &&
    tells.test(frame.verb?.lemma ?? '') &&
    /^(?:me|him|them|us)$/.test(tokens[at]?.lower ?? ''),
};

/** Verbs whose object is who hears. */
export const tells = /^(?:ask|tell|remind|assure|reassure|inform|notify|urge|warn|advise|beg|order|implore)$/;

/** Whom something is told. */
export const hearers: readonly StartBar[] = [toSomebody, hearer, hearerOnly, objectPronoun];
