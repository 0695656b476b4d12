import { closedClassOf, dictionaryOf } from '../clauses/word-class.ts';

const ASKED =
  /\b(?:what|which|how (?:many|much))\s+(?:(?:type|kind|sort|form|percentage|percent|name|amount|number)s?\s+of\s+)?(?:of\s+)?(?:the\s+|th[eo]se\s+)?(?=([^?!.,;:]*))/giu;

/** A phrase of more words before its head than this is none. */
const LONGEST = 4;

const isPlural = (form: string): boolean => {
  if (form === 'people') return true;
  const { noun } = dictionaryOf(form);
  return noun > 0 && /[^s]s$/.test(form);
};

/** "which countries SIGNED", "which company OWNS": a verb's form that is no noun. */
const isFiniteVerb = (form: string): boolean => {
  const { verb, noun, form: inflection } = dictionaryOf(form);
  return verb > 0 && noun === 0 && (inflection === 'past' || inflection === 's');
};

/** "how many TROOPS | fight": after a plural only another plural goes on with the phrase ("sports teams"). */
const endsAfter = (before: string | undefined, form: string): boolean =>
  before !== undefined && (isFiniteVerb(form) || (isPlural(before) && !isPlural(form)));

/** The noun phrase that directly follows a question word; none in "which exacerbated". */
function phraseIn(following: string): readonly string[] {
  const words = following.toLowerCase().split(/\s+/u).filter(Boolean);
  const [first] = words;
  if (first === undefined || isFiniteVerb(first)) return [];
  const end = words.findIndex(
    (form, w) => closedClassOf(form) !== undefined || endsAfter(words[w - 1], form),
  );
  return (end < 0 ? words : words.slice(0, end)).slice(0, LONGEST);
}

/** The words of the noun phrase that a question word asks for, its head last: "how many NORTH KOREAN TROOPS". */
export function focusForms(question: string): ReadonlySet<string> {
  for (const [, following = ''] of question.matchAll(ASKED)) {
    const phrase = phraseIn(following);
    if (phrase.length > 0) return new Set(phrase);
  }
  return new Set();
}
