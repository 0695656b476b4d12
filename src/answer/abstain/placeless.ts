import { placeNames } from '../../story/mentions/words.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import type { Looked } from '../finding/finding.ts';
import { asksAmount } from '../question/amount.ts';

/** Continents are objects to WordNet. */
const PLACES: readonly number[] = [KIND.place, KIND.object];

/** "How many patients died in Europe": what a story says of the whole world is no figure for a place that it lacks. */
export const lacksPlace = ({ question, ranking }: Looked): boolean =>
  asksAmount(question.kind) &&
  ranking.matching.terms.some(
    ({ term, roles, level, inTitle }) =>
      (roles.name || endsPlace(term.form, question.text)) &&
      !inTitle &&
      (endsPlace(term.form, question.text) || PLACES.some((sense) => sensesOf(term.lemma).includes(sense))) &&
      level.every((found) => found === 0),
  );

const IN_PLACE = /\b(?:in|at|from) (\p{L}+ (\p{L}+))$/iu;

/** "In New York": a name of two words, of which neither is a place by itself. */
function endsPlace(form: string, text: string): boolean {
  const [, name = '', last = ''] = IN_PLACE.exec(text.toLowerCase()) ?? [];
  return last === form && placeNames.has(name);
}
