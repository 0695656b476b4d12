import { monthNumber } from '../../../story/months.ts';
/**
 * A date or an instant in ISO 8601 with the publisher's own offset where it is given, from the ways in which pages write them; undefined where it is none.
 * A time without a zone is not an instant: its date is kept.
 */
export function momentOf(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return fromIso(trimmed) ?? fromCompact(trimmed) ?? fromEpoch(trimmed) ?? fromProse(trimmed);
}

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

function fromIso(text: string): string | undefined {
  const match = iso.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDate(date)) return undefined;
  if (hour === undefined || zone === undefined) return date;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const instant = `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
  return Number.isNaN(Date.parse(instant)) ? date : instant;
}

/** 20240512 and 20240512103000, as in Dublin Core and some publishers' meta elements. */
function fromCompact(text: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  const date = match === null ? '' : `${match[1]}-${match[2]}-${match[3]}`;
  return isDate(date) ? date : undefined;
}

/** Seconds or milliseconds since 1970. */
function fromEpoch(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  return instantOf(Number(text.padEnd(13, '0')));
}

const zoned = /\d:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?\s*)?(?:GMT|UTC|Z|[ECMP][SD]T|[+-]\d{2}:?\d{2})\b/i;

/** "Mon, 12 May 2025 10:30:00 GMT", "May 12, 2025 10:30 a.m. EDT", "12 May 2025". */
function fromProse(text: string): string | undefined {
  if (zoned.test(text)) {
    const instant = instantOf(text.replace(/([ap])\.m\./gi, '$1m').replace(/\bat\b|,/gi, ' '));
    if (instant !== undefined) return instant;
  }
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})\b/.exec(text);
  const monthFirst = /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  if (dayFirst !== null) return dateOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  if (monthFirst !== null) return dateOf(monthFirst[3], monthFirst[1], monthFirst[2]);
  return undefined;
}

function dateOf(year = '', month = '', day = ''): string | undefined {
  const number = monthNumber(month);
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return number > 0 && isDate(date) ? date : undefined;
}

const isDate = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date >= '1900';
};

function instantOf(text: string | number): string | undefined {
  const time = new Date(text).getTime();
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}
