import { textOf } from '../../story/span.ts';
import type { Figure } from '../answer.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';

/** The unit, and what is counted by its last word: `reinforcements` of `3,000 fresh reinforcements`. */
export function countedIn({ story, unit, thing }: Figure): string {
  const head = thing && tokensOf(textOf(story.body, thing)).at(-1);
  return [unit, head && wordOf(head.form).stem].filter(Boolean).join(' ');
}

/** In the story's order, but what counts the same thing follows its first value: values that differ are seen together. */
export function sideBySide(figures: readonly Figure[]): readonly Figure[] {
  const groups = Map.groupBy(figures, (figure) => (figure.thing ? countedIn(figure) : figure));
  return [...groups.values()].flat();
}
