import type { Story } from './story.ts';

/** Stands for the outlet of a text that names none; no reader is shown it. */
export const UNKNOWN_OUTLET = 'unknown';

type Titled = Pick<Story, 'title' | 'outlet'>;

/** The outlet as a reader sees it; empty where the story names none. */
export const outletOf = ({ outlet }: Pick<Story, 'outlet'>): string =>
  outlet === UNKNOWN_OUTLET ? '' : outlet;

/** `The Harbour Post · Mayor closes the harbour bridge` */
export const outletAndTitle = (story: Titled): string =>
  [outletOf(story), story.title].filter(Boolean).join(' · ');

/** ` (The Harbour Post)`, to follow a title. */
export const inBrackets = (story: Pick<Story, 'outlet'>): string =>
  outletOf(story) && ` (${outletOf(story)})`;
