import { isVerbSense, sensesOf } from '../../story/senses.ts';
import { STOP_WORDS } from '../lexicon.ts';
import type { Term } from './question.ts';

/** What part a word plays in its question; a word can play several. */
export interface Roles {
  /** Says little alone: articles, pronouns, auxiliaries. */
  readonly function: boolean;
  readonly name: boolean;
  readonly number: boolean;
  readonly verb: boolean;
  /** What the question word asks a kind of: "what LAKE", "how many TROOPS". */
  readonly focus: boolean;
}

function isMostlyVerb(term: Term): boolean {
  const all = sensesOf(term.lemma);
  const verbs = all.filter(isVerbSense).length;
  const inflected = term.form !== term.lemma && /(ed|ing)$/.test(term.form);
  return verbs > 0 && (inflected || verbs * 2 >= all.length);
}

export const rolesOf = (term: Term, focus: ReadonlySet<string>): Roles => ({
  function: STOP_WORDS.has(term.form),
  name: term.capital,
  number: /^\d/.test(term.form),
  verb: !term.capital && isMostlyVerb(term),
  focus: focus.has(term.form),
});
