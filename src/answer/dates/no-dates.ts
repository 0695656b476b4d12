import { ONE_TO_TWELVE } from '../../story/number-words.ts';
import type { TimeExpression } from './expression.ts';
import { isOfSpeech } from './tense.ts';

interface NoDate {
  readonly name: string;
  readonly why: string;
  readonly holds: (expression: TimeExpression) => boolean;
}

const NUMBER = String.raw`an?|few|several|half|couple|of|\d[\d.,]*|${ONE_TO_TWELVE}|[a-z]+t(?:een|y)(?:-[a-z]+)?`;
const UNIT = '(?:year|month|week|day|hour|minute|second)s?';

/** Clock times, and words that chrono reads too freely. */
const NOT_A_DATE =
  /^(?:now|sun|sat|wed|second|\d+|\d{1,2}:\d{2}.*|.*\bweekend|.*\bquarter|(?:at |in the |this )?(?:morning|afternoon|evening|night|noon|midday|midnight))$/i;
const COUNTED = `(?:(?:${NUMBER})\\s+){1,3}${UNIT}`;
const HEDGE = '(?:about|some|nearly|almost|around|roughly|approximately|at least|up to|more than|less than)';
const LENGTH = new RegExp(
  `^(?:(?:for|over|within|after|during|${HEDGE})\\s+)*${COUNTED}(?:\\s+and\\s+${COUNTED})?$`,
  'i',
);
const IN_LENGTH = new RegExp(`^in\\s+(?:(?:${NUMBER}|the|${HEDGE})\\s+)+${UNIT}$`, 'i');
const FROM_EVENT = /\b(?:after|before|since|from)(?:\s+(?:the\s+)?[\d.,]+)?$/i;

