import type { Story } from './story.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Mon 28 Apr 2025`: the day as the publisher's own clock had it. */
export function dayOf(iso: string): string | undefined {
  const day = new Date(iso.slice(0, 10));
  return Number.isNaN(day.getTime()) ? undefined : format.format(day).replace(',', '');
}

/** The day of publication, marked where it was deduced and not given. */
export function publishedOn(story: Pick<Story, 'published' | 'deduced'>): string | undefined {
  const day = story.published && dayOf(story.published);
  return day && (story.deduced.published ? `${day} (deduced)` : day);
}
