import type { Resolved } from './expression.ts';

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const pad = (n: number): string => String(n).padStart(2, '0');

/** Noon, so that no change of clocks moves a day. */
export const dayAt = (year: number, month: number, day: number): Date => new Date(year, month, day, 12);

export const asYear = (year: number): Resolved => ({ date: String(year), label: String(year) });

/** The month of any day in it. */
export const asMonth = (day: Date): Resolved => ({
  date: `${day.getFullYear()}-${pad(day.getMonth() + 1)}`,
  label: `${MONTHS[day.getMonth()] ?? ''} ${day.getFullYear()}`,
});

export const asDay = (day: Date): Resolved => ({
  date: `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`,
  label: `${day.getDate()} ${MONTHS[day.getMonth()] ?? ''} ${day.getFullYear()}`,
});

/** A week is named by its Monday. */
export function asWeek(day: Date): Resolved {
  const back = (day.getDay() + 6) % 7;
  const monday = asDay(dayAt(day.getFullYear(), day.getMonth(), day.getDate() - back));
  return { ...monday, label: `week of ${monday.label}` };
}
