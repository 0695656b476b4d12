const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric' });

const dateOf = (ts: string): Date => new Date(Number(ts) * 1000);

export const timeOf = (ts: string): string => clock.format(dateOf(ts));
export const isoOf = (ts: string): string => dateOf(ts).toISOString();

export function dayOf(ts: string, now = new Date()): string {
  const date = dateOf(ts);
  return date.toDateString() === now.toDateString() ? 'Today' : day.format(date);
}
