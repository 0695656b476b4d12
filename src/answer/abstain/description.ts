import type { Question } from '../question/question.ts';
import { wordOf } from '../words/lemma.ts';

/** Where what somebody or something is ends, and what they did or belong to begins. */
const REST =
  /\s(?:of|for|at|in|on|over|from|with|behind|that|who|whom|which|whose|to|by|and|he|she|they)\s.*$/iu;

/** The words of "new campaign manager of Ulm" up to its noun. */
export const describing = (description: string): readonly string[] =>
  description
    .replace(REST, '')
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/[^\p{L}’'-]|['’]s?$/gu, ''));

/** "victim" of a story that has "casualties": the noun as it is read there, in its base form. */
export const asInStory = (noun: string | undefined, { terms }: Question): string | undefined =>
  terms.find(({ typed }) => typed !== undefined && wordOf(typed).lemma === noun)?.lemma ?? noun;

/** The places of a noun, in any form, in a text. */
export const placesOf = (noun: string, text: string): readonly RegExpExecArray[] =>
  [...text.matchAll(/[\p{L}\p{M}-]+/gu)].filter(([word]) => wordOf(word.toLowerCase()).lemma === noun);
