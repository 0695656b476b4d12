import type { Mention } from '../story/mentions/mention.ts';
import { ONE_TO_TEN } from '../story/number-words.ts';
import type { Reading } from './reading.ts';

/** Where the noun phrase of a source begins, over the share that it is: "62 percent of | voters", "four in | 10 drivers". */
export const sourceStart = (reading: Reading, mention: Mention): number => {
  const { tokens } = reading;
  const share = shareOf(reading, mention) ?? ratioOf(reading, mention) ?? antecedentOf(reading, mention);
  if (share === undefined) return mention.start;
  const from = overHedge(reading, share);
  return tokens[from]?.start ?? mention.start;
};

const FRACTION =
  /^(?:half|third|thirds|quarter|quarters|majority|minority|handful|dozens|scores|hundreds|thousands|most|many|some|several|few|each|all|both|any|.+-(?:quarters|thirds|fifths|tenths))$/;

/** "three-quarters of | the drivers", "a third of | voters", "62 percent of | voters", "two of | the judges". */
const shareOf = ({ tokens }: Reading, { from }: Mention): number | undefined => {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (word(from - 1) !== 'of') return undefined;
  const at = from - 2;
  if (/^(?:percent|%)$/.test(word(at))) return isNumber(word(at - 1)) ? at - 1 : undefined;
  if (isNumber(word(at))) return at;
  if (!FRACTION.test(word(at))) return undefined;
  const described = /^(?:large|small|big|vast|clear|slim|great|two)$/.test(word(at - 1)) ? at - 1 : at;
  return /^(?:an?|the|one|two|three|four)$/.test(word(described - 1)) ? described - 1 : described;
};

/** "four in | 10 drivers", "6 in | 10". */
const ratioOf = ({ tokens }: Reading, { from }: Mention): number | undefined => {
  const first = tokens[from]?.lower ?? '';
  const isRatio = isNumber(first) && tokens[from - 1]?.lower === 'in' && isNumber(tokens[from - 2]?.lower);
  return isRatio ? from - 2 : undefined;
};

/** "those | who said so", "some | who met him": a relative behind a determiner that stands alone. */
const antecedentOf = ({ tokens }: Reading, { from }: Mention): number | undefined =>
  tokens[from]?.lower === 'who' &&
  /^(?:those|some|many|others|few|most|all)$/.test(tokens[from - 1]?.lower ?? '')
    ? from - 1
    : undefined;

const NUMBER = new RegExp(String.raw`^(?:\d[\d.,]*|${ONE_TO_TEN})$`);

const isNumber = (word = ''): boolean => NUMBER.test(word) || /^\p{L}+ty(?:-\p{L}+)?$/u.test(word);

/** "nearly", "about", "more than", "at least". */
const overHedge = ({ tokens }: Reading, at: number): number => {
  const word = (place: number): string => tokens[place]?.lower ?? '';
  if (/^(?:more|less|fewer) than$|^at (?:least|most)$|^as many$/.test(`${word(at - 2)} ${word(at - 1)}`))
    return at - 2;
  return /^(?:about|nearly|almost|roughly|around|some|only|just|over)$/.test(word(at - 1)) ? at - 1 : at;
};
