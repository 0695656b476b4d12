import { lexicon } from '../../story/lexicon.ts';
import { isQuoting } from '../../story/mentions/verbs.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { maySubordinate } from '../subordinators.ts';
import { answered } from './answered.ts';
import { isMoment } from './moment.ts';
import type { NothingSaid } from './nothing-said.ts';
import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';
import { hearerAt } from './starts/hearers.ts';

const timeOnly: NothingSaid = {
  name: 'time only',
  why: '“conceded shortly after 10 p.m.”: when something was said, not what',
  holds: ({ reading, shape }, { from, to }) => {
    const word = (at: number): string => reading.tokens[at]?.lower ?? '';
    const hedged = /^(?:shortly|soon|just|right|immediately|hours|minutes|days)$/.test(word(from));
    return (
      /^(?:after|before|during|until|since)$/.test(word(hedged ? from + 1 : from)) &&
      countIn(shape, 'verb', from, to) === 0
    );
  },
};

const whenOnly: NothingSaid = {
  name: 'when only',
  why: '“reported late Thursday”, “asked back in 2008”, “…, Lee told us a few days later”',
  holds: ({ reading, report }, range) => range.from >= report.to && isMoment(reading, range),
};

const occasions: ReadonlySet<string> = new Set(lexicon('speech-occasions'));

const whereOnly: NothingSaid = {
  name: 'where only',
  why: '“hinted at that in an interview on Monday”: the occasion, not the words',
  holds: ({ reading, report, shape }, { from, to }) =>
    from >= report.to &&
    to - from <= longestOccasion &&
    /^(?:in|at|on|during)$/.test(reading.tokens[from]?.lower ?? '') &&
    countIn(shape, 'verb', from, to) === 0 &&
    reading.tokens.slice(from, to).some(({ lower }) => occasions.has(lower)),
};

const longestOccasion = 10;

const howOften: NothingSaid = {
  name: 'how often',
  why: '“asked three times”, “asked twice, Lee smiled”',
  holds: ({ reading }, { from, to }) =>
    /^(?:once|twice|thrice|repeatedly|(?:\S+ ){1,2}times)(?: ,|$)/.test(
      reading.tokens
        .slice(from, Math.min(to, from + 4))
        .map(({ lower }) => lower)
        .join(' '),
    ),
};

const opening: NothingSaid = {
  name: 'opening',
  why: '“After the match, Lee said “…””: what opens the sentence tells when or where, not what; but “In the north, Lee said, it “…”” is said',
  holds: ({ reading, report, shape }, { from, to }) =>
    to <= report.from &&
    (reading.tokens[report.to]?.class !== 'comma' || reading.tokens[report.to + 1]?.class === 'quote') &&
    reading.tokens[from]?.class === 'preposition' &&
    !isHedge(reading, from) &&
    countIn(shape, 'verb', from, to) === 0,
};

/** "About 60 people work there": a figure that is not exact. */
const isHedge = ({ tokens }: Reading, at: number): boolean =>
  /^(?:about|around)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.class === 'number';

const oneWord: NothingSaid = {
  name: 'one word',
  why: '“announced it”, “posted photos”; but “denied wrongdoing” names the charge',
  holds: ({ reading, frame }, { from, to }) =>
    to - from < 2 && !(frame.verb?.lemma === 'deny' && reading.tokens[from]?.class === 'word'),
};

const wordless: NothingSaid = {
  name: 'wordless',
  why: '“Attendance: 31,204”: a figure',
  holds: ({ reading }, { from, to }) =>
    !reading.tokens.slice(from, to).some(({ text }) => /^\p{L}/u.test(text)),
};

const workedOn: NothingSaid = {
  name: 'worked on',
  why: '“continued the works”: verbs that report only beside a quotation have other objects',
  holds: ({ reading, frame }, { from }) =>
    frame.verb !== undefined &&
    isQuoting(frame.verb) &&
    /^(?:determiner|possessive)$/.test(reading.tokens[from]?.class ?? ''),
};