/** What something is counted or ranked within: "first in 16 years", "twice in a week", "140 cafes in three years". */
const RECKONED =
  /\b(?:first|second|third|fourth|fifth|last|only|once|twice|times|never|not|no|worst|best|most|least|\p{L}{3,}est|\d[\d,.]*)\b|n['’]t\b/iu;

const MAY_OR_MARCH = /^(?:may|march|mar)$/i;
const TIME_BEFORE =
  /\b(?:in|since|until|till|by|last|next|early|late|mid|(?:end|start|beginning|middle) of)[ -]$/i;

const WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day(?:\s+(?:morning|afternoon|evening|night))?$/i;
const ON = /^on\s+/i;
const ANY_DAY =
  /\b(?:an?|one|each|every|any|some|most|that|same|following|previous|preceding|alternate|another)\s$/i;
const OF_NOUN =
  /^ (?!before\b|after\b|when\b|and\b|but\b|or\b|that\b|to\b|he\b|she\b|they\b|it\b|we\b|I\b|who\b|in\b|at\b|of\b|morning\b|afternoon\b|evening\b|night\b)\p{Ll}/u;
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;

/** "left in March and did not answer on Tuesday": the second of two things, at a time of its own. */
const GOES_ON = /\b(?:and|but|who|which|while|when)\b|;|—/;
const GOES_ON_ROOM = 50;
/** "Hall, who was elected in 2019, said they left on Tuesday": that year is of the clause about her alone. */
const ASIDE =
  /\b(?:who|which)\b[^,;.]{0,60}(?:\d{4}|\blast\b|\bago\b)[^,;.]{0,40}, (?!and\b|but\b|who\b|which\b|when\b)\p{Ll}(?:[^.;]|\.(?=m\b| (?:\p{Ll}|$))){0,200}$/u;

const DAYS = 24 * 3600 * 1000;
const NEAR = 31 * DAYS;
const isFar = (date: string, published: Date): boolean => {
  const exact = date.length > 7;
  const from = new Date(date).getTime();
  const room = exact ? NEAR : date.length > 4 ? 2 * NEAR : 366 * DAYS;
  return Number.isNaN(from) || Math.abs(published.getTime() - from) > room;
};

/** Words that chrono takes for a date and that name none, or not one that can be told. */
export const noDates: readonly NoDate[] = [
  {
    name: 'clock or word',
    why: '“at noon”, “the second bridge”: no day; “in the quarter”: three months, and which, the words do not say',
    holds: ({ words, found }) => found !== undefined && NOT_A_DATE.test(words),
  },
  {
    name: 'end of a name',
    why: '“Cardiology Today”, “USA TODAY”, “The Show Tonight”: with a capital behind another',
    holds: ({ words, before }) =>
      /^(?:Today|TODAY|Tonight|Tomorrow|Yesterday)$/.test(words) && /\p{Lu}[\p{L}&’'-]* $/u.test(before),
  },
  {
    name: 'beginning of a name',
    why: '“Sunday Night Live”: news writes “Sunday night” but in names',
    holds: ({ words, after }) =>
      /day (?:Morning|Afternoon|Evening|Night)$/.test(words) && /^ \p{Lu}/u.test(after),
  },
  {
    name: 'half a number',
    why: '“3,300 years ago”: chrono reads “300 years ago”',
    holds: ({ words, before }) => /^\d/.test(words) && /\d[,.]$/.test(before),
  },
  {
    name: 'hour',
    why: '“at 10 pm” names an hour of a day that is told elsewhere',
    holds: ({ found }) => found?.isCertain('hour') === true,
  },
  {
    name: 'length',
    why: '“for three weeks”, “for a year and two months”: how long, not when; “three weeks ago” is a date',
    holds: ({ words }) => LENGTH.test(words),
  },
  {
    name: 'span looked back on',
    why: '“its first loss in 16 years”, “in the year to March”; “will reopen in six weeks” is a date',
    holds: ({ words, before, looksAhead }) =>
      IN_LENGTH.test(words) && (!looksAhead || /\bthe\b/i.test(words) || RECKONED.test(before.slice(-60))),
  },
  {
    name: 'so long from an event',
    why: '“two weeks after 14 people drowned”: on a day that the words do not give',
    holds: ({ words }) => FROM_EVENT.test(words),
  },
  {
    name: 'verb or march',
    why: '“it may rain”, “the march”; “in May” and “since March” are months',
    holds: ({ words, before, after }) =>
      MAY_OR_MARCH.test(words) && !(/^M/.test(words) && TIME_BEFORE.test(before) && !/^ \p{Lu}/u.test(after)),
  },
  {
    name: 'some day of a week',
    why: '“on a Monday”, “every Friday”, “the following Sunday”, “on Monday nights”: which week, the words do not say',
    holds: ({ words, before, after }) =>
      WEEKDAY.test(words.replace(ON, '')) &&
      (ANY_DAY.test(before) || /^ (?:mornings|afternoons|evenings|nights)\b/.test(after)),
  },
  {
    name: 'the day of another time',
    why: '“she rang on the Sunday”: of the week that is told of; “the Monday meeting” is the last one',
    holds: ({ words, before, after }) =>
      WEEKDAY.test(words) && /\bthe\s$/i.test(before) && !OF_NOUN.test(after),
  },
  {
    name: 'a week long ago',
    why: '“in 2019 she fell on Sunday”: a day of that time; “lost $4m in 2019, it said on Tuesday” is of ours',
    holds: ({ words, before, inSentence, published }) =>
      WEEKDAY.test(words.replace(ON, '')) &&
      !isOfSpeech(before) &&
      !ASIDE.test(before) &&
      !GOES_ON.test(before.slice(-GOES_ON_ROOM)) &&
      inSentence.some(({ date }) => isFar(date, published)),
  },
  {
    name: 'season of the year',
    why: '“boats may fish from April to July”: each year, where no year is given',
    holds: ({ words, found, isRange }) => isRange && MONTH.test(words) && found?.isCertain('year') !== true,
  },
];
