import { isEnglish, type Repair, type Speller } from '../spelling/speller.ts';
import { wordOf } from '../words/lemma.ts';
import type { Question, Term } from './question.ts';

/** Slips are read as the story's own words. */
export function repaired(question: Question, spell: Speller): Question {
  const repair = (term: Term, at: number, terms: readonly Term[]): Term => {
    const form = spell(term.form, terms[at - 1]?.form, terms[at + 1]?.form);
    return form ? { ...term, form, ...wordOf(form), typed: term.form } : term;
  };
  const words = question.words.map(repair);
  return {
    ...question,
    terms: question.terms.map(repair),
    words,
    ...(question.said && {
      said: { ...question.said, ...sourceOf(question.said, words), topic: question.said.topic.map(repair) },
    }),
  };
}

/** Whose words are asked for, by the name as the story spells it; a "minister" is no slip of the ministry. */
function sourceOf(
  { source, typed = source }: NonNullable<Question['said']>,
  words: readonly Term[],
): { readonly source: string; readonly typed?: string } {
  const read = source.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const form = words.find(({ typed: slip }) => slip === word.toLowerCase())?.form;
    if (form === undefined || (isEnglish(form) && /^\p{Ll}/u.test(word))) return word;
    return /^\p{Lu}/u.test(word) ? form[0]?.toUpperCase() + form.slice(1) : form;
  });
  return read === source ? { source } : { source: read, typed };
}

/** The words that a story reads as others; letters as the whole name that they shorten. */
export function repairsOf({ words }: Question): readonly Repair[] {
  const read = words.filter(({ typed }) => typed !== undefined);
  const byTyped = Map.groupBy(read, ({ typed }) => typed ?? '');
  return [...byTyped].map(([from, all]) => ({ from, to: all.map(({ form }) => form).join(' ') }));
}
