import Fuse from 'fuse.js';
import { Temporal } from 'temporal-polyfill';

/**
 * Names that the IANA database made current after ICU froze its own list: both work, but only the old one is
 * in `Intl.supportedValuesOf`. They are listed so that a misspelt one finds them.
 */
const RENAMED = [
  'UTC',
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

const NAMES = [...RENAMED, ...Intl.supportedValuesOf('timeZone')];

/** People misspell the city (`Europe/Kyyv`) or give only that (`kyiv`). */
const fuse = new Fuse(
  NAMES.map((name) => ({ name, city: name.split('/').at(-1) ?? name })),
  { keys: ['city', 'name'], threshold: 0.4, ignoreLocation: true },
);

/**
 * The IANA name in its own spelling, or `undefined`. Offsets (`+02:00`) and abbreviations (`EST`) are
 * refused: they do not follow daylight saving.
 */
export function zoneNamed(text: string): string | undefined {
  const listed = NAMES.find((name) => name.toLowerCase() === text.toLowerCase());
  if (listed) return listed;
  if (!/^[A-Za-z]+\/[A-Za-z]/.test(text)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return undefined;
  }
}

/** Up to three names that were probably meant. */
export function zonesLike(text: string): readonly string[] {
  const typed = text.replaceAll(' ', '_');
  const city = typed.split('/').at(-1) ?? typed;
  const found = [...fuse.search(typed), ...fuse.search(city)];
  return [...new Set(found.map(({ item }) => item.name))].slice(0, 3);
}
