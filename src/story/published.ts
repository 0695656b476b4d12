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

type Dated = Pick<Story, 'published'>;

/** `2025-04-28`, so that days compare as text; empty where the story does not tell. */
const dateOf = ({ published = '' }: Dated): string => published.slice(0, 10);

/** For sorting: what was published last comes first. */
export const newestFirst = (a: Dated, b: Dated): number => dateOf(b).localeCompare(dateOf(a));

/** The days that stories are of, each once. */
export const daysOf = (stories: readonly Dated[]): readonly string[] => [
  ...new Set(stories.map(dateOf).filter((date) => date !== '')),
];

/** The day of publication, marked where it was deduced and not given. */
export function publishedOn(story: Pick<Story, 'published' | 'deduced'>): string | undefined {
  const day = story.published && dayOf(story.published);
  return day && (story.deduced.published ? `${day} (deduced)` : day);
}
