import type { Analysis } from '../../attribution/analysis.ts';
import { textOf } from '../../story/span.ts';
import type { Evidence, Figure } from '../answer.ts';
import type { Question } from '../question/question.ts';
import { focusForms } from '../question/roles.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import { figuresOf } from './figures.ts';

/** Figures beside the best sentence, at most. */
const MOST = 20;

/** "How many X": every value that the story of the best sentence gives for X, that sentence's first. */
export function figuresAsked(
  { kind, text, terms }: Question,
  { story, sentence }: Evidence,
  analyses: readonly Analysis[],
): readonly Figure[] {
  const analysis = analyses.find((each) => each.story.id === story.id);
  const focus = focusForms(text);
  const asked = terms.find(({ form }) => focus.has(form)) ?? terms[0];
  if (!analysis || !asked || (kind !== 'how-many' && kind !== 'how-much')) return [];
  const isOfBest = (figure: Figure) => figure.sentence.start === sentence.start;
  return figuresOf(analysis)
    .filter((figure) => counts(figure, asked.lemma))
    .toSorted((a, b) => Number(isOfBest(b)) - Number(isOfBest(a)))
    .slice(0, MOST);
}

/** Whether the figure counts what the word names, in any form of it. */
const counts = ({ story, thing }: Figure, lemma: string): boolean =>
  thing !== undefined && tokensOf(textOf(story.body, thing)).some(({ form }) => wordOf(form).lemma === lemma);

/** Where no figure answers: what the story gives figures for, the ones with a thing or a unit, each thing once. */
export function figuresInstead(analyses: readonly Analysis[], most: number): readonly Figure[] {
  const seen = new Set<string>();
  return analyses
    .flatMap(figuresOf)
    .filter(({ story, thing, unit }) => {
      const key = thing ? textOf(story.body, thing).toLowerCase() : unit;
      if (!key || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, most);
}
