import type { Mention } from '../../../story/mentions/mention.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import { opensQuestion } from '../../words/question-words.ts';
import type { ContentQuestion } from '../question.ts';
import { commaAhead, countIn } from '../shape.ts';
import { placedHearers } from './placed-hearers.ts';
import { classAt, type StartBar } from './rule.ts';
import { timeOfSayingEnd } from './time-of-saying.ts';

const addressed =
  /^(?:write|speak|talk|say|complain|explain|apologise|apologize|mention|respond|reply|react|answer)$/;
const confided = /^(?:admit|acknowledge|confirm|announce|confess|confide|report|describe)$/;

/** Who hears, behind a "to": "wrote to the mayor", "admitted to the Courier"; nobody in "admitted to mistakes", "said to have left". */
export const hearerAt = (
  { reading: { tokens, mentions, mentionAt }, frame }: ContentQuestion,
  to: number,
): Mention | undefined => {
  if (tokens[to]?.lower !== 'to') return undefined;
  const hearer = mentions[mentionAt[to + 1] ?? -1];
  if (hearer?.from !== to + 1) return undefined;
  const lemma = frame.verb?.lemma ?? '';
  return addressed.test(lemma) || (confided.test(lemma) && hearer.kind === 'name') ? hearer : undefined;
};

const toSomebody: StartBar = {
  name: 'to somebody',
  why: '“wrote to Lee to demand”, “confirmed to Reuters the sale”: to whom; but “said to have left”',
  holds: (question, at) => {
    const { to } = question.report;
    return at >= to && at < (hearerAt(question, to)?.to ?? to);
  },
};

const toPronoun: StartBar = {
  name: 'to a pronoun',
  why: '“as Lee remarked to me in the hall, it was over”: a pronoun in the object’s case hears, and up to the comma it is told where; “conceded to him the seat” has an object',
  holds: ({ reading: { tokens }, frame, report, shape }, at) => {
    const { to } = report;
    if (at < to || frame.verb?.group !== 'speech' || tokens[to]?.lower !== 'to') return false;
    const { class: kind = '', lower = '' } = tokens[to + 2] ?? {};
    const told = /^(?:preposition|adverb)$/.test(kind) || /^(?:afterwards|later|recently)$/.test(lower);
    if (!/^(?:me|us|him|them)$/.test(tokens[to + 1]?.lower ?? '') || !told) return false;
    const comma = commaAhead(shape, to + 2, longestHearer);
    return comma !== undefined && at < comma && countIn(shape, 'verb', to, comma) === 0;
  },
};

const longestHearer = 14;
/** Verbs that need an object, who hears. */
const hears = new Set('ask tell remind assure reassure inform notify'.split(' '));
/** With those whose object may be missing: "warned roads would close". */
export const tells: ReadonlySet<string> = hears.union(
  new Set('urge warn advise beg order implore'.split(' ')),
);

const hearer: StartBar = {
  name: 'hearer',
  why: '“asked the students of the school if”, “tells guests at the gala how”: whom a clause is told is no part of it',
  holds: ({ reading: { tokens, quotationAt }, frame, report, shape }, at) => {
    const { to } = report;
    if (at < to || at > to + longestHearer || !hears.has(frame.verb?.lemma ?? '')) return false;
    if (opensQuestion(tokens[to]?.lower)) return false;
    for (let next = to + 1; next <= to + longestHearer; next += 1) {
      const { class: kind = 'stop', lower = '' } = tokens[next] ?? {};
      if (quotationAt[next] !== -1 || /^(?:comma|stop|break|colon|dash)$/.test(kind)) return false;
      if (/^(?:if|whether|how|why|that)$/.test(lower))
        return at < next && countIn(shape, 'verb', to, next) === 0;
    }
    return false;
  },
};

