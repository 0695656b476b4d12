import { monthNumber } from '../../story/months.ts';
import type { Furniture } from './line.ts';

const label = /^(?:(first |last )?(published|posted|updated|modified)(?: on| at)?:? )?/i;
const weekday = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?/i;
const dates: readonly [pattern: RegExp, order: 'dmy' | 'mdy' | 'ymd'][] = [
  [/^(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})\b/u, 'dmy'],
  [/^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u, 'mdy'],
  [/^(\d{4})-(\d{2})-(\d{2})/, 'ymd'],
];
/** A time of day with its zone: ` at 10:30 a.m. EST`, `T09:30:00Z`. */
const time =
  /^[T\s,|·•–—-]*(?:at )?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?)?\s*(?:[ap]\.?m\.?)?\s*\(?[A-Z]{0,5}(?:[+-]\d{1,2}(?::?\d{2})?)?\)?$/i;

/** The date of a line that holds nothing else: when the story was published, or modified. */
export function dateOf(text: string): Furniture | undefined {
  const labelled = label.exec(text);
  const rest = text
    .slice(labelled?.[0].length ?? 0)
    .replace(weekday, '')
    .replace(/[\s|·•,-]*\(?(?:last )?(?:updated|modified)\b.*$/i, '');
  for (const [pattern, order] of dates) {
    const found = pattern.exec(rest);
    if (!found || !time.test(rest.slice(found[0].length))) continue;
    const iso = isoOf(found, order);
    const modified = /^(?:updated|modified)$/i.test(labelled?.[2] ?? '');
    if (iso) return { use: modified ? 'modified' : 'published', text: iso };
  }
  return undefined;
}

const clock = String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?`;
const day = new RegExp(
  String.raw`^(?:${clock},? )?(?:\d{1,2}(?:st|nd|rd|th)? (\p{L}{3,9})|(\p{L}{3,9})\.? \d{1,2}(?:st|nd|rd|th)?)\.?(?:,? (?:at )?${clock})?$`,
  'u',
);

/** "Tuesday 14 October", "Updated 9:14 p.m. Sept. 3": a day whose year the line does not tell. */
export function isDayAlone(text: string): boolean {
  const rest = text.replace(label, '').replace(weekday, '');
  const [, before = '', after = ''] = day.exec(rest) ?? [];
  const month = before || after;
  return month !== '' && monthNumber(month) > 0;
}

function isoOf(
  [, a = '', b = '', c = '']: readonly string[],
  order: 'dmy' | 'mdy' | 'ymd',
): string | undefined {
  const [year, month, day] = { dmy: [c, b, a], mdy: [c, a, b], ymd: [a, b, c] }[order] as [
    string,
    string,
    string,
  ];
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
