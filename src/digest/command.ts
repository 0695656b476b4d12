import { EVERY_DAY, type Schedule, WEEKDAYS } from './schedule.ts';
import { zoneNamed, zonesLike } from './zone.ts';

/** What somebody asks of `/digest`. */
export type DigestCommand =
  | { readonly kind: 'state' }
  | { readonly kind: 'on'; readonly schedule: ScheduleRequest; readonly heartbeat: boolean }
  | { readonly kind: 'off' }
  | { readonly kind: 'now' }
  | { readonly kind: 'preview' }
  | { readonly kind: 'problem'; readonly problem: SettingProblem };

/** A schedule whose zone may be left to the asking user's own. */
export interface ScheduleRequest extends Omit<Schedule, 'zone'> {
  readonly zone?: string;
}

export type SettingProblem =
  | { readonly kind: 'unknown-word'; readonly word: string }
  | { readonly kind: 'no-time' }
  | { readonly kind: 'unknown-zone'; readonly text: string; readonly suggestions: readonly string[] };

const DAYS: ReadonlyMap<string, Schedule['days']> = new Map(
  Object.entries({
    weekdays: WEEKDAYS,
    weekday: WEEKDAYS,
    daily: EVERY_DAY,
    everyday: EVERY_DAY,
  }),
);

/** Reads the text after `/digest`: `on 8:30 pm Europe/Kyiv weekdays`, `off`, `now`, `preview` or nothing. */
export function readDigestCommand(text: string): DigestCommand {
  const [word = '', ...rest] = text.trim().split(/\s+/);
  switch (word.toLowerCase()) {
    case '':
    case 'status':
      return { kind: 'state' };
    case 'on':
      return readOn(rest.join(' '));
    case 'off':
    case 'now':
    case 'preview':
      return { kind: word.toLowerCase() as 'off' | 'now' | 'preview' };
    default:
      // `/digest 08:30` leaves out "on"; nothing else can be meant.
      return readTime(text) ? readOn(text) : { kind: 'problem', problem: { kind: 'unknown-word', word } };
  }
}

function readOn(text: string): DigestCommand {
  const found = readTime(text);
  if (!found) return { kind: 'problem', problem: { kind: 'no-time' } };
  const words = found.rest.split(/\s+/).filter((word) => word !== '' && word !== 'at');
  const days = words.map((word) => DAYS.get(word.toLowerCase())).find((day) => day !== undefined);
  const isZone = (word: string) => !DAYS.has(word.toLowerCase()) && word.toLowerCase() !== 'heartbeat';
  const place = words.filter(isZone).join(' ');
  const zone = zoneNamed(place);
  if (place !== '' && zone === undefined)
    return { kind: 'problem', problem: { kind: 'unknown-zone', text: place, suggestions: zonesLike(place) } };
  const schedule = { time: found.time, days: days ?? EVERY_DAY, ...(zone && { zone }) };
  return { kind: 'on', schedule, heartbeat: words.some((word) => word.toLowerCase() === 'heartbeat') };
}

const TIME = /(?<![\d+:.-])(\d{1,2})(?:[:.](\d{2}))?(?:\s*([ap])\.?m\.?)?(?![\w:])/i;

/** `08:30`, `8:30 pm`, `8.30`, `8am`. A bare number is no time: `8` may be morning or evening. */
export function readTime(text: string): { readonly time: string; readonly rest: string } | undefined {
  const match = TIME.exec(text);
  const [whole, hours, minutes, half] = match ?? [];
  if (!match || whole === undefined || (minutes === undefined && half === undefined)) return undefined;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  const minute = Number(minutes ?? 0);
  if (hour === undefined || minute > 59) return undefined;
  const rest = text.slice(0, match.index) + text.slice(match.index + whole.length);
  return { time: `${twoDigits(hour)}:${twoDigits(minute)}`, rest };
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