const hearerOfThat: StartBar = {
  name: 'hearer of that',
  why: '“warned the board that the pumps would fail”: whom “that” follows hears, and what it opens is told',
  holds: ({ reading: { tokens }, frame }, at) => {
    const { addressee, agentless } = frame;
    const heard = addressee !== undefined && !agentless && tokens[addressee.to]?.lower === 'that';
    return heard && at >= frame.to && at <= addressee.to;
  },
};

const hearerBeforeSubject: StartBar = {
  name: 'hearer before the subject',
  why: '“told Reuters | police had fired”: two that look like one, of which the first hears',
  holds: ({ reading: { mentionAt }, frame }, at) => {
    const { addressee, verb } = frame;
    if (!addressee || verb?.lemma !== 'tell' || at < addressee.from || at >= addressee.to) return false;
    const mention = mentionAt[addressee.to] ?? -1;
    return mention >= 0 && mention === mentionAt[addressee.to - 1];
  },
};

const hearerBeforeDay: StartBar = {
  name: 'hearer before a day',
  why: '“urged drivers Sunday to wait”, “advised them last week not to go”: whom it was told, and when, before what they are to do',
  holds: ({ reading: { tokens }, frame, report }, at) => {
    const { addressee, agentless, verb } = frame;
    if (!addressee || agentless || at < report.to || !tells.has(verb?.lemma ?? '')) return false;
    const end = timeOfSayingEnd({ tokens }, addressee.to);
    const opens = tokens[tokens[end]?.class === 'negation' ? end + 1 : end]?.lower === 'to';
    return end > addressee.to && opens && at < end;
  },
};

const sentTo: StartBar = {
  name: 'sent to',
  why: '“texted her mother that it was late”: whom a message goes to stands before the “that” which opens it',
  holds: ({ reading: { tokens, mentions, mentionAt }, frame, report }, at) => {
    const hearer = mentions[mentionAt[report.to] ?? -1];
    const told = hearer?.from === report.to && tokens[hearer.to]?.lower === 'that' && at <= hearer.to;
    return told && /^(?:text|email|e-mail|message|wire|cable)$/.test(frame.verb?.lemma ?? '');
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
    tells.has(frame.verb?.lemma ?? '') &&
    (isHearing(tokens, at) || (frame.verb?.lemma === 'tell' && isCrowd(tokens, at))),
};

/** "told me", "told her she was late", "told her the car was gone": after "her" no noun that she owns. */
export const isHearing = (tokens: readonly Token[], at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  const owns = !/^(?:pronoun|determiner|possessive)$/.test(tokens[at + 1]?.class ?? '');
  return /^(?:me|him|them|us)$/.test(lower) || (lower === 'her' && !owns);
};

/** "told broadcasters it was late", "told viewers the car was gone", "told reporters Lee had left": a bare plural before the subject of what is told. */
export const isCrowd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'word' &&
  /[a-z]{3}[^s]s$|^(?:parliament|congress|staff|police|people)$/.test(tokens[at]?.lower ?? '') &&
  (/^(?:pronoun|determiner|capital)$/.test(tokens[at + 1]?.class ?? '') || tokens[at + 1]?.lower === 'that');

const toldBefore: StartBar = {
  name: 'told already',
  why: '““It is old,” Lee told the council and all who had come”: whose words stand before the verb told whom; “told the council, adding that” goes on',
  holds: ({ reading: { tokens }, frame, report, unit, quotation }, at) =>
    quotation === undefined &&
    report.from > unit.from &&
    at >= report.to &&
    frame.verb?.lemma === 'tell' &&
    !frame.inverted &&
    tokens[report.from - 1]?.class === 'quote' &&
    !tokens.slice(report.to, at).some(({ class: kind, lower }) => kind === 'comma' || lower === 'that'),
};

/** Whom something is told. */
export const hearers: readonly StartBar[] = [
  toSomebody,
  toPronoun,
  hearer,
  hearerOfThat,
  hearerBeforeSubject,
  hearerBeforeDay,
  ...placedHearers,
  sentTo,
  hearerOnly,
  objectPronoun,
  toldBefore,
];
