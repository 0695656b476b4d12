import type { IndexedStory } from '../index.ts';
import { wordOf } from '../words/lemma.ts';
import type { Question, Term } from './question.ts';

const NUMBER = /^\d[\d.,]*$/;
const UNIT = /^(?:mg|g|kg|mcg|ml|cl|l|mm|cm|m|km|ft|mph|kph|kmh|kw|mw|gw|kwh|mb|gb|tb|c|f|k|m|bn|tn|am|pm)$/;
const TOGETHER = /^(\d[\d.,]*)(\p{L}{1,3})$/u;

const termOf = (form: string, { capital }: Term, typed: string): Term => ({
  ...{ form, capital, typed },
  ...wordOf(form),
});

/** "25 mg" where the story has "25mg", and the other way round: a space is no other measure. */
function asSpaced(terms: readonly Term[], { vocabulary }: IndexedStory): readonly Term[] {
  return terms.flatMap((term, at) => {
    const [before, next] = [terms[at - 1], terms[at + 1]];
    const joined = (number: Term | undefined, unit: Term | undefined): string | undefined =>
      number &&
      unit &&
      NUMBER.test(number.form) &&
      UNIT.test(unit.form) &&
      vocabulary.has(number.form + unit.form)
        ? number.form + unit.form
        : undefined;
    if (joined(before, term)) return [];
    const whole = joined(term, next);
    if (whole !== undefined) return [termOf(whole, term, `${term.form} ${next?.form}`)];
    const [, number = '', unit = ''] = TOGETHER.exec(term.form) ?? [];
    const isApart = UNIT.test(unit) && !vocabulary.has(term.form);
    return isApart && vocabulary.has(number) && vocabulary.has(unit)
      ? [termOf(number, term, term.form), termOf(unit, term, term.form)]
      : [term];
  });
}

/** Measures as the story writes them. */
export const withUnits = (question: Question, index: IndexedStory): Question =>
  /\d/.test(question.text)
    ? {
        ...question,
        terms: asSpaced(question.terms, index),
        words: asSpaced(question.words, index),
        ...(question.said && { said: { ...question.said, topic: asSpaced(question.said.topic, index) } }),
      }
    : question;
