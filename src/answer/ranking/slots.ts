import { MONTH } from '../../story/months.ts';
import { ONE_TO_TWELVE } from '../../story/number-words.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import type { AnswerType } from '../question/expects.ts';
import { isNameByCapital } from '../words/name-by-capital.ts';
import { isYearOfEra } from '../words/year.ts';
import type { IndexedWord } from './passage.ts';

/** What a word could answer, as bits: a word can stand for several things. */
export const SLOT = {
  name: 1,
  person: 2,
  place: 4,
  time: 8,
  number: 16,
  money: 32,
  percent: 64,
  duration: 128,
  distance: 256,
  age: 512,
  reason: 1024,
  manner: 2048,
  statement: 4096,
  term: 8192,
} as const;

const NUMBER = new RegExp(
  String.raw`^\d|^(${ONE_TO_TWELVE}|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|twice|several|few|many|single|double|third|quarter)$`,
);
const FIGURE = /\d+(?:[.,]\d+)*\p{L}*/uy;
const TIME = new RegExp(
  `^(${MONTH.toLowerCase()}|jan|feb|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|century|decade|ago|spring|summer|autumn|winter|morning|afternoon|evening|night|noon|midnight|bc|bce|ce|ad|during|until)$`,
);
const TIME_UNIT = /^(year|month|week|day|hour|minute|second|decade|century|generation)$/;
const LENGTH_UNIT =
  /^(km|kilometer|kilometre|mile|m|meter|metre|foot|feet|ft|inch|cm|mm|yard|acre|hectare|kg|kilogram|pound|ton|tonne|degree|mph)$/;
const MONEY =
  /^(dollar|pound|euro|yen|cent|franc|mark|rupee|ruble|rouble|peso|sterling|usd|eur|gbp|yuan|krone|kroner|krona|kronor|crown|zloty|forint|lira|rand|naira|shekel|dirham|rial|riyal|won|baht|penny|pence)$/;
const REASON =
  /^(because|since|due|owing|cause|result|reason|therefore|so|prevent|avoid|order|lead|thank|fear|purpose|allow|enable|if|for|thus|hence|help|protect|over|amid|blame|attribute|cite|owe|stem|prompt|trigger|spark)$/;
const MANNER = /^(by|through|using|use|via|with|method|way|means)$/;
const STATEMENT = /^(say|tell|claim|warn|accord|argue|state|suggest|believe|describe|add|note)$/;
const TERM = /^(call|know|name|term|dub|refer|define|title|mean)$/;
const BEFORE_PLACE = /^(in|at|near|from|to|into|outside|across|around|through|throughout|between|of|on)$/;

/** Where a number ends as it is written: "1,870" is longer than its form. */
function endOf({ form, start }: IndexedWord, text: string): number {
  FIGURE.lastIndex = start;
  return FIGURE.test(text) ? FIGURE.lastIndex : start + form.length;
}

function ofNumber(
  word: IndexedWord,
  text: string,
  next: IndexedWord | undefined,
  after: IndexedWord | undefined,
): number {
  // It tells how long, but counts nothing: "nurses get an hour off"; "$15 an hour" is a rate.
  if (word.form === 'an' && next?.form === 'hour') return SLOT.duration;
  if (!NUMBER.test(word.form)) return 0;
  let bits: number = SLOT.number;
  const behind = endOf(word, text);
  const end = text.slice(behind, behind + 24);
  const unit = [next?.lemma, after?.lemma].filter((lemma) => lemma !== undefined);
  const isShare = /^(?:per|percent|percentage)$/.test(next?.form ?? '');
  const isSum = !isShare && unit.some((lemma) => MONEY.test(lemma));
  if (/[$£€¥]\s?$/.test(text.slice(0, word.start)) || isSum) bits |= SLOT.money;
  if (/^\S{0,3}\s?%/.test(end) || /^(per|percent|percentage)/.test(next?.form ?? '')) bits |= SLOT.percent;
  if (/third|half|quarter/.test(word.form)) bits |= SLOT.percent;
  if (unit.some((lemma) => TIME_UNIT.test(lemma))) {
    bits |= SLOT.duration;
    // "A report is due within 30 days": news gives a deadline as a span.
    if (/\bwithin (?:the (?:next|coming) )?$/i.test(text.slice(0, word.start))) bits |= SLOT.time;
  }
  // "2.1 million cubic metres" of rock are no depth.
  if (unit.some((lemma) => LENGTH_UNIT.test(lemma)) && !/^\s?(?:\p{L}+ )?(?:cubic|square)\b/u.test(end))
    bits |= SLOT.distance;
  if (next?.lemma === 'year' || (/^\d\d$/.test(word.form) && /^\s?,/.test(end))) bits |= SLOT.age;
  return isYearOfEra(word, text) ? bits | SLOT.time : bits;
}

function ofName(words: readonly IndexedWord[], w: number, senses: readonly number[]): number {
  const word = words[w];
  if (!word || !isNameByCapital(word, w === 0)) return senses.includes(KIND.person) ? SLOT.person : 0;
  let before = w - 1;
  while (words[before]?.capital || words[before]?.form === 'the') before--;
  const placed = BEFORE_PLACE.test(words[before]?.form ?? '') || senses.includes(KIND.place);
  return SLOT.name | SLOT.person | (placed ? SLOT.place : 0);
}

const CUES: readonly (readonly [RegExp, number])[] = [
  [TIME, SLOT.time],
  [REASON, SLOT.reason],
  [MANNER, SLOT.manner],
  [STATEMENT, SLOT.statement],
  [TERM, SLOT.term],
];

/** For each word of a sentence, what it could answer. */
export function slotsOf(text: string, words: readonly IndexedWord[]): Uint16Array {
  return Uint16Array.from(words, (word, w) => {
    const senses = word.content && !word.capital ? sensesOf(word.lemma) : [];
    let bits = ofNumber(word, text, words[w + 1], words[w + 2]) | ofName(words, w, senses);
    if (senses.includes(KIND.place)) bits |= SLOT.place;
    for (const [pattern, bit] of CUES) if (pattern.test(word.lemma) || pattern.test(word.form)) bits |= bit;
    return bits;
  });
}

export const slotFor = (type: AnswerType): number => (type === 'any' ? 0 : SLOT[type]);
