import type { Repair, Speller } from '../spelling/speller.ts';
import { wordOf } from '../words/lemma.ts';
import type { Question, Term } from './question.ts';

/** Slips are read as the story's own words. */
export function repaired(question: Question, spell: Speller): Question {
  const repair = (term: Term, at: number, terms: readonly Term[]): Term => {
    const form = spell(term.form, terms[at - 1]?.form);
    return form ? { ...term, form, ...wordOf(form), typed: term.form } : term;
  };
  return {
    ...question,
    terms: question.terms.map(repair),
    words: question.words.map(repair),
    ...(question.said && { said: { ...question.said, topic: question.said.topic.map(repair) } }),
  };
}

/** The words that a story reads as others. */
export const repairsOf = ({ words }: Question): readonly Repair[] =>
  words.flatMap(({ form, typed }) => (typed === undefined ? [] : [{ from: typed, to: form }]));
