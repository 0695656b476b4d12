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

const FOCUS =
  /\b(?:what|which|how (?:many|much))\s+(?:(?:type|kind|sort|form|percentage|percent|name|amount|number)s?\s+of\s+)?((?:\S+\s+){0,2}?\S+)/iu;

/** The words that directly follow the question word. */
export function focusForms(question: string): ReadonlySet<string> {
  const words = FOCUS.exec(question)?.[1]?.toLowerCase().split(/\s+/) ?? [];
  const end = words.findIndex((word) =>
    /^(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)$/.test(word),
  );
  return new Set(end < 0 ? words.slice(0, 2) : words.slice(0, end));
}

export const rolesOf = (term: Term, focus: ReadonlySet<string>): Roles => ({
  function: STOP_WORDS.has(term.form),
  name: term.capital,
  number: /^\d/.test(term.form),
  verb: !term.capital && isMostlyVerb(term),
  focus: focus.has(term.form),
});
