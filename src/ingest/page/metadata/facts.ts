import type { StoryFact } from '../../../story/story.ts';

/** A fact as one source tells it; `reason` where it is deduced rather than given. */
export interface Fact {
  readonly value: string;
  readonly reason?: string;
}

/** What one source (structured data, meta elements, the page's text, its address) knows of a story. */
export type Facts = Partial<Record<StoryFact, Fact>>;

export const given = (value: string | undefined): Fact | undefined =>
  value === undefined || value === '' ? undefined : { value };

export const deduced = (value: string | undefined, reason: string): Fact | undefined =>
  value === undefined || value === '' ? undefined : { value, reason };

/** Leaves out what is absent. */
export function factsOf(entries: Partial<Record<StoryFact, Fact | undefined>>): Facts {
  return Object.fromEntries(Object.entries(entries).filter(([, fact]) => fact !== undefined));
}

/** The first source that knows a fact is believed. */
export const merge = (sources: readonly Facts[]): Facts => Object.assign({}, ...sources.toReversed());
