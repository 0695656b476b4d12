import type { Span } from '../../story/span.ts';
import { currencyOf, SIGN, UNIT, unitOf } from './units.ts';

/** A number as it is written, with its unit: "$1.5bn", "34-year-old", "between 30 and 40 km". */
export interface Quantity extends Span {
  readonly value: number;
  /** The other end of a range. */
  readonly to?: number;
  readonly unit?: string;
  /** "two", "dozens": written out, which also stands where nothing is counted. */
  readonly isWord: boolean;
}

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    lakh: 1e5,
    crore: 1e7,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    b: 1e9,
    tn: 1e12,
  }),
);

const SCALE = 'dozens?|hundreds?|lakhs?|crores?|thousands?|millions?|billions?|trillions?';
/** "1,200"; "680 000" as the SI and many countries write it. */
const GROUPED = '\\d{1,3}(?:,\\d{3})+|[1-9]\\d{0,2}(?:[ \u00a0\u202f]\\d{3})+(?!\\d)';
const DIGITS = `(?:${GROUPED})(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?![ \u00a0\u202f]000(?!\\d))`;
const WORDS = `(?:${tens.join('|')})(?:[- ](?:${ones.slice(0, 9).join('|')}))?|${ones.toReversed().join('|')}`;
const NUMBER = `(?:(?:${DIGITS})(?:(?:k|mn?|mln|bn|b|tn)(?![\\p{L}\\d]))?|${WORDS}|(?:a|half a|several)(?=[- ](?:${SCALE})\\b)|(?:${SCALE})(?= of\\b)(?: of (?:${SCALE})\\b)?)(?:[- ](?:${SCALE})\\b)*`;

/**
 * One pass, left to right. Nothing that is part of a longer word or number ("F-16", "Covid-19", "8:30", "1st") is
 * a number. No alternative can match the same text in two ways, so time grows with length alone.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d]|[\\p{L}\\d][-–:./,’'])(?<sign>${SIGN})?(?<number>${NUMBER})` +
    `(?:(?: to |[-–])(?:${SIGN})?(?<to>${NUMBER}))?` +
    `(?:(?:[- ]?(?<unit>${UNIT})(?:-old)?)(?![\\p{L}\\d])|(?![\\p{L}\\d:]|[-./,]\\d|-\\p{L}))`,
  'giu',
);

export function quantitiesIn(text: string): readonly Quantity[] {
  const found = [...text.matchAll(PATTERN)].flatMap((match) => quantityOf(match));
  return found.flatMap((quantity, n) => {
    const before = found[n - 1];
    const after = found[n + 1];
    if (before && isBetween(text, before, quantity)) return [];
    return after && isBetween(text, quantity, after) ? [between(quantity, after)] : [quantity];
  });
}

function quantityOf(match: RegExpExecArray): readonly Quantity[] {
  const { sign, number = '', to, unit } = match.groups ?? {};
  const value = numberOf(number);
  if (Number.isNaN(value) || value > Number.MAX_SAFE_INTEGER) return [];
  // "2012–six days" is no range.
  if (to !== undefined && numberOf(to) <= value) return [];
  const label = (sign && currencyOf(sign)) ?? (unit && unitOf(unit));
  return [
    {
      ...{ start: match.index, end: match.index + match[0].length, value, isWord: !/\d/.test(number) },
      ...(to !== undefined && { to: numberOf(to) }),
      ...(label && { unit: label }),
    },
  ];
}

/** "between 30 and 40 km" is one quantity; "30 and 40" are two. */
const isBetween = (text: string, a: Quantity, b: Quantity): boolean =>
  text.slice(a.end, b.start) === ' and ' &&
  /\bbetween $/i.test(text.slice(Math.max(0, a.start - 9), a.start));

const between = (a: Quantity, b: Quantity): Quantity => ({
  ...b,
  start: a.start,
  value: a.value,
  to: b.value,
});

/** "1.5bn", "twenty-five", "two hundred thousand", "half a million", "dozens". */
export function numberOf(text: string): number {
  const parts = text
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, '')
    .replace(/ of /i, ' ')
    .toLowerCase()
    .replace(/(\d)\s*([a-z]+)/g, '$1 $2')
    .split(/[\s-]+/);
  return parts.reduce((value, part) => {
    const scale = scales.get(part) ?? scales.get(part.replace(/s$/, ''));
    if (scale) return (Number.isNaN(value) ? 1 : value) * scale;
    const next = simpleValue(part);
    if (part === 'a' && value === 0.5) return value;
    return Number.isNaN(value) ? next : value + next;
  }, Number.NaN);
}

function simpleValue(word: string): number {
  if (word === 'half') return 0.5;
  if (word === 'a' || word === 'several') return 1;
  const one = ones.indexOf(word);
  const ten = tens.indexOf(word);
  return one >= 0 ? one + 1 : ten >= 0 ? (ten + 2) * 10 : Number(word.replaceAll(',', ''));
}
