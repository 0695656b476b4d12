import { outletAndTitle } from '../../story/outlet.ts';
import { dayOf } from '../../story/published.ts';
import type { Answered } from '../answer.ts';

/** A question that fits stories of different days says so. */
export function differentDays({ days = [] }: Answered): string | undefined {
  const labels = days.flatMap((day) => dayOf(day) ?? []);
  return labels.length > 1
    ? `The stories that answer are of different days: ${labels.join(', ')}.`
    : undefined;
}

/** What was known later may be told in other words: it is named, so that nobody takes the answer for the last word. */
export function newerStory({ newer }: Answered): string | undefined {
  const day = newer?.published && dayOf(newer.published);
  return newer && day
    ? `A newer story about the same does not answer this: ${outletAndTitle(newer)}, ${day}.`
    : undefined;
}
