import type { Looked } from '../finding/finding.ts';

/** "Where in | Ohio | did Lee speak": the place is known, and asked for more closely. */
const WITHIN =
  /^where (?:in|on) (?:the )?(.+?) (?:is|are|was|were|did|does|do|will|would|has|have|had|can|could)\b/iu;

/** "Near the Elm mall", "at Ulm station": where in a place something is. */
const CLOSELY =
  /\b(?:at|near|outside|inside|along|beside|behind|opposite|around)\s(?:the\s)?(?:\p{Ll}+ )?\p{Lu}/u;
/** "Elm Hill, | Ohio", "Elm Hill in southern | Ohio", "at a school in | Ulm": of a word that begins a sentence its capital says nothing. */
const BEFORE =
  /(?:\p{Lu}[\p{L}’'.-]+,|(?:\S \p{Lu}[\p{L}’'.-]+|\b(?:in|on|at|near|outside|inside) (?:an?|the)(?: [\p{L}-]+){1,3}) in)(?: the)?(?: \p{Ll}+)? $/u;
/** "Ohio's | Elm Hill", "the Ulm | airport". */
const BEHIND = /^['’]s (?:\p{Ll}+,? )*\p{Lu}|^ (?:airport|port|harbou?r|station|suburbs?)\b/u;

/** A sentence that has the place by its name, and no closer one. */
function hasOnly(place: string, text: string): boolean {
  const name = new RegExp(`\\b${place.replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'iu');
  const parts = text.split(name);
  const isCloser = (part: string, i: number): boolean =>
    CLOSELY.test(part) || (i > 0 && BEHIND.test(part)) || (i < parts.length - 1 && BEFORE.test(part));
  return parts.length > 1 && !parts.some(isCloser);
}

/** "Where in Ohio did Lee speak": "Lee spoke in Ohio on Monday" tells no more than the question. */
export function isNoCloser(question: string, text: string): boolean {
  const place = WITHIN.exec(question)?.[1];
  return place !== undefined && hasOnly(place, text);
}

export const lacksCloser = ({ question, index, candidates: [best] }: Looked): boolean =>
  isNoCloser(question.text, index.passage.sentences[best?.sentence ?? -1]?.text ?? '');
