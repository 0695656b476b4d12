import type { types } from '@slack/bolt';
import { aside, buttons, fitting, join, type Message, nothing } from './message.ts';

/** Entries a page shows at most. */
const PAGE = 5;

export interface PageRequest {
  readonly title: Message;
  readonly entries: readonly Message[];
  /** The first entry to show, 0-based. */
  readonly from: number;
  /** The button that shows what follows. */
  readonly next: (label: string, from: number) => types.Button;
  /** What stands below the list and must fit with it. */
  readonly after?: Message;
}

/** As many entries as fit, `6–10 of 23`, and a button for the rest. */
export function page({ title, entries, from, next, after = nothing }: PageRequest): Message {
  const total = entries.length;
  const shown = fitting(
    entries.slice(from, from + PAGE),
    join(title, counter(from, from, total), moreButton(next, from), after),
  );
  const until = from + shown.length;
  return join(
    title,
    ...shown,
    counter(from, until, total),
    until < total ? moreButton(next, until) : nothing,
    after,
  );
}

/** `6–10 of 23`, where not all is shown. */
export const counter = (from: number, until: number, total: number): Message =>
  until - from === total ? nothing : aside(`${from + 1}–${until} of ${total}`);

const moreButton = (next: PageRequest['next'], from: number): Message => buttons(next('Show more', from));
