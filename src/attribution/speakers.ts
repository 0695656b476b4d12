import { type Span, textOf } from '../story/span.ts';
import type { Analysis } from './analysis.ts';
import type { Attribution } from './attribution.ts';

/** Somebody who is credited in a story, and all that is credited to them, in its order. */
export interface Speaker {
  readonly name: string;
  readonly role?: Span;
  readonly said: readonly [Attribution, ...Attribution[]];
}

/** A pronoun that could not be resolved names nobody. */
const PRONOUN = /^(?:i|you|he|she|it|we|they|who)$/i;

/** Who speaks in a story: by name where it tells it, else in its own words; who says most comes first. */
export function speakersOf({ story, attributions }: Analysis): readonly Speaker[] {
  const groups = new Map<string, [Attribution, ...Attribution[]]>();
  for (const attribution of attributions) {
    if (!attribution.source) continue;
    const name = attribution.source.name ?? textOf(story.body, attribution.source);
    if (PRONOUN.test(name)) continue;
    const group = groups.get(name);
    if (group) group.push(attribution);
    else groups.set(name, [attribution]);
  }
  return [...groups].map(([name, said]) => speaker(name, said)).sort((a, b) => b.said.length - a.said.length);
}

function speaker(name: string, said: Speaker['said']): Speaker {
  const role = said.map(({ source }) => source?.role).find((span) => span !== undefined);
  return { name, said, ...(role && { role }) };
}
