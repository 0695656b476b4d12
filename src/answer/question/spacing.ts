import { oncePer } from '../../story/once.ts';
import type { IndexedStory } from '../index.ts';
import { wordOf } from '../words/lemma.ts';
import type { Question, Term } from './question.ts';

const NUMBER = /^\d[\d.,]*$/;
const UNIT = /^(?:mg|g|kg|mcg|ml|cl|l|mm|cm|m|km|ft|mph|kph|kmh|kw|mw|gw|kwh|mb|gb|tb|c|f|k|m|bn|tn|am|pm)$/;
const TOGETHER = /^(\d[\d.,]*)(\p{L}{1,3})$/u;

/** Shorter parts meet in many a word by chance: "car" and "pet". */
const SHORTEST_PART = 4;

const mayBePart = ({ form }: Pick<Term, 'form'>): boolean =>
  form.length >= SHORTEST_PART && /^\p{L}+$/u.test(form);

/** What two words would be as one: "cyber" and "crimes" have the stem of "cybercrime". */
const joinedStem = (first: Pick<Term, 'form'>, second: Pick<Term, 'form'>): string =>
  wordOf(first.form + second.form).stem;

/** Words that stand side by side in a story, parted by a space or a hyphen, by what they would be as one. */
const apartIn = oncePer(
  ({ passage }: IndexedStory): ReadonlyMap<string, readonly [string, string]> =>
    new Map(
      passage.sentences.flatMap(({ words, text }) =>
        words.flatMap((second, w) => {
          const first = words[w - 1];
          if (!first || !mayBePart(first) || !mayBePart(second)) return [];
          const isBeside = /^[\p{L}\p{M}'’]+[ -]$/u.test(text.slice(first.start, second.start));
          return isBeside ? [[joinedStem(first, second), [first.form, second.form]] as const] : [];
        }),
      ),
    ),
);

/** The story's one word for two of the question: "25mg", "cybercrime". */
function asOne(first: Term | undefined, second: Term | undefined, index: IndexedStory): string | undefined {
  if (!first || !second) return undefined;
  const one = first.form + second.form;
  if (NUMBER.test(first.form) && UNIT.test(second.form)) return index.vocabulary.has(one) ? one : undefined;
  if (!mayBePart(first) || !mayBePart(second)) return undefined;
  const stem = joinedStem(first, second);
  return index.passage.frequency.has(stem) && !apartIn(index).has(stem) ? one : undefined;
}

/** The story's two words for one of the question: "25 mg", "heart-breaking". */
function asTwo({ form, stem }: Term, index: IndexedStory): readonly string[] | undefined {
  const { vocabulary, passage } = index;
  if (vocabulary.has(form)) return undefined;
  const [, number = '', unit = ''] = TOGETHER.exec(form) ?? [];
  if (UNIT.test(unit)) return vocabulary.has(number) && vocabulary.has(unit) ? [number, unit] : undefined;
  return passage.frequency.has(stem) ? undefined : apartIn(index).get(stem);
}

const termOf = (form: string, { capital }: Term, typed: string): Term => ({
  ...{ form, capital, typed },
  ...wordOf(form),
});

function asSpaced(terms: readonly Term[], index: IndexedStory): readonly Term[] {
  return terms.flatMap((term, at) => {
    const [before, next] = [terms[at - 1], terms[at + 1]];
    if (asOne(before, term, index) !== undefined) return [];
    const whole = asOne(term, next, index);
    if (whole !== undefined) return [termOf(whole, term, `${term.form} ${next?.form}`)];
    const parts = asTwo(term, index);
    return parts ? parts.map((part) => termOf(part, term, term.form)) : [term];
  });
}

/** Measures and compounds as the story spaces them: neither a space nor a hyphen makes "25 mg" or "cyber crime" anything else. */
export const withSpacesRead = (question: Question, index: IndexedStory): Question => ({
  ...question,
  terms: asSpaced(question.terms, index),
  words: asSpaced(question.words, index),
  ...(question.said && { said: { ...question.said, topic: asSpaced(question.said.topic, index) } }),
});
