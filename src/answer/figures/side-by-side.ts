import { textOf } from '../../story/span.ts';
import type { Figure } from '../answer.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import { isPeople } from './people.ts';

/** The unit, and what is counted by its last word: `reinforcements` of `3,000 fresh reinforcements`; people by their state. */
export function countedIn({ story, unit, thing, state }: Figure): string {
  const head = thing && tokensOf(textOf(story.body, thing)).at(-1)?.form;
  if (state && (!head || isPeople(head))) return `people ${state.kind}`;
  return [unit, head && wordOf(head).stem].filter(Boolean).join(' ');
}

/** In the story's order, but what counts the same thing follows its first value: values that differ are seen together. */
export function sideBySide(figures: readonly Figure[]): readonly Figure[] {
  const keys = new Map<number, string | Figure>();
  for (const figure of figures) {
    const before = figure.another && keys.get(figure.another.start);
    keys.set(figure.start, before ?? (figure.thing || figure.state ? countedIn(figure) : figure));
  }
  const groups = Map.groupBy(figures, (figure) => keys.get(figure.start) ?? figure);
  return [...groups.values()].flat();
}
