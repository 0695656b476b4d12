/** How a unit is written after its number, and its label: ISO 4217 for money, symbols for measures. */
const written: readonly (readonly [label: string, forms: string])[] = [
  ['%', '%|per\\s?cent|percent(?:age)?(?: points?)?'],
  ['USD', '(?:US |American )?dollars?'],
  ['EUR', 'euros?'],
  ['GBP', 'pounds? sterling|pounds(?! of)'],
  ['JPY', 'yen'],
  ['CNY', 'yuan'],
  ['INR', 'rupees?'],
  ['RUB', 'roubles?|rubles?'],
  ['UAH', 'hryvnias?'],
  ['ZAR', 'rands?'],
  ['NGN', 'nairas?'],
  ['GHS', 'cedis?'],
  ['km', 'km|kilomet(?:re|er)s?'],
  ['cm', 'cm|centimet(?:re|er)s?'],
  ['mm', 'mm|millimet(?:re|er)s?'],
  ['m', 'met(?:re|er)s?'],
  ['mi', 'miles?'],
  ['ft', 'feet|foot|ft'],
  ['in', 'inch(?:es)?'],
  ['kg', 'kg|kilos?|kilograms?'],
  ['lb', 'lbs?'],
  ['t', 'tonnes?|tons?'],
  ['ha', 'hectares?'],
  ['acres', 'acres?'],
  ['km/h', 'km/h|kph'],
  ['mph', 'mph'],
  ['°C', '°C|degrees Celsius'],
  ['°F', '°F|degrees Fahrenheit'],
  ['MW', 'MW|megawatts?'],
  ['years', 'years?'],
  ['months', 'months?'],
  ['weeks', 'weeks?'],
  ['days', 'days?'],
  ['hours', 'hours?'],
  ['minutes', 'minutes?'],
  ['seconds', 'seconds?'],
];

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₴': 'UAH',
  '₦': 'NGN',
};
const countries: Readonly<Record<string, string>> = {
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  R: 'BRL',
};

/** Alternatives for a unit after a number. */
export const UNIT = written.map(([, forms]) => forms).join('|');

/** ISO 4217 codes of money that news writes before a number. */
const CODES = 'AUD|BRL|CAD|CHF|CNY|EUR|GBP|GHS|HKD|INR|JPY|KES|MYR|NGN|NZD|RUB|SGD|UAH|USD|ZAR';

/** Letters that stand for money before a number: India, South Africa, Nigeria, Malaysia and East Africa write so. */
const letters: Readonly<Record<string, string>> = {
  RS: 'INR',
  R: 'ZAR',
  N: 'NGN',
  RM: 'MYR',
  SH: 'shillings',
  SHS: 'shillings',
  KSH: 'KES',
  KSHS: 'KES',
  TSH: 'TZS',
  USH: 'UGX',
};

/** "R500", "R1.5bn", "R680 000"; "R4", "N2" and "the R102" are roads. */
const SUM =
  '(?:\\d[\\d.,]*(?:m|bn| ?million| ?billion)\\b|\\d{1,3}[, \u00a0\u202f]\\d{3}|(?<!\\bthe \\p{L}{1,2})\\d{3})';

/** A sign of money before a number, as in `US$`. */
export const SIGN = `(?:US|AU?|CA?|NZ|HK|S|R)?[$£€¥₹₽₩₴₦]|Rs\\.? ?|(?:RM|R|N|[KTU]?[Ss][Hh]s?\\.? ?)(?=${SUM})|(?:${CODES}) ?(?=\\d)`;

const labels = written.map(([label, forms]) => [label, new RegExp(`^(?:${forms})$`, 'i')] as const);

export const unitOf = (text: string): string | undefined =>
  labels.find(([, pattern]) => pattern.test(text))?.[0];

export function currencyOf(sign: string): string | undefined {
  const written = sign.replace(/[.\s]/g, '').toUpperCase();
  if (/^[A-Z]+$/.test(written)) return letters[written] ?? written;
  const country = sign.slice(0, -1);
  return (sign.endsWith('$') ? countries[country] : undefined) ?? signs[sign.slice(-1)];
}
