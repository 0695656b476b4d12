import { Temporal } from 'temporal-polyfill';

/** When a channel wants its digest. */
export interface Schedule {
  /** `HH:MM` on a 24-hour clock. */
  readonly time: string;
  /** An IANA name. */
  readonly zone: string;
  /** ISO weekdays, 1 is Monday. */
  readonly days: readonly number[];
}

export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5];

/** One digest of a schedule: the local date it is for, and the instant (epoch milliseconds) it is due. */
export interface Due {
  /** ISO 8601, in the schedule's zone. With the subscription it names the digest. */
  readonly date: string;
  readonly at: number;
}

/** Midnight must not swallow the digest of 23:59: within an hour of its time it is not late. */
const GRACE = 60 * 60 * 1000;

/** A schedule may name one weekday, and a zone may leave a day out. */
const HORIZON_DAYS = 15;

/**
 * The first digest due after `after` whose date is later than `lastDate` (the last one posted, so that a
 * changed schedule does not post a second one on the same day).
 */
export function nextDue(schedule: Schedule, after: number, lastDate = ''): Due {
  // A gap may carry a digest past midnight, so yesterday's can still be ahead.
  const yesterday = dateAt(after, schedule.zone).subtract({ days: 1 });
  // `lastDate` lies ahead where a zone was changed westwards.
  const first =
    lastDate >= yesterday.toString() ? Temporal.PlainDate.from(lastDate).add({ days: 1 }) : yesterday;
  for (let days = 0; days < HORIZON_DAYS; days += 1) {
    const date = first.add({ days });
    const at = dueAt(schedule, date);
    if (at !== undefined && at > after) return { date: date.toString(), at };
  }
  throw new RangeError(`No digest within ${HORIZON_DAYS} days: ${schedule.time} ${schedule.zone}`);
}

/**
 * What to do at `now` with a digest that became due: its own day is over, so that it is folded into a later
 * one (which may be due already), or it is still to be posted.
 */
export function catchUp(schedule: Schedule, due: Due, now: number): Due {
  let current = due;
  while (isOver(schedule, current, now)) current = nextDue(schedule, current.at, current.date);
  return current;
}

/** The date in `zone` at an instant, ISO 8601. */
export const localDate = (at: number, zone: string): string => dateAt(at, zone).toString();

function isOver({ zone }: Schedule, due: Due, now: number): boolean {
  return localDate(now, zone) > due.date && now >= due.at + GRACE;
}

/** `undefined`: no digest that day. */
function dueAt({ time, zone, days }: Schedule, date: Temporal.PlainDate): number | undefined {
  if (!days.includes(date.dayOfWeek)) return undefined;
  const wall = date.toPlainDateTime(time);
  // Of a time that occurs twice, the first.
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  return afterGap(earlier, date);
}

/**
 * A time that the clock jumps over is posted at the first minute after the jump. ('compatible' of Temporal
 * would add the length of the jump: 03:30 for 02:30.)
 */
function afterGap(beforeGap: Temporal.ZonedDateTime, date: Temporal.PlainDate): number | undefined {
  const jump = beforeGap.getTimeZoneTransition('next');
  const dayExists = date.toZonedDateTime(beforeGap.timeZoneId).toPlainDate().equals(date);
  return jump && dayExists ? jump.epochMilliseconds : undefined;
}

const dateAt = (at: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
