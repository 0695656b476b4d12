import { expect, test } from 'vitest';
import { EVERY_DAY, nextDue, type Schedule, WEEKDAYS } from '../../src/digest/schedule.ts';

const MINUTE = 60_000;
const ZONES = `Africa/Abidjan Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Johannesburg Africa/Lagos
America/Anchorage America/Argentina/Buenos_Aires America/Asuncion America/Chicago America/Halifax
America/Havana America/Los_Angeles America/New_York America/Nuuk America/Phoenix America/Santiago
America/Sao_Paulo America/St_Johns Antarctica/Troll Asia/Amman Asia/Beirut Asia/Gaza Asia/Jerusalem
Asia/Kathmandu Asia/Kolkata Asia/Shanghai Asia/Tehran Asia/Tokyo Atlantic/Azores Australia/Lord_Howe
Australia/Sydney Europe/Dublin Europe/Kyiv Europe/London Pacific/Apia Pacific/Auckland Pacific/Chatham
Pacific/Easter Pacific/Kiritimati`.split(/\s+/);

interface Channel extends Schedule {
  readonly name: string;
}

/** Times cluster in the small hours, where clocks are changed. */
const CHANNELS: readonly Channel[] = Array.from({ length: 1000 }, (_, i) => ({
  name: `C${i}`,
  zone: ZONES[i % ZONES.length] ?? 'UTC',
  time: clock(i % 2 === 0 ? (i * 7) % 240 : (i * 37) % 1440),
  days: i % 5 === 0 ? WEEKDAYS : EVERY_DAY,
}));

function clock(minute: number): string {
  const part = (n: number) => String(n).padStart(2, '0');
  return `${part(Math.floor(minute / 60))}:${part(minute % 60)}`;
}

/** The wall clock as the platform tells it: nothing of the code under test is in it. */
function wallClockIn(zone: string): (at: number) => string {
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat('sv-SE', options);
  return (at) => format.format(at);
}

const WALL_CLOCK = new Map(ZONES.map((zone) => [zone, wallClockIn(zone)]));

/** Every date of 2026, by the calendar alone. */
function datesOf(channel: Channel): readonly string[] {
  const dates = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)));
  const wanted = dates.filter((date) => channel.days === EVERY_DAY || date.getUTCDay() % 6 !== 0);
  return wanted.map((date) => date.toISOString().slice(0, 10));
}

/** The digests of 2026 as a process that looks at the clock every minute posts them. */
function* postedBy(channel: Channel): Generator<{ readonly date: string; readonly at: number }> {
  let due = nextDue(channel, Date.parse('2025-12-30T00:00Z'), '2025-12-31');
  while (due.date < '2027') {
    const at = Math.ceil(due.at / MINUTE) * MINUTE;
    yield { date: due.date, at };
    due = nextDue(channel, at, due.date);
  }
}

test('a year of 1,000 channels in 40 zones: each due digest once, by name, at its time', () => {
  expect(ZONES).toHaveLength(40);
  let jumped = 0;
  for (const channel of CHANNELS) {
    const posted = [...postedBy(channel)];
    expect(
      posted.map(({ date }) => `${channel.name} ${date}`),
      `${channel.name} ${channel.zone} ${channel.time}`,
    ).toEqual(datesOf(channel).map((date) => `${channel.name} ${date}`));
    const wallClock = WALL_CLOCK.get(channel.zone) as (at: number) => string;
    for (const { date, at } of posted) {
      const wanted = `${date} ${channel.time}`;
      if (wallClock(at) === wanted) continue;
      jumped += 1;
      // The clock jumped over the time: a minute before it was earlier than wanted, now it is later.
      expect([wallClock(at - MINUTE) < wanted, wallClock(at) > wanted], `${channel.zone} ${wanted}`).toEqual([
        true,
        true,
      ]);
    }
  }
  expect(jumped).toBeGreaterThan(0);
}, 120_000);
