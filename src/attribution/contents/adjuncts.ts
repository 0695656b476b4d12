import { speechOccasions } from '../words/speech-occasions.ts';
import { isMoment } from './moment.ts';
import type { NothingSaid } from './nothing-said.ts';
import { countIn } from './shape.ts';

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

const whereOnly: NothingSaid = {
  name: 'where only',
  why: '“hinted at that in an interview on Monday”: the occasion, not the words',
  holds: ({ reading, report, shape }, { from, to }) =>
    from >= report.to &&
    to - from <= longestOccasion &&
    /^(?:in|at|on|during)$/.test(reading.tokens[from]?.lower ?? '') &&
    countIn(shape, 'verb', from, to) === 0 &&
    reading.tokens.slice(from, to).some(({ lower }) => speechOccasions.has(lower)),
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

/** When, where and how something was said, without what. */
export const adjuncts: readonly NothingSaid[] = [timeOnly, whenOnly, whereOnly, howOften, manner];
