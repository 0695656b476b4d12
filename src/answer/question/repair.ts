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

/** The words that a story reads as others; letters as the whole name that they shorten. */
export function repairsOf({ words }: Question): readonly Repair[] {
  const read = words.filter(({ typed }) => typed !== undefined);
  const byTyped = Map.groupBy(read, ({ typed }) => typed ?? '');
  return [...byTyped].map(([from, all]) => ({ from, to: all.map(({ form }) => form).join(' ') }));
}