const toSomebody: NothingSaid = {
  name: 'to somebody',
  why: '“…, Lee admitted to the Courier”, “responded to the mayor at once”: who heard it; “confirmed to Reuters the sale” has what',
  holds: (question, { from, to }) => {
    const { tokens } = question.reading;
    const hearer = hearerAt(question, tokens[from]?.lower === 'to' ? from : from - 1);
    if (!hearer || countIn(question.shape, 'verb', from, to) > 0) return false;
    return hearer.to >= to || !/^(?:determiner|possessive|quote)$/.test(tokens[hearer.to]?.class ?? '');
  },
};

const manner: NothingSaid = {
  name: 'manner',
  why: '“wrote angrily on Monday”, “responded as if he was hurt”: how, where and when; but “blamed Italy for it”, “pledged only to try”',
  holds: ({ reading: { tokens }, shape }, { from, to }) => {
    const [first, next] = [tokens[from], tokens[from + 1]];
    if (first?.lower === 'as' && next?.lower === 'if') return true;
    return (
      first?.class === 'adverb' &&
      /..ly$/.test(first.lower) &&
      !ofDegree.test(first.lower) &&
      next?.class === 'preposition' &&
      countIn(shape, 'verb', from, to) === 0
    );
  },
};

const ofDegree =
  /^(?:only|nearly|roughly|approximately|exactly|possibly|probably|mostly|mainly|largely|partly|fully|barely|hardly|especially|particularly)$/;

const fragment: NothingSaid = {
  name: 'fragment',
  why: '“When terrorists | are revealed as …”, “the report which | Lee cited”: the beginning of a clause without its verb',
  holds: ({ reading: { tokens }, shape, report }, { from, to }) =>
    to <= report.from &&
    (/^(?:as|which|who|because|while|when|where)$/.test(tokens[to - 1]?.lower ?? '') ||
      (maySubordinate(tokens[from]?.lower ?? '') && countIn(shape, 'verb', from, to) === 0)),
};

const stopsShort: NothingSaid = {
  name: 'stops short',
  why: '“Taken together, it is more | than Lee wished”: an opening that a clause of the story parts from the report',
  holds: ({ shape, report, reading }, { from, to }) =>
    to < report.from - 1 &&
    countIn(shape, 'verb', from, to) === 0 &&
    reading.tokens[to]?.class === 'comma' &&
    countIn(shape, 'verb', to, report.from) > 0,
};

const happened: NothingSaid = {
  name: 'happened',
  why: '“No injuries were reported”: that something did or did not happen, of which nobody speaks; “It was reported that …” has a clause',
  holds: ({ reading, frame, report, shape }, { from, to }) =>
    frame.agentless === true &&
    frame.verb?.lemma === 'report' &&
    to <= report.from &&
    !/^(?:to|as)$/.test(reading.tokens[report.to]?.lower ?? '') &&
    countIn(shape, 'verb', from, to) === 0,
};

const endsInReport: NothingSaid = {
  name: 'ends in a report',
  why: '“boats which, according to Lee, Diaz criticised”: who speaks ends no clause of somebody else',
  holds: ({ frames, frame }, { from, to }) =>
    to <= frame.from &&
    frames.some(
      (one) => one !== frame && one.kind === 'according' && one.from > from && one.source?.to === to,
    ),
};

/** In no order: one that holds is enough. */
const nothingSaid: readonly NothingSaid[] = [
  timeOnly,
  whenOnly,
  whereOnly,
  endsInReport,
  toSomebody,
  manner,
  fragment,
  stopsShort,
  howOften,
  opening,
  happened,
  oneWord,
  wordless,
  workedOn,
  ...answered,
];

/** Whether what was chosen is worth showing as said. */
export const saysSomething = (question: ContentQuestion, range: TokenRange): boolean =>
  !nothingSaid.some(({ holds }) => holds(question, range));

/** The same of what goes on behind its report: “No injuries were reported in the attack”. */
export const onlyHappened = happened.holds;
