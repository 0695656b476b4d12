import { describe, expect, test } from 'vitest';
import { catchUp, EVERY_DAY, nextDue, type Schedule, WEEKDAYS } from '../../src/digest/schedule.ts';

const MINUTE = 60_000;
const schedule = (time: string, zone: string, days = EVERY_DAY): Schedule => ({
  time: time,
  zone,
  days,
});
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

// Zone, local date of a hard day, time asked for, instant in UTC at which it is due.
const HARD_DAYS: readonly (readonly [string, string, string, string])[] = [
  // Kyiv: 03:00 → 04:00 on 29 March 2026, 04:00 → 03:00 on 25 October.
  ['Europe/Kyiv', '2026-03-29', '02:59', '2026-03-29T00:59'],
  ['Europe/Kyiv', '2026-03-29', '03:00', '2026-03-29T01:00'],
  ['Europe/Kyiv', '2026-03-29', '03:30', '2026-03-29T01:00'],
  ['Europe/Kyiv', '2026-03-29', '03:59', '2026-03-29T01:00'],
  ['Europe/Kyiv', '2026-03-29', '04:00', '2026-03-29T01:00'],
  ['Europe/Kyiv', '2026-03-29', '04:01', '2026-03-29T01:01'],
  ['Europe/Kyiv', '2026-10-25', '02:59', '2026-10-24T23:59'],
  ['Europe/Kyiv', '2026-10-25', '03:00', '2026-10-25T00:00'],
  ['Europe/Kyiv', '2026-10-25', '03:59', '2026-10-25T00:59'],
  ['Europe/Kyiv', '2026-10-25', '04:00', '2026-10-25T02:00'],
  // New York: 02:00 → 03:00 on 8 March 2026, 02:00 → 01:00 on 1 November.
  ['America/New_York', '2026-03-08', '01:59', '2026-03-08T06:59'],
  ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:00'],
  ['America/New_York', '2026-03-08', '03:00', '2026-03-08T07:00'],
  ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30'],
  ['America/New_York', '2026-11-01', '02:00', '2026-11-01T07:00'],
  // Lord Howe moves by half an hour: 02:00 → 02:30 on 4 October 2026, 02:00 → 01:30 on 5 April.
  ['Australia/Lord_Howe', '2026-10-04', '01:59', '2026-10-03T15:29'],
  ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:30'],
  ['Australia/Lord_Howe', '2026-10-04', '02:31', '2026-10-03T15:31'],
  ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45'],
  ['Australia/Lord_Howe', '2026-04-05', '02:00', '2026-04-04T15:30'],
  // Casablanca goes back for Ramadan: 03:00 → 02:00 on 15 February 2026, 02:00 → 03:00 on 22 March.
  ['Africa/Casablanca', '2026-02-15', '02:30', '2026-02-15T01:30'],
  ['Africa/Casablanca', '2026-02-15', '03:00', '2026-02-15T03:00'],
  ['Africa/Casablanca', '2026-03-22', '02:30', '2026-03-22T02:00'],
  // Nuuk jumps over the last hour of a day: 23:00 → 00:00 on 28 March 2026.
  ['America/Nuuk', '2026-03-28', '22:59', '2026-03-29T00:59'],
  ['America/Nuuk', '2026-03-28', '23:30', '2026-03-29T01:00'],
  // Cairo's midnight does not exist on 24 April 2026.
  ['Africa/Cairo', '2026-04-24', '00:00', '2026-04-23T22:00'],
  // No daylight saving.
  ['Asia/Kolkata', '2026-03-29', '02:30', '2026-03-28T21:00'],
  ['Asia/Kathmandu', '2026-10-25', '01:30', '2026-10-24T19:45'],
  ['America/Phoenix', '2026-03-08', '02:30', '2026-03-08T09:30'],
  ['UTC', '2026-03-29', '01:30', '2026-03-29T01:30'],
  ['Pacific/Kiritimati', '2026-01-01', '00:00', '2025-12-31T10:00'],
];

describe.each(HARD_DAYS)('%s on %s at %s', (zone, date, time, due) => {
  const asked = schedule(time, zone);
  const at = Date.parse(`${due}Z`);

  test(`is due at ${due} UTC, seen one minute before`, () => {
    const next = nextDue(asked, at - MINUTE);
    expect([next.date, iso(next.at)]).toEqual([date, due]);
  });

  test('is over one minute later: next comes another date', () => {
    expect(nextDue(asked, at + MINUTE).date > date).toBe(true);
  });

  test('and at the very instant', () => {
    expect(nextDue(asked, at).date > date).toBe(true);
  });
});

test('a day that a zone left out has no digest (Samoa, 30 December 2011)', () => {
  const next = nextDue(schedule('08:30', 'Pacific/Apia'), Date.parse('2011-12-29T20:00Z'));
  expect(next.date).toBe('2011-12-31');
});

test('weekdays leave out Saturday and Sunday of the zone, not of UTC', () => {
  const tokyo = schedule('08:30', 'Asia/Tokyo', WEEKDAYS);
  // Friday 20 March 2026, 08:30 in Tokyo is Thursday 23:30 UTC.
  const friday = nextDue(tokyo, Date.parse('2026-03-19T12:00Z'));
  expect([friday.date, iso(friday.at)]).toEqual(['2026-03-20', '2026-03-19T23:30']);
  expect(nextDue(tokyo, friday.at).date).toBe('2026-03-23');
});

test('a new time on the day of a posted digest waits until tomorrow', () => {
  const evening = schedule('20:00', 'Europe/Kyiv');
  const noon = Date.parse('2026-06-01T09:00Z');
  expect(nextDue(evening, noon).date).toBe('2026-06-01');
  expect(nextDue(evening, noon, '2026-06-01').date).toBe('2026-06-02');
});

describe('missed while the process was down', () => {
  const kyiv = schedule('08:30', 'Europe/Kyiv');
  const due = nextDue(kyiv, Date.parse('2026-06-01T00:00Z'));
  test.each([
    ['the same evening: posted then', '2026-06-01T20:59', '2026-06-01'],
    ['the next night: folded into the next', '2026-06-01T21:00', '2026-06-02'],
    ['the next noon: that day is due too, one digest for both', '2026-06-02T09:00', '2026-06-02'],
    ['a week later before its time', '2026-06-08T05:00', '2026-06-08'],
  ])('back %s', (_, now, date) => {
    expect(catchUp(kyiv, due, Date.parse(`${now}Z`)).date).toBe(date);
  });

  test('a minute past midnight does not swallow the digest of 23:59', () => {
    const late = schedule('23:59', 'Europe/Kyiv');
    const last = nextDue(late, Date.parse('2026-06-01T12:00Z'));
    expect(catchUp(late, last, last.at + 2 * MINUTE)).toEqual(last);
    expect(catchUp(late, last, last.at + 61 * MINUTE).date).toBe('2026-06-02');
  });
});
